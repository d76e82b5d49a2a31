import type { Split } from '../commissions/distribution.ts';
import { type Cents, plus } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { CommissionPart, Order, OrderLine } from './order.ts';

/** What goes to the intercommunale for each line, with what of it is passed on to the authority, and by which keys. Cents excluding VAT. */
export interface CommissionPaper {
  readonly to: Kbo | undefined;
  readonly rows: readonly { readonly line: OrderLine; readonly rule: string; readonly amount: Cents }[];
  readonly passedOn: { readonly to: Kbo; readonly amount: Cents; readonly splits: readonly Split[] } | undefined;
  readonly total: Cents;
  readonly vat: Cents;
}

const sum = (parts: readonly CommissionPart[]): Cents => plus(...parts.map(({ amount }) => amount));

/**
 * The separate commission order: the buyer sends it to its own intercommunale, which passes the authority's
 * share on; where the rule names no intercommunale it goes to the authority itself. Undefined when nothing is owed.
 */
export const commissionPaper = ({
  lines,
  commission,
  totals,
}: Pick<Order, 'lines' | 'commission' | 'totals'>): CommissionPaper | undefined => {
  if (totals.commission === 0) return undefined;
  const own = commission.find(({ to }) => to === 'own-intercommunale')?.beneficiary;
  const authority = commission.find(({ to }) => to === 'authority')?.beneficiary;
  const rows = lines.flatMap((line) => {
    const [first, ...others] = commission.filter((part) => part.line === line.number);
    return first ? [{ line, rule: first.rule, amount: sum([first, ...others]) }] : [];
  });
  return {
    to: own ?? authority,
    rows: rows.filter(({ amount }) => amount !== 0),
    passedOn:
      own !== undefined && authority !== undefined && own !== authority
        ? {
            to: authority,
            amount: sum(commission.filter(({ to }) => to === 'authority')),
            splits: commission.flatMap(({ to, split }) => (to === 'authority' && split !== undefined ? [split] : [])),
          }
        : undefined,
    total: totals.commission,
    vat: totals.commissionVat,
  };
};
