import type { Framework } from '../../../shared/domain/frameworks/framework.ts';
import { plus } from '../../../shared/domain/money/cents.ts';
import { commissionPaper } from '../../../shared/domain/ordering/commission-paper.ts';
import type { Order } from '../../../shared/domain/ordering/order.ts';
import { longDate } from '../../../shared/domain/text/dates.ts';
import { euro, number, percent } from '../../../shared/domain/text/numbers.ts';
import type { Block, Entry, Paper } from '../paper.ts';
import { decidingBody } from './deciding-body.ts';
import type { OrderFile } from './order-file.ts';
import { deliveryWords, factsOf, lineCell, quantityWords } from './order-words.ts';

const groundsOf = ({ buyer, framework, others }: OrderFile): readonly Entry[] => {
  const body = decidingBody(buyer.kind);
  const authority = others.get(framework.authority)?.name ?? framework.authority;
  return [
    ...(body.ground ? [{ text: body.ground.text, note: body.ground.source }] : []),
    {
      text: `${authority} treedt op als aankoopcentrale en sloot een raamovereenkomst die door deelnemende besturen gebruikt kan worden.`,
      note: 'Wet van 17 juni 2016 inzake overheidsopdrachten, artikel 2, 6° en 35°, en artikel 43',
    },
    {
      text: 'Wie een beroep doet op een aankoopcentrale, is vrijgesteld van de verplichting om zelf een plaatsingsprocedure te organiseren.',
      note: 'Wet van 17 juni 2016 inzake overheidsopdrachten, artikel 47',
    },
    {
      text: 'De beslissing vermeldt de juridische en feitelijke overwegingen waarop ze steunt.',
      note: 'Wet van 29 juli 1991 betreffende de uitdrukkelijke motivering van de bestuurshandelingen, artikelen 2 en 3',
    },
    {
      text: 'De uitvoering van de opdracht volgt de algemene uitvoeringsregels.',
      note: `Koninklijk besluit van 14 januari 2013; voorwaarden van de raamovereenkomst: ${framework.terms.source}`,
    },
    {
      text: `Gunning van de raamovereenkomst op ${longDate(framework.awardedOn)}.`,
      note: [framework.references.decision, framework.references.notice].join('; '),
    },
  ];
};

const termOf = ({ startsOn, endsOn }: Framework) => `van ${longDate(startsOn)} tot en met ${longDate(endsOn)}`;

const factsIn = ({ order, framework, lot }: OrderFile): readonly string[] => [
  `De raamovereenkomst “${framework.title}” loopt ${termOf(framework)}. Perceel ${lot.number}, “${lot.title}”, is gegund aan ${lot.awards.length > 1 ? 'onder meer ' : ''}${order.supplierName}.`,
  order.quote
    ? `De bestelling ${order.number} bij ${order.supplierName} neemt de prijzen en kortingen over van offerte ${order.quote.number}, die onder de raamovereenkomst is uitgebracht en door het bestuur is aanvaard.`
    : `De bestelling ${order.number} bij ${order.supplierName} is voorbereid op basis van de prijzen en kortingen van de raamovereenkomst.`,
  `Levering: ${deliveryWords(order.delivery)}${order.delivery.wantedOn === undefined ? '' : `, gewenst op ${longDate(order.delivery.wantedOn)}`}.`,
];

const priceTable = (order: Order): Block => ({
  kind: 'table',
  caption: 'Te bestellen lijnen en bedragen',
  columns: [
    { head: 'Nr.', width: 5 },
    { head: 'Omschrijving', width: 47 },
    { head: 'Aantal', width: 14, align: 'end' },
    { head: 'Catalogusprijs', width: 17, align: 'end' },
    { head: 'Nettobedrag', width: 17, align: 'end' },
  ],
  rows: order.lines.map((line) => [
    { text: String(line.number) },
    lineCell(line),
    { text: quantityWords(line) },
    { text: euro(line.list) },
    { text: euro(line.net) },
  ]),
  totals: [
    { term: 'Korting in de nettobedragen', amount: euro(order.totals.discount) },
    { term: 'Leverancier, exclusief btw', amount: euro(order.totals.net) },
    { term: 'Commissie, exclusief btw', amount: euro(order.totals.commission) },
    { term: 'Totale kost exclusief btw', amount: euro(order.totals.cost), strong: true },
    { term: 'Btw', amount: euro(plus(order.totals.vat, order.totals.commissionVat)) },
    { term: 'Totale kost inclusief btw', amount: euro(order.totals.costWithVat), strong: true },
  ],
});

