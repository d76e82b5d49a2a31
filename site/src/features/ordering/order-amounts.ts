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
