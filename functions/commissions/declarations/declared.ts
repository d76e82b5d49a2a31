import { type DeclaredLine, totalsOfLines } from '../../../shared/domain/commissions/declaration.ts';
import type { Framework } from '../../../shared/domain/frameworks/framework.ts';
import type { FrameworkId } from '../../../shared/domain/frameworks/ids.ts';
import type { Actor } from '../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Instant } from '../../../shared/domain/time/local-date.ts';
import { derivedId } from '../../platform/ids.ts';
import type { Declaration, DeclarationVersion } from './declaration.record.ts';

export interface DeclarationScope {
  readonly framework: FrameworkId;
  readonly month: string;
}

/** One declaration per supplier, framework and month: its id says which, and so cannot exist twice. */
export const declarationId = (supplier: Kbo, { framework, month }: DeclarationScope): string =>
  derivedId('declaration', supplier, framework, month);

interface Declared {
  readonly supplier: { readonly kbo: Kbo; readonly name: string };
  readonly framework: Pick<Framework, 'id' | 'title' | 'authority'>;
  readonly month: string;
  readonly version: number;
  readonly lines: readonly DeclaredLine[];
  readonly at: Instant;
  readonly by: Actor;
}

/** A version of a declaration, and the head by which lists know it. */
export const declaredBy = ({ supplier, framework, month, lines, ...said }: Declared) => {
  const head: Declaration = {
    ...said,
    id: declarationId(supplier.kbo, { framework: framework.id, month }),
    supplier: supplier.kbo,
    supplierName: supplier.name,
    authority: framework.authority,
    framework: framework.id,
    frameworkTitle: framework.title,
    month,
    totals: totalsOfLines(lines),
  };
  const version: DeclarationVersion = { ...said, declaration: head.id, lines: [...lines] };
  return { head, version };
};
