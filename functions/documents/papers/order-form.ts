import { type Cents, plus } from '../../../shared/domain/money/cents.ts';
import { type BillingPart, billingParts } from '../../../shared/domain/ordering/billing-parts.ts';
import type { Order, OrderLine } from '../../../shared/domain/ordering/order.ts';
import { formatKbo, type Kbo, peppolParticipant } from '../../../shared/domain/organisations/kbo.ts';
import { date } from '../../../shared/domain/text/dates.ts';
import { euro, percent } from '../../../shared/domain/text/numbers.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { Block, Paper, Total } from '../paper.ts';
import type { OrderFile } from './order-file.ts';
import { deliveryWords, factsOf, lineCell, partyOf, quantityWords, stateWords, termWords, vatTotals } from './order-words.ts';

interface Amounts {
  readonly lines: readonly Pick<OrderLine, 'number' | 'list' | 'discount' | 'net' | 'vat' | 'vatRate'>[];
  readonly net: Cents;
  readonly vat: Cents;
}

const totalsOf = ({ lines, net, vat }: Amounts): readonly Total[] => [
  { term: 'Catalogusprijs met opties', amount: euro(plus(...lines.map(({ list }) => list))) },
  { term: 'Korting', amount: euro(-plus(...lines.map(({ discount }) => discount))) },
  { term: 'Totaal exclusief btw', amount: euro(net), strong: true },
  ...vatTotals(lines),
  { term: 'Totaal inclusief btw', amount: euro(plus(net, vat)), strong: true },
];

const linesTable = (order: Order, amounts: Amounts): Block => ({
  kind: 'table',
  caption: 'Bestelde lijnen met aantal, eenheidsprijs, korting en nettobedrag, exclusief btw',
  columns: [
    { head: 'Nr.', width: 5 },
    { head: 'Omschrijving', width: 40 },
    { head: 'Aantal', width: 13, align: 'end' },
    { head: 'Catalogusprijs per eenheid', width: 16, align: 'end' },
    { head: 'Netto per eenheid', width: 15, align: 'end' },
    { head: 'Nettobedrag', width: 15, align: 'end' },
  ],
  rows: order.lines.map((line, index) => [
    { text: String(line.number) },
    lineCell(line),
    { text: quantityWords(line) },
    { text: euro(plus(line.unitPrice.model, line.unitPrice.options)) },
    { text: euro(line.unitPrice.net) },
    { text: euro(amounts.lines[index]?.net ?? line.net) },
  ]),
  totals: totalsOf(amounts),
});

const billingBlocks = (order: Order, part: BillingPart | undefined): readonly Block[] => {
  if (part) return [];
  const parts = billingParts(order);
  if (parts.length === 0) return [];
  return [
    { kind: 'heading', text: 'Verdeling van de facturen' },
    {
      kind: 'table',
      caption: 'Wie welk deel van de bestelling betaalt',
      columns: [
        { head: 'Te factureren aan', width: 36 },
        { head: 'Ondernemingsnummer', width: 22 },
        { head: 'Aandeel', width: 12, align: 'end' },
        { head: 'Exclusief btw', width: 15, align: 'end' },
        { head: 'Btw', width: 15, align: 'end' },
      ],
      rows: parts.map(({ share, net, vat }) => [
        { text: share.name },
        { text: formatKbo(share.entity) },
        { text: percent(share.share) },
        { text: euro(net) },
        { text: euro(vat) },
      ]),
    },
  ];
};

/** The body that the invoice goes to, by Peppol; more than one when the order is divided and this is not the paper of one of them. */
const invoicedTo = ({ order: { billing }, buyer }: OrderFile, part: BillingPart | undefined): string => {
  if (!part && billing.length > 0) return 'Volgens de verdeling hieronder, een factuur per bestuur';
  const { name, entity } = part?.share ?? { name: buyer.name, entity: buyer.kbo };
  const share = part ? `, aandeel ${percent(part.share.share)}` : '';
  return `${name}, ${formatKbo(entity)}, via Peppol ${peppolParticipant(entity)}${share}`;
};

const standing = ({ state, placedAt }: Order): readonly Block[] => {
  if (state === 'cancelled' || state === 'refused')
    return [{ kind: 'notice', text: `Deze bestelling is ${stateWords[state].toLowerCase()} en geldt niet meer.` }];
  return placedAt === undefined ? [{ kind: 'notice', text: 'Ontwerp: deze bestelling is nog niet geplaatst.' }] : [];
};

/**
 * Bestelbon: what the supplier must deliver, where, and to whom it sends which invoice. For one billing entity it holds
 * that body's part of every amount; the parts of all entities sum to the order. Undefined when the order has no such entity.
 */
export const orderForm = (file: OrderFile, entity?: Kbo): Paper | undefined => {
  const { order, buyer, supplier } = file;
  const part = entity === undefined ? undefined : billingParts(order).find(({ share }) => share.entity === entity);
  if (entity !== undefined && !part) return undefined;
  const amounts: Amounts = part ?? { lines: order.lines, net: order.totals.net, vat: order.totals.vat };
  const { contact, delivery, budget, remarks, quote, placedAt, promisedOn } = order;
  return {
    file: ['bestelbon', order.number, ...(part ? [part.share.entity] : [])].join('-'),
    sort: 'Bestelbon',
    title: `Bestelbon ${order.number}`,
    about: `${order.frameworkTitle} · ${order.lotTitle}`,
    issuer: buyer.name,
    at: placedAt ?? order.createdAt,
    sample: order.sample,
    blocks: [
      ...standing(order),
      {
        kind: 'parties',
        parties: [
          partyOf('Besteller', buyer, [contact.name, contact.email, ...(contact.phone === undefined ? [] : [contact.phone])]),
          partyOf('Leverancier', supplier),
        ],
      },
      {
        kind: 'facts',
        facts: factsOf([
          ['Besteld op', placedAt && date(brusselsDate(placedAt))],
          ['Offerte', quote?.number],
          ['Leveringsplaats', deliveryWords(delivery)],
          ['Gewenste leverdatum', delivery.wantedOn && date(delivery.wantedOn)],
          ['Beloofde leverdatum', promisedOn && date(promisedOn)],
          ['Factuur aan', invoicedTo(file, part)],
          ['Vermeld op de factuur', [order.number, ...budget.references].join(', ')],
          ['Projectcode', budget.projectCode],
        ]),
      },
      { kind: 'heading', text: part ? `Bestelling: deel van ${part.share.name}` : 'Bestelling' },
      ...(part
        ? ([
            {
              kind: 'paragraph',
              text: `Aantallen en eenheidsprijzen zijn die van de hele bestelling; de nettobedragen en totalen zijn het aandeel van ${percent(part.share.share)}.`,
              soft: true,
            },
          ] as const)
        : []),
      linesTable(order, amounts),
      ...billingBlocks(order, part),
      ...(remarks === undefined
        ? []
        : ([
            { kind: 'heading', text: 'Opmerkingen' },
            { kind: 'paragraph', text: remarks },
          ] as const)),
      { kind: 'heading', text: 'Voorwaarden' },
      { kind: 'entries', entries: termWords(order.terms).map((text) => ({ text })) },
    ],
  };
};
