import { type Cents, cents, plus, times } from '../../../../shared/domain/money/cents.ts';
import type { CommissionPart, OrderLine, OrderTotals } from '../../../../shared/domain/ordering/order.ts';
import type { PricePanelAmounts } from '../../components/price-panel.tsx';
import { percent } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';

export interface Priced {
  readonly lines: readonly OrderLine[];
  readonly commission: readonly CommissionPart[];
  readonly totals: OrderTotals;
}

const units = ({ quantity, termMonths }: OrderLine): number => quantity * (termMonths ?? 1);

/** Cents per rate, the lowest rate first; a rate without an amount is left out. */
const perRate = (
  parts: readonly { readonly vatRate: number; readonly vat: Cents }[],
): readonly (readonly [rate: number, amount: Cents])[] => {
  const sums = new Map<number, Cents>();
  for (const { vatRate, vat } of parts) sums.set(vatRate, plus(sums.get(vatRate) ?? cents(0), vat));
  return [...sums].filter(([, amount]) => amount !== 0).toSorted(([a], [b]) => a - b);
};

/** The build-up of a whole order from its frozen lines; nothing is recomputed, only added up. */
export const panelAmounts = ({ lines, commission, totals }: Priced): PricePanelAmounts => ({
  list: plus(...lines.map((line) => times(line.unitPrice.model, units(line)))),
  options: plus(...lines.map((line) => times(line.unitPrice.options, units(line)))),
  discount: totals.discount,
  net: totals.net,
  commission: totals.commission,
  total: totals.cost,
  vat: [
    ...perRate(lines).map(([rate, amount]) => ({ label: t('price.vat', { rate: percent(rate) }), amount })),
    ...perRate(commission).map(([rate, amount]) => ({ label: t('price.commission-vat', { rate: percent(rate) }), amount })),
  ],
  totalWithVat: totals.costWithVat,
});

/** What goes to the intercommunale for each line, with what of it is passed on to the authority. */
export interface CommissionPaper {
  readonly to: string | undefined;
  readonly rows: readonly { readonly line: OrderLine; readonly amount: Cents }[];
  readonly passedOn: { readonly to: string; readonly amount: Cents } | undefined;
  readonly total: Cents;
  readonly vat: Cents;
}

/**
 * The separate commission order: the buyer sends it to its own intercommunale, which passes the authority's
 * share on; where the rule names no intercommunale it goes to the authority itself. Undefined when nothing is owed.
 */
export const commissionPaper = ({ lines, commission, totals }: Priced): CommissionPaper | undefined => {
  if (totals.commission === 0) return undefined;
  const own = commission.find(({ to }) => to === 'own-intercommunale')?.beneficiary;
  const authority = commission.find(({ to }) => to === 'authority')?.beneficiary;
  const share = plus(...commission.filter(({ to }) => to === 'authority').map(({ amount }) => amount));
  return {
    to: own ?? authority,
    rows: lines
      .map((line) => ({ line, amount: plus(...commission.filter((part) => part.line === line.number).map(({ amount }) => amount)) }))
      .filter(({ amount }) => amount !== 0),
    passedOn: own !== undefined && authority !== undefined && own !== authority ? { to: authority, amount: share } : undefined,
    total: totals.commission,
    vat: totals.commissionVat,
  };
};
