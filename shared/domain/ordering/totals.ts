import { type Cents, plus } from '../money/cents.ts';
import type { CommissionPart, OrderLine, OrderTotals } from './order.ts';

/** Sums of lines and commission parts; nothing is rounded again. */
export const totalsOf = (lines: readonly OrderLine[], parts: readonly CommissionPart[]): OrderTotals => {
  const total = (amount: (line: OrderLine) => Cents) => plus(...lines.map(amount));
  const net = total((line) => line.net);
  const vat = total((line) => line.vat);
  const commission = plus(...parts.map((part) => part.amount));
  const commissionVat = plus(...parts.map((part) => part.vat));
  const cost = plus(net, commission);
  return {
    list: total((line) => line.list),
    discount: total((line) => line.discount),
    net,
    commission,
    cost,
    vat,
    commissionVat,
    costWithVat: plus(cost, vat, commissionVat),
  };
};
