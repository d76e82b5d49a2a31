import {
  type AnsweredItem,
  type ChecklistAnswer,
  type Delivery,
  roundsOf,
  standingOf,
} from '../../../shared/domain/deliveries/delivery.ts';
import type { Order, PenaltyDecision } from '../../../shared/domain/ordering/order.ts';
import { date } from '../../../shared/domain/text/dates.ts';
import { euro, number } from '../../../shared/domain/text/numbers.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { Block, Paper } from '../paper.ts';
import type { OrderFile } from './order-file.ts';
import { deliveryWords, factsOf, partyOf } from './order-words.ts';

const answers = { ok: 'in orde', 'not-ok': 'niet in orde', 'not-applicable': 'niet van toepassing' } as const satisfies Record<
  ChecklistAnswer,
  string
>;

const standings = {
  'to-check': 'wacht op nazicht door de besteller',
  'to-mend': 'wacht op herstel door de leverancier',
  accepted: 'volledig aanvaard',
} as const satisfies Record<ReturnType<typeof standingOf>, string>;

const nameOf = ({ lines }: Order, line: number): string => {
  const found = lines.find(({ number: each }) => each === line);
  return found ? `${found.brand} ${found.name}`.trim() : `lijn ${line}`;
};

type Round = ReturnType<typeof roundsOf>[number];

/** What was put before the buyer, and what it found. */
const roundTable = (order: Order, { lines }: Delivery, { offered, check }: Round, first: boolean): Block => ({
  kind: 'table',
  caption: first
    ? 'Geleverde aantallen en wat ervan aanvaard en geweigerd is'
    : 'Herstelde aantallen en wat ervan aanvaard en geweigerd is',
  columns: [
    { head: 'Nr.', width: 5 },
    { head: 'Omschrijving', width: 50 },
    { head: first ? 'Geleverd' : 'Hersteld', width: 15, align: 'end' },
    { head: 'Aanvaard', width: 15, align: 'end' },
    { head: 'Geweigerd', width: 15, align: 'end' },
  ],
  rows: offered.map(({ line, quantity }) => {
    const found = check?.lines.find((each) => each.line === line);
    const serials = lines.find((each) => each.line === line)?.serials ?? [];
    return [
      { text: String(line) },
      {
        text: nameOf(order, line),
        notes: [
          ...(first && serials.length > 0 ? [`Serienummers: ${serials.join(', ')}`] : []),
          ...(found?.defects === undefined ? [] : [`Gebreken: ${found.defects}`]),
        ],
      },
      { text: number(quantity) },
      { text: found ? number(found.accepted) : '–' },
      { text: found ? number(found.refused) : '–' },
    ];
  }),
});

const checklistTable = (items: readonly AnsweredItem[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: 'Nagekeken punten',
          columns: [
            { head: 'Nagekeken', width: 65 },
            { head: 'Bevinding', width: 35 },
          ],
          rows: items.map(({ item, answer, remark }) => [
            { text: item },
            { text: answers[answer], ...(remark !== undefined && { notes: [remark] }) },
          ]),
        },
      ];

const photos = (attachments: readonly { readonly name: string }[]) => attachments.map(({ name }) => name).join(', ');

const roundBlocks = (order: Order, delivery: Delivery, round: Round, index: number): readonly Block[] => {
  const { check } = round;
  const mend = index === 0 ? undefined : delivery.mends[index - 1];
  return [
    {
      kind: 'facts',
      facts: factsOf([
        [mend ? 'Hersteld op' : 'Geleverd op', date(round.on)],
        [
          'Volgens de leverancier',
          round.on === round.reportedOn ? undefined : `${mend ? 'hersteld' : 'geleverd'} op ${date(round.reportedOn)}`,
        ],
        ['Gemeld door', mend ? mend.by.name : delivery.reportedBy.name],
        ['Melding', mend ? mend.note : delivery.note],
        ['Nagekeken op', check && date(check.on)],
        ['Nagekeken door', check?.by.name],
        ['Te herstellen tegen', check?.mendBy && date(check.mendBy)],
        ['Opmerkingen', check?.remarks],
        ['Bijlagen', photos([...(mend ?? delivery).attachments, ...(check?.attachments ?? [])])],
      ]),
    },
    roundTable(order, delivery, round, index === 0),
    ...checklistTable(check?.checklist ?? []),
  ];
};

const deliveryBlocks = (order: Order, delivery: Delivery): readonly Block[] => [
  { kind: 'heading', text: `Levering ${delivery.number}: ${standings[standingOf(delivery)]}` },
  ...roundsOf(delivery).flatMap((round, index) => roundBlocks(order, delivery, round, index)),
];

/** The VAT of the invoices stays as it is: see `setOff`. */
const penaltyWords = ({ decision, amount, at }: PenaltyDecision): string => {
  const on = date(brusselsDate(at));
  return decision === 'imposed'
    ? `${euro(amount)} opgelegd op ${on}, in te houden op wat met btw aan de leverancier te betalen is; de btw op zijn facturen blijft ongewijzigd`
    : `van ${euro(amount)} is op ${on} afgezien`;
};

/**
 * Proces-verbaal van levering en oplevering: what arrived in each delivery, with its numbers, what was checked, accepted
 * and refused, and from when the warranty runs. Undefined before anything was delivered.
 */
export const acceptanceRecord = (file: OrderFile): Paper | undefined => {
  const { order, buyer, supplier, deliveries } = file;
  const last = deliveries.at(-1);
  if (!last) return undefined;
  const moments = [
    ...deliveries.flatMap(({ reportedAt, checks, mends }) => [reportedAt, ...[...checks, ...mends].map(({ at }) => at)]),
    ...(order.penalty ? [order.penalty.at] : []),
  ];
  return {
    file: `proces-verbaal-${order.number}`,
    sort: 'Proces-verbaal van levering en oplevering',
    title: `Proces-verbaal van oplevering ${order.number}`,
    about: `${order.frameworkTitle} · ${order.lotTitle}`,
    issuer: buyer.name,
    at: moments.toSorted().at(-1) ?? last.reportedAt,
    sample: order.sample,
    blocks: [
      { kind: 'parties', parties: [partyOf('Besteller', buyer), partyOf('Leverancier', supplier)] },
      {
        kind: 'facts',
        facts: factsOf([
          ['Leveringsplaats', deliveryWords(order.delivery)],
          ['Beloofde leverdatum', order.promisedOn && date(order.promisedOn)],
          ['Oorspronkelijk beloofd', order.firstPromisedOn && date(order.firstPromisedOn)],
          ['Aanvaard op', order.acceptedOn && date(order.acceptedOn)],
          ['Waarborg tot en met', order.warrantyUntil && date(order.warrantyUntil)],
          ['Boete wegens laattijdigheid', order.penalty && penaltyWords(order.penalty)],
          ['Toelichting bij de boete', order.penalty?.reason],
        ]),
      },
      ...deliveries.flatMap((delivery) => deliveryBlocks(order, delivery)),
      { kind: 'signatures', roles: ['Voor de besteller', 'Voor de leverancier'] },
    ],
  };
};
