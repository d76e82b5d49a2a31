import type { InvoiceHead } from '../../../../shared/domain/commissions/payments/invoice-standing.ts';
import { type Cents, cents, zero } from '../../../../shared/domain/money/cents.ts';
import { addDays, type LocalDate } from '../../../../shared/domain/time/local-date.ts';

/** The intercommunale whose bank's files the sample holds, and their quarters. */
export const paidRegion = 'IGEMO';
export const paidQuarters = ['2025-Q3', '2025-Q4', '2026-Q1'] as const;

export interface SamplePayment {
  readonly on: LocalDate;
  readonly amount: Cents;
  readonly counterparty: string;
  readonly reference: string;
}

/** The quarter that is not wholly paid: its first invoice is, the second for a part, the third too much, the others not. */
const openQuarter = '2025-Q4';
const shares: readonly ((gross: Cents) => Cents)[] = [
  (gross) => gross,
  (gross) => cents(Math.trunc(gross / 2)),
  (gross) => cents(gross + 25_00),
];

/** What the payers of a statement pay of its invoices, before they are due. */
export const paymentsOf = (quarter: (typeof paidQuarters)[number], invoices: readonly InvoiceHead[]): readonly SamplePayment[] =>
  invoices.flatMap(({ gross, dueOn, payerName, reference, kind }, index) => {
    const share = quarter === openQuarter ? shares[index] : (whole: Cents) => whole;
    const amount = kind === 'invoice' ? (share?.(gross) ?? zero) : zero;
    return amount === 0 ? [] : [{ on: addDays(dueOn, -(index % 9) - 1), amount, counterparty: payerName, reference }];
  });

const euros = (amount: Cents): string => `${Math.trunc(amount / 100)},${String(amount % 100).padStart(2, '0')}`;
const dayOf = (date: LocalDate): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** As KBC writes it. The account is an invented one. */
export const bankFileOf = (payments: readonly SamplePayment[]): string =>
  [
    'Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;Bedrag;Saldo;credit;debet;rekeningnummer tegenpartij;BIC tegenpartij;Naam tegenpartij;Adres tegenpartij;gestructureerde mededeling;Vrije mededeling',
    ...payments.map(({ on, amount, counterparty, reference }) => {
      const [day, sum] = [dayOf(on), euros(amount)];
      return `BE68 5390 0754 7034;;Voorbeeld;EUR;;${day};OVERSCHRIJVING;${day};${sum};;${sum};;;;"${counterparty}";;${reference};`;
    }),
  ].join('\r\n');