/** Who does not motivate gets a sentence to complete, between brackets so that it cannot be overlooked. */
const motivationOf = (motivation: readonly string[]): readonly Block[] =>
  (motivation.length > 0
    ? motivation
    : [
        '[Vul aan: waarom dit model en deze opties aan de behoefte van het bestuur beantwoorden, met welke alternatieven is vergeleken en waarom deze keuze de voorkeur krijgt.]',
      ]
  ).map((text) => ({ kind: 'paragraph', text }));

const budgetOf = ({ budget, billing }: Order): readonly Block[] => [
  {
    kind: 'facts',
    facts: factsOf([
      ['Budgetverwijzingen', budget.references.join(', ') || '[Vul aan: actie, raming en beleidsitem.]'],
      ['Projectcode', budget.projectCode],
      ['Verdeling', billing.map(({ name, share }) => `${name}: ${percent(share)}`).join('; ')],
    ]),
  },
];

const articlesOf = ({ order, others, framework }: OrderFile): readonly string[] => {
  const { totals, number: orderNumber, supplierName } = order;
  const commission = commissionPaper(order);
  const beneficiary = commission?.to === undefined ? undefined : (others.get(commission.to)?.name ?? commission.to);
  const units = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return [
    `De bestelling ${orderNumber} van ${number(units)} ${units === 1 ? 'eenheid' : 'eenheden'} bij ${supplierName}, onder de raamovereenkomst “${framework.title}”, wordt goedgekeurd voor ${euro(totals.net)} exclusief btw (${euro(plus(totals.net, totals.vat))} inclusief btw).`,
    ...(beneficiary === undefined
      ? []
      : [
          `De commissie van ${euro(totals.commission)} exclusief btw (${euro(plus(totals.commission, totals.commissionVat))} inclusief btw) wordt apart besteld bij ${beneficiary}.`,
        ]),
    `De uitgave van ${euro(totals.costWithVat)} inclusief btw wordt aangerekend op de vermelde budgetverwijzingen.`,
    'De bestelling wordt geplaatst volgens de voorwaarden van de raamovereenkomst.',
  ];
};

/**
 * Ontwerpbesluit: what the deciding body can adopt, to be completed and pasted into the meeting software.
 * @param motivation of the choice, when the buyer recorded it
 */
export const decision = (file: OrderFile, motivation: readonly string[] = []): Paper => {
  const { order, buyer } = file;
  const body = decidingBody(buyer.kind);
  return {
    file: `ontwerpbesluit-${order.number}`,
    sort: 'Ontwerpbesluit',
    title: `Ontwerpbesluit: bestelling ${order.number}`,
    about: `${order.frameworkTitle} · ${order.lotTitle} · ${order.supplierName}`,
    issuer: buyer.name,
    at: order.createdAt,
    sample: order.sample,
    blocks: [
      { kind: 'notice', text: 'Ontwerp: na te lezen en aan te vullen voor het op de agenda komt.' },
      { kind: 'heading', text: 'Juridische grond' },
      { kind: 'entries', entries: groundsOf(file) },
      { kind: 'heading', text: 'Feiten en context' },
      ...factsIn(file).map((text) => ({ kind: 'paragraph', text }) as const),
      priceTable(order),
      { kind: 'heading', text: 'Motivering' },
      ...motivationOf(motivation),
      { kind: 'heading', text: 'Financiële gevolgen' },
      ...budgetOf(order),
      { kind: 'heading', text: 'Besluit' },
      { kind: 'paragraph', text: `${body.name} besluit:` },
      ...articlesOf(file).map((text, index) => ({ kind: 'paragraph', text: `Artikel ${index + 1}. ${text}` }) as const),
    ],
  };
};
