import type { BasisPoints, Cents } from '../../../shared/domain/money/cents.ts';
import { plus } from '../../../shared/domain/money/cents.ts';
import type { Delivery, OrderLine, OrderTerms } from '../../../shared/domain/ordering/order.ts';
import type { OrderState } from '../../../shared/domain/ordering/order-transitions.ts';
import { formatKbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Address, Organisation } from '../../../shared/domain/organisations/organisation.ts';
import { euro, number, percent } from '../../../shared/domain/text/numbers.ts';
import type { Cell, Fact, Party, Total } from '../paper.ts';

export const stateWords = {
  draft: 'Ontwerp',
  submitted: 'Wacht op goedkeuring',
  returned: 'Teruggegeven',
  approved: 'Goedgekeurd',
  placed: 'Geplaatst',
  'conditionally-accepted': 'Tegenvoorstel',
  acknowledged: 'Bevestigd',
  'partly-delivered': 'Deels geleverd',
  delivered: 'Geleverd',
  accepted: 'Aanvaard',
  closed: 'Afgesloten',
  refused: 'Geweigerd',
  cancelled: 'Geannuleerd',
} as const satisfies Record<OrderState, string>;

export const addressLines = ({ street, postalCode, city }: Address): readonly string[] => [street, `${postalCode} ${city}`];

/** An organisation with what an invoice or a letter to it needs. */
export const partyOf = (role: string, { name, address, kbo }: Organisation, more: readonly string[] = []): Party => ({
  role,
  name,
  lines: [...addressLines(address), `Ondernemingsnummer ${formatKbo(kbo)}`, ...more],
});

/** Only what is known. */
export const factsOf = (facts: readonly (readonly [term: string, value: string | undefined])[]): readonly Fact[] =>
  facts.flatMap(([term, value]) => (value === undefined || value === '' ? [] : [{ term, value }]));

export const deliveryWords = ({ site, address }: Delivery): string =>
  [...(site === undefined ? [] : [site]), ...addressLines(address)].join(', ');

const monthWords = (months: number): string => (months === 1 ? '1 maand' : `${number(months)} maanden`);

/** What is ordered, with its options and term below. */
export const lineCell = ({ brand, name, options, termMonths, pricing, discountRate }: OrderLine): Cell => ({
  text: `${brand} ${name}`.trim(),
  notes: [
    ...options.map((option) => `+ ${option.name} (${euro(option.listPrice)})`),
    ...(termMonths === undefined ? [] : [`Looptijd: ${monthWords(termMonths)}; prijzen per maand`]),
    ...(discountRate > 0 ? [`Korting op het model: ${percent(discountRate)}`] : []),
    ...(pricing === 'per-month' && termMonths === undefined ? ['Prijs per maand'] : []),
  ],
});

export const quantityWords = ({ quantity, unit }: Pick<OrderLine, 'quantity' | 'unit'>): string => `${number(quantity)} ${unit}`;

/** Amounts taxed at one rate, the lowest rate first. Cents excluding VAT, and the VAT on them. */
export const perRate = (
  parts: readonly { readonly vatRate: BasisPoints; readonly net: Cents; readonly vat: Cents }[],
): readonly { readonly rate: BasisPoints; readonly net: Cents; readonly vat: Cents }[] =>
  [...Map.groupBy(parts, ({ vatRate }) => vatRate)]
    .map(([rate, own]) => ({ rate, net: plus(...own.map(({ net }) => net)), vat: plus(...own.map(({ vat }) => vat)) }))
    .toSorted((a, b) => a.rate - b.rate);

export const vatTotals = (parts: Parameters<typeof perRate>[0]): readonly Total[] =>
  perRate(parts).map(({ rate, net, vat }) => ({ term: `Btw ${percent(rate)} op ${euro(net)}`, amount: euro(vat) }));

/** The terms of the framework that hold between buyer and supplier, as they were when the order was priced. */
export const termWords = ({ acknowledgementDays, paymentDays, late, warrantyMonths }: OrderTerms): readonly string[] => [
  `De leverancier bevestigt of weigert deze bestelling binnen ${number(acknowledgementDays)} dagen na ontvangst.`,
  `Betaling binnen ${number(paymentDays)} dagen na de aanvaarding van de levering en ontvangst van een factuur die met deze bestelling overeenstemt.`,
  ...(late.perDay > 0
    ? [
        `Vertraging: ${percent(late.perDay)} per dag ${late.base === 'late-part' ? 'van wat te laat geleverd is' : 'van de hele bestelling'}, hoogstens ${percent(late.cap)}${late.graceDays > 0 ? `, na ${number(late.graceDays)} dagen uitstel` : ''}.`,
      ]
    : []),
  ...(warrantyMonths > 0 ? [`Waarborg: ${monthWords(warrantyMonths)} vanaf de aanvaarding.`] : []),
];
