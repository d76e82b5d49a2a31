import type { CheckedInvoice, InvoiceState } from '../../../shared/domain/deliveries/checked-invoice.ts';
import { type Delivery, roundsOf } from '../../../shared/domain/deliveries/delivery.ts';
import { type DifferenceField, differenceFields, type InvoiceDifference } from '../../../shared/domain/deliveries/invoice-difference.ts';
import type { Order, OrderLine } from '../../../shared/domain/ordering/order.ts';
import { acceptedOf, deliveredOf } from '../../../shared/domain/ordering/progress.ts';
import { euro, number, percent } from '../../../shared/domain/text/numbers.ts';
import { type Sheet, type SheetColumn, sheetOf } from '../workbook/workbook.ts';

const invoiceStates = {
  payable: 'Te betalen',
  disputed: 'Betwist',
  paid: 'Betaald',
  withdrawn: 'Ingetrokken',
} as const satisfies Record<InvoiceState, string>;

const differenceWords = {
  seller: 'Verkoper',
  buyer: 'Gefactureerd aan',
  'order-reference': 'Verwijzing naar de bestelling',
  currency: 'Munt',
  line: 'Lijn die niet besteld is',
  quantity: 'Aantal',
  'unit-price': 'Eenheidsprijs',
  discount: 'Korting per stuk',
  'line-amount': 'Bedrag van de lijn',
  'vat-rate': 'Btw-tarief',
  'vat-amount': 'Btw-bedrag',
  allowance: 'Korting op het geheel',
  charge: 'Toeslag',
  'total-lines': 'Som van de lijnen',
  'total-without-vat': 'Totaal zonder btw',
  'total-vat': 'Totaal btw',
  'total-with-vat': 'Totaal met btw',
  prepaid: 'Voorschot',
  rounding: 'Afronding',
  payable: 'Te betalen',
} as const satisfies Record<DifferenceField, string>;

const lineColumns: readonly SheetColumn<OrderLine>[] = [
  { head: 'Lijn', type: 'number', width: 6, value: (line) => line.number },
  { head: 'Merk', type: 'text', width: 18, value: ({ brand }) => brand },
  { head: 'Model', type: 'text', width: 34, value: ({ name }) => name },
  { head: 'Opties', type: 'text', width: 34, value: ({ options }) => options.map(({ name }) => name).join('; ') },
  { head: 'Aantal', type: 'number', width: 9, value: ({ quantity }) => quantity },
  { head: 'Eenheid', type: 'text', width: 12, value: ({ unit }) => unit },
  { head: 'Looptijd (maanden)', type: 'number', width: 18, value: ({ termMonths }) => termMonths },
  { head: 'Geleverd', type: 'number', width: 10, value: deliveredOf },
  { head: 'Aanvaard', type: 'number', width: 10, value: acceptedOf },
  { head: 'Gefactureerd', type: 'number', width: 13, value: ({ invoiced }) => invoiced ?? 0 },
  { head: 'Catalogusprijs', type: 'money', width: 15, value: ({ list }) => list },
  { head: 'Korting', type: 'money', width: 15, value: ({ discount }) => discount },
  { head: 'Nettobedrag', type: 'money', width: 15, value: ({ net }) => net },
  { head: 'Btw-tarief', type: 'rate', width: 11, value: ({ vatRate }) => vatRate },
  { head: 'Btw', type: 'money', width: 14, value: ({ vat }) => vat },
];

/** What the buyer owes beside the price is no business of its supplier. */
const commission: SheetColumn<OrderLine> = { head: 'Commissie', type: 'money', width: 14, value: (line) => line.commission };

interface Come {
  readonly delivery: Delivery;
  readonly round: ReturnType<typeof roundsOf>[number];
  readonly first: boolean;
  readonly line: number;
  readonly quantity: number;
}

const comeIn = (delivery: Delivery): readonly Come[] =>
  roundsOf(delivery).flatMap((round, index) => round.offered.map((each) => ({ delivery, round, first: index === 0, ...each })));

const foundOf = ({ round, line }: Come) => round.check?.lines.find((each) => each.line === line);

type NameOf = (line: number) => string | undefined;

const comeColumns = (nameOf: NameOf): readonly SheetColumn<Come>[] => [
  { head: 'Levering', type: 'number', width: 9, value: ({ delivery }) => delivery.number },
  { head: 'Wat', type: 'text', width: 11, value: ({ first }) => (first ? 'geleverd' : 'hersteld') },
  { head: 'Op', type: 'date', width: 12, value: ({ round }) => round.on },
  { head: 'Gemeld als', type: 'date', width: 12, value: ({ round }) => round.reportedOn },
  { head: 'Lijn', type: 'number', width: 6, value: ({ line }) => line },
  { head: 'Model', type: 'text', width: 34, value: ({ line }) => nameOf(line) },
  { head: 'Aantal', type: 'number', width: 9, value: ({ quantity }) => quantity },
  { head: 'Nagekeken op', type: 'date', width: 14, value: ({ round }) => round.check?.on },
  { head: 'Aanvaard', type: 'number', width: 10, value: (come) => foundOf(come)?.accepted },
  { head: 'Geweigerd', type: 'number', width: 10, value: (come) => foundOf(come)?.refused },
  { head: 'Gebreken', type: 'text', width: 50, value: (come) => foundOf(come)?.defects },
  { head: 'Te herstellen tegen', type: 'date', width: 18, value: ({ round }) => round.check?.mendBy },
];

