import { isDeepStrictEqual } from 'node:util';
import { type DeclaredLine, declarableFrom, dueOn } from '../../../shared/domain/commissions/declaration.ts';
import { linesFromOrders } from '../../../shared/domain/commissions/variance.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../../organisations/organisation.repository.ts';
import type { Clock } from '../../platform/clock.ts';
import type { DeclarationRepository } from './declaration.repository.ts';
import { viewOf } from './declaration-view.ts';
import { type DeclarationScope, declarationId, declaredBy } from './declared.ts';
import type { KnownSalesRepository } from './known-sales.repository.ts';
import { findOwnFramework } from './participation.ts';

export interface DeclarationDeps {
  readonly declarations: DeclarationRepository;
  readonly sales: KnownSalesRepository;
  readonly frameworks: Pick<FrameworkRepository, 'list' | 'whole'>;
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
  readonly now: Clock;
}

/** What the supplier would declare of the orders placed in the month, and what it declared; `not-found` where it was awarded nothing. */
export const makeDraftDeclaration =
  ({ declarations, sales, frameworks }: DeclarationDeps) =>
  async ({ organisation }: Principal, scope: DeclarationScope) => {
    const framework = await findOwnFramework(frameworks, organisation, scope.framework, scope.month);
    if (!framework) return refuse('not-found');
    const [found, placed] = await Promise.all([
      declarations.find(declarationId(organisation, scope)),
      sales.placed('supplier', organisation, scope.month),
    ]);
    const own = placed.filter((order) => order.framework === scope.framework).map(({ sale }) => sale);
    return ok({
      ...scope,
      frameworkTitle: framework.title,
      supplier: organisation,
      dueOn: dueOn(scope.month),
      declarableFrom: declarableFrom(scope.month),
      lines: linesFromOrders(own),
      ...(found && { declared: { id: found.declaration.id, version: found.declaration.version, lines: found.versions[0].lines } }),
    });
  };

interface Declaring extends DeclarationScope {
  /** The version that is corrected; absent for the first. */
  readonly version?: number | undefined;
  /** None: nothing was sold. */
  readonly lines: readonly DeclaredLine[];
}

/**
 * Declares a month that is over, or corrects it by a next version. The same declaration sent again answers what stands.
 * Refuses: a framework of which the supplier has no lot; a month that is not over; a version that was corrected since.
 */
export const makeDeclareSales =
  ({ declarations, sales, frameworks, organisations, now }: DeclarationDeps) =>
  async ({ organisation, person, name }: Principal, { framework: id, month, version: seen = 0, lines }: Declaring) => {
    const framework = await findOwnFramework(frameworks, organisation, id, month);
    if (!framework) return refuse('not-found');
    const at = now();
    const from = declarableFrom(month);
    if (brusselsDate(at) < from) return refuse('month-not-over', { month, from });
    const [supplier] = await organisations.findAll([organisation]);
    const { head, version } = declaredBy({
      supplier: { kbo: organisation, name: supplier?.name ?? organisation },
      framework,
      month,
      version: seen + 1,
      lines,
      at,
      by: { person, name, organisation },
    });
    const added = await declarations.add(head, version);
    const stands = await declarations.find(head.id);
    if (!added.ok) {
      const repeated = stands?.declaration.version === version.version && isDeepStrictEqual(stands.versions[0].lines, version.lines);
      return stands && repeated ? ok(await viewOf(sales, stands)) : added;
    }
    if (!stands) throw new Error(`declaration ${head.id} was written and is not there`);
    return ok(await viewOf(sales, stands));
  };
