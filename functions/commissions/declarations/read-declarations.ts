import type * as z from 'zod';
import type { declarationRow } from '../../../shared/contract/declarations.schemas.ts';
import { dueOn, pastMonths, ranIn } from '../../../shared/domain/commissions/declaration.ts';
import { settlingOf } from '../../../shared/domain/commissions/difference.ts';
import { varianceOf } from '../../../shared/domain/commissions/variance.ts';
import type { Framework } from '../../../shared/domain/frameworks/framework.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { Declaration } from './declaration.record.ts';
import { mayRead, viewOf } from './declaration-view.ts';
import type { DeclarationDeps } from './declare-sales.ts';
import { participations } from './participation.ts';

/** How far back a supplier sees what it has to declare. */
const monthsBack = 12;

const rowKey = (framework: string, supplier: string, month: string) => `${framework} ${supplier} ${month}`;
const byRow = (declarations: readonly Declaration[]) =>
  new Map(declarations.map((each) => [rowKey(each.framework, each.supplier, each.month), each]));

type Row = z.infer<typeof declarationRow>;

interface RowOf {
  readonly framework: Framework;
  readonly supplier: Kbo;
  readonly supplierName: string;
  readonly month: string;
  readonly declaration: Declaration | undefined;
}

const row = ({ framework, supplier, supplierName, month, declaration }: RowOf): Row => ({
  framework: framework.id,
  frameworkTitle: framework.title,
  supplier,
  supplierName,
  month,
  dueOn: dueOn(month),
  ...(declaration && { declaration }),
});

/** A supplier's own months, the latest first, declared or not. */
const listOwn = async ({ declarations, frameworks, organisations }: DeclarationDeps, supplier: Kbo, months: readonly string[]) => {
  const [made, taking, [own]] = await Promise.all([
    declarations.list('supplier', supplier),
    participations(frameworks),
    organisations.findAll([supplier]),
  ]);
  const found = byRow(made);
  const mine = taking.filter(({ suppliers }) => suppliers.includes(supplier));
  return months.flatMap((month) =>
    mine
      .filter(({ framework }) => ranIn(month, framework))
      .map(({ framework }) => {
        const declaration = found.get(rowKey(framework.id, supplier, month));
        return row({ framework, supplier, supplierName: own?.name ?? supplier, month, declaration });
      }),
  );
};

/** Every supplier of an authority's frameworks in one month, with how its declaration differs from the orders of that month. */
const listWatched = async (deps: DeclarationDeps, authority: Kbo, month: string) => {
  const [made, placed, taking] = await Promise.all([
    deps.declarations.list('authority', authority, month),
    deps.sales.placed('authority', authority, month),
    participations(deps.frameworks, (framework) => framework.authority === authority && ranIn(month, framework)),
  ]);
  const found = byRow(made);
  const names = new Map(
    (await deps.organisations.findAll([...new Set(taking.flatMap(({ suppliers }) => suppliers))])).map(({ kbo, name }) => [kbo, name]),
  );
  const rows = taking.flatMap(({ framework, suppliers }) =>
    suppliers.map(async (supplier) => {
      const declaration = found.get(rowKey(framework.id, supplier, month));
      const sales = placed.filter((order) => order.supplier === supplier && order.framework === framework.id).map(({ sale }) => sale);
      const stands = declaration && (await deps.declarations.find(declaration.id));
      const lines = stands?.versions[0].lines ?? [];
      const { orders, netDifference, known } = varianceOf(month, lines, sales);
      const open = orders.filter((order) => settlingOf(order, stands?.steps ?? []).state !== 'accepted').length;
      return {
        ...row({ framework, supplier, supplierName: names.get(supplier) ?? supplier, month, declaration }),
        variance: { orders: orders.length, open, netDifference, known },
      };
    }),
  );
  return (await Promise.all(rows)).toSorted((a, b) => a.supplierName.localeCompare(b.supplierName, 'nl'));
};

/** A manager's own frameworks in one month, or a supplier's own last months; `months` are those that can be asked for. */
export const makeListDeclarations =
  (deps: DeclarationDeps) =>
  async ({ organisation, roles }: Principal, { month }: { readonly month?: string | undefined }) => {
    const months = pastMonths(brusselsDate(deps.now()), monthsBack);
    const items = roles.includes('supplier')
      ? await listOwn(deps, organisation, month === undefined ? months : [month])
      : await listWatched(deps, organisation, month ?? months[0] ?? '');
    return ok({ months: [...months], items });
  };

/** With the lines of the version that is asked for, or of the latest; a stranger's is `not-found`, and so is a version that never was. */
export const makeGetDeclaration =
  ({ declarations, sales }: DeclarationDeps) =>
  async (caller: Principal, id: string, version?: number) => {
    const found = await declarations.find(id);
    if (!found || !mayRead(caller, found.declaration)) return refuse('not-found');
    const asked = version === undefined ? found.versions[0] : found.versions.find((each) => each.version === version);
    return asked ? ok(await viewOf(sales, found, asked)) : refuse('not-found');
  };