interface Unit {
  readonly delivery: Delivery;
  readonly line: number;
  readonly serial: string;
}

const unitsIn = (delivery: Delivery): readonly Unit[] =>
  delivery.lines.flatMap(({ line, serials }) => serials.map((serial) => ({ delivery, line, serial })));

const unitColumns = (nameOf: NameOf): readonly SheetColumn<Unit>[] => [
  { head: 'Levering', type: 'number', width: 9, value: ({ delivery }) => delivery.number },
  { head: 'Geleverd op', type: 'date', width: 13, value: ({ delivery }) => roundsOf(delivery)[0]?.on },
  { head: 'Lijn', type: 'number', width: 6, value: ({ line }) => line },
  { head: 'Model', type: 'text', width: 34, value: ({ line }) => nameOf(line) },
  { head: 'Serie- of chassisnummer', type: 'text', width: 30, value: ({ serial }) => serial },
];

const invoiceColumns: readonly SheetColumn<CheckedInvoice>[] = [
  { head: 'Factuur', type: 'text', width: 18, value: ({ invoice }) => invoice.number },
  { head: 'Toestand', type: 'text', width: 14, value: ({ state }) => invoiceStates[state] },
  { head: 'Factuurdatum', type: 'date', width: 14, value: ({ invoice }) => invoice.issuedOn },
  { head: 'Ontvangen op', type: 'date', width: 14, value: ({ receivedOn }) => receivedOn },
  { head: 'Gefactureerd aan', type: 'text', width: 30, value: ({ invoice }) => invoice.buyer.name },
  { head: 'Totaal zonder btw', type: 'money', width: 17, value: ({ invoice }) => invoice.totals.withoutVat },
  { head: 'Btw', type: 'money', width: 14, value: ({ invoice }) => invoice.totals.vat },
  { head: 'Te betalen met btw', type: 'money', width: 18, value: ({ invoice }) => invoice.totals.payable },
  { head: 'Ingehouden boete', type: 'money', width: 17, value: ({ deducted }) => deducted },
  { head: 'Verschillen', type: 'number', width: 11, value: ({ differences }) => differences.length },
  { head: 'Betalen ten laatste', type: 'date', width: 18, value: ({ payableBy }) => payableBy },
  { head: 'Betaald op', type: 'date', width: 12, value: ({ paidOn }) => paidOn },
];

interface Differing {
  readonly of: CheckedInvoice;
  readonly difference: InvoiceDifference;
}

const inWords = (field: DifferenceField, value: string | number | undefined): string | undefined => {
  if (typeof value !== 'number') return value;
  const measure = differenceFields[field];
  if (measure === 'portion') return number(value / 10_000, 4);
  return measure === 'rate' ? percent(value) : euro(value);
};

const differenceColumns: readonly SheetColumn<Differing>[] = [
  { head: 'Factuur', type: 'text', width: 18, value: ({ of }) => of.invoice.number },
  { head: 'Lijn van de factuur', type: 'text', width: 18, value: ({ difference }) => difference.line },
  { head: 'Wat', type: 'text', width: 30, value: ({ difference }) => differenceWords[difference.field] },
  { head: 'Afgesproken', type: 'text', width: 24, value: ({ difference: { field, expected } }) => inWords(field, expected) },
  { head: 'Op de factuur', type: 'text', width: 24, value: ({ difference: { field, found } }) => inWords(field, found) },
  { head: 'Te veel of te weinig', type: 'money', width: 19, value: ({ difference }) => difference.effect },
];

interface CarriedOut {
  readonly deliveries: readonly Delivery[];
  readonly invoices: readonly CheckedInvoice[];
}

/**
 * The lines of an order and, once it is placed, what came of them: each delivery and mend with what was found, a row
 * per unit with a number, the invoices, and where these differ from what was agreed.
 */
export const orderSheets = ({ lines }: Pick<Order, 'lines'>, carriedOut: CarriedOut | undefined, supplying: boolean): readonly Sheet[] => {
  const names = new Map(lines.map(({ number: each, brand, name }) => [each, `${brand} ${name}`.trim()]));
  const nameOf: NameOf = (line) => names.get(line);
  const ordered = sheetOf('Lijnen', supplying ? lineColumns : [...lineColumns, commission], lines);
  if (!carriedOut) return [ordered];
  const { deliveries, invoices } = carriedOut;
  const differences = invoices.flatMap((of) => of.differences.map((difference) => ({ of, difference })));
  return [
    ordered,
    sheetOf('Leveringen', comeColumns(nameOf), deliveries.flatMap(comeIn)),
    sheetOf('Serienummers', unitColumns(nameOf), deliveries.flatMap(unitsIn)),
    sheetOf('Facturen', invoiceColumns, invoices),
    sheetOf('Verschillen', differenceColumns, differences),
  ];
};
