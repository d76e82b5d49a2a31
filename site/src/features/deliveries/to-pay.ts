import type { CheckedInvoice } from '../../../../shared/domain/deliveries/checked-invoice.ts';
import { setOff } from '../../../../shared/domain/deliveries/set-off.ts';
import { type Cents, minus, zero } from '../../../../shared/domain/money/cents.ts';
import { brusselsDate, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import type { OrderView } from '../ordering/send-orders.ts';

/** What is to be paid of one invoice now, and from which day on it can have been. */
export interface ToPay {
  readonly amount: Cents;
  readonly from: LocalDate;
  /** It was paid, but for a penalty that is waived since. */
  readonly restitution: boolean;
}

export const toPayOf = (checked: CheckedInvoice, { order, execution }: OrderView): ToPay => {
  const { deductions, restitutions } = setOff(order, execution?.invoices ?? []);
  const back = restitutions.get(checked.id);
  return back !== undefined && order.penalty
    ? { amount: back, from: brusselsDate(order.penalty.at), restitution: true }
    : { amount: minus(checked.invoice.totals.payable, deductions.get(checked.id) ?? zero), from: checked.receivedOn, restitution: false };
};

/** The invoice whose payment term ends first, or else of which a penalty is to be given back. */
export const firstToPay = ({ order, execution }: OrderView): CheckedInvoice | undefined => {
  const invoices = execution?.invoices ?? [];
  const { restitutions } = setOff(order, invoices);
  const [payable] = invoices
    .filter(({ state }) => state === 'payable')
    .toSorted((a, b) => (a.payableBy ?? '').localeCompare(b.payableBy ?? ''));
  return payable ?? invoices.find(({ id }) => restitutions.has(id));
};
