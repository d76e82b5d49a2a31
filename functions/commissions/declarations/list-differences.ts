import { declarableFrom, dueOn, orderNumberKey, shiftMonth } from '../../../shared/domain/commissions/declaration.ts';
import { varianceOf } from '../../../shared/domain/commissions/variance.ts';
import type { FrameworkId } from '../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Declaration } from './declaration.record.ts';
import type { DeclarationReader } from './declaration-reading.repository.ts';
import { withSettlement } from './declaration-view.ts';
import type { KnownSalesRepository, PlacedOrder } from './known-sales.repository.ts';

export interface DifferencesDeps {
  readonly declarations: DeclarationReader;
  readonly sales: Pick<KnownSalesRepository, 'placed'>;
  readonly now: Clock;
}

export interface DifferencesAsked {
  readonly quarter: string;
  readonly framework?: FrameworkId | undefined;
}

/** `2026-Q3` → July, August, September. */
const monthsOf = (quarter: string): readonly string[] => {
  const first = `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0')}`;
  return [0, 1, 2].map((shift) => shiftMonth(first, shift));
};

type Face = Pick<PlacedOrder, 'supplier' | 'supplierName' | 'framework' | 'frameworkTitle'> & { readonly month: string };

/** One declaration that was made, or that orders say is awaited. */
interface Expected extends Face {
  readonly made?: Declaration | undefined;
}

const expectedFrom = (orders: readonly PlacedOrder[], made: readonly Declaration[], months: readonly string[]): readonly Expected[] => {
  const key = ({ framework, supplier, month }: Pick<Face, 'framework' | 'supplier' | 'month'>) => `${month} ${framework} ${supplier}`;
  const faces = orders
    .map(({ sale, ...order }): Expected => ({ ...order, month: sale.month }))
    .filter(({ month }) => months.includes(month));
  const byKey = new Map(faces.map((face) => [key(face), face]));
  for (const declaration of made) byKey.set(key(declaration), { ...declaration, made: declaration });
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, expected]) => expected);
};

/**
 * How the declarations of a quarter differ from the orders, order by order. A manager reads all under its own frameworks; an
 * intercommunale the orders of the buyers that it serves, and of the declarations only what was said of those: a declared
 * sale that is unknown here belongs to no region, so only the manager sees it. A month that is over and was not declared shows how
 * many orders wait for it, and no differences. Its cost follows the orders and declarations of the quarter.
 */
export const makeListDifferences =
  ({ declarations, sales, now }: DifferencesDeps) =>
  async ({ organisation, roles }: Principal, { quarter, framework }: DifferencesAsked) => {
    const months = monthsOf(quarter);
    const [first = '', , last = ''] = months;
    const whole = roles.includes('manager');
    const wanted = (each: { readonly framework: FrameworkId }) => framework === undefined || each.framework === framework;
    const around = [shiftMonth(first, -1), ...months, shiftMonth(last, 1)];
    const placed = await Promise.all(around.map((month) => sales.placed(whole ? 'authority' : 'region', organisation, month)));
    const orders = placed.flat().filter(wanted);
    const authorities: readonly Kbo[] = whole ? [organisation] : [...new Set(orders.map(({ authority }) => authority))];
    const listed = await Promise.all(
      authorities.flatMap((authority) => months.map((month) => declarations.list('authority', authority, month))),
    );
    const concerns = ({ supplier, framework: id }: Declaration) =>
      whole || orders.some((order) => order.supplier === supplier && order.framework === id);
    const over = months.filter((month) => declarableFrom(month) <= brusselsDate(now()));
    const expected = expectedFrom(orders, listed.flat().filter(wanted).filter(concerns), over);

    const rows = await Promise.all(
      expected.map(async ({ made, ...of }) => {
        const { month, supplier, supplierName, framework: id, frameworkTitle } = of;
        const known = orders.filter((order) => order.supplier === supplier && order.framework === id).map(({ sale }) => sale);
        const found = made && (await declarations.find(made.id));
        const numbers = new Set(known.map(({ number }) => orderNumberKey(number)));
        const lines = (found?.versions[0].lines ?? []).filter(({ order }) => whole || numbers.has(orderNumberKey(order)));
        const scope = { framework: id, frameworkTitle, supplier, supplierName, month };
        const differing = found ? varianceOf(month, lines, known).orders : [];
        return {
          declaration: {
            ...scope,
            dueOn: dueOn(month),
            ...(made && { declaration: made.id }),
            orders: known.filter((sale) => sale.month === month).length,
            differing: differing.length,
          },
          differences: differing.map((order) => ({
            ...withSettlement(order, found?.steps ?? []),
            ...scope,
            declaration: found?.declaration.id ?? '',
          })),
        };
      }),
    );
    const shown = rows.filter(({ declaration }) => whole || declaration.orders > 0 || declaration.differing > 0);
    return ok({
      quarter,
      declarations: shown.map(({ declaration }) => declaration),
      differences: shown.flatMap(({ differences }) => differences),
    });
  };

export type QuarterDifferences = Awaited<ReturnType<ReturnType<typeof makeListDifferences>>>['value'];
