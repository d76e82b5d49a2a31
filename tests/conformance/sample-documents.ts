import { documentMakers } from '../../functions/documents/ubl/documents.ts';
import type { OrderSources } from '../../functions/documents/ubl/order-sources.ts';
import { writeXml } from '../../functions/documents/ubl/write-xml.ts';
import { historyFor } from '../../infra/local/sample-data/history/history.ts';
import { catalogueOf } from '../../infra/local/sample-data/history/inputs.ts';
import { organisations } from '../../infra/local/sample-data/organisations/organisations.ts';
import { schemes } from '../../infra/local/sample-data/schemes/schemes.ts';
import { basisPoints } from '../../shared/domain/money/cents.ts';
import type { BillingShare, Order, OrderEvent, QuoteId } from '../../shared/domain/ordering/order.ts';
import type { OrderAction } from '../../shared/domain/ordering/order-transitions.ts';
import { type OrderPlan, planTransition, type Step } from '../../shared/domain/ordering/plan.ts';
import { deliveredOf } from '../../shared/domain/ordering/progress.ts';
import { reduceTo } from '../../shared/domain/ordering/reduce.ts';
import { type UblDocument, ublDocumentNames } from '../../shared/domain/ordering/ubl-documents.ts';
import { addDays, brusselsDate } from '../../shared/domain/time/local-date.ts';

export interface ConformanceDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const catalogue = catalogueOf(schemes);
const addresses = new Map(organisations.map(({ kbo, address }) => [kbo, address]));

type Life = readonly OrderPlan[];

const endOf = (life: Life): Order => {
  const last = life.at(-1);
  if (!last) throw new Error('an order without a life');
  return last.after;
};

const eventsOf = (life: Life): readonly OrderEvent[] => life.flatMap(({ events }) => events);

const sourcesOf = (life: Life): OrderSources => {
  const order = endOf(life);
  const framework = catalogue.frameworks.get(order.framework);
  const lot = catalogue.lots.get(order.lot);
  if (!framework || !lot) throw new Error(`order ${order.id} has no framework or lot`);
  return { order, events: eventsOf(life), notice: framework.references.notice, lotNumber: lot.number, addresses };
};

const allowed = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string }): T => {
  if (!result.ok) throw new Error(`the sample order may not go this way: ${result.code}`);
  return result.value;
};

/** The same life with one step more, by the rules of live orders. */
const withStep = (life: Life, action: OrderAction, patch: Partial<Order>, note?: string): Life => {
  const before = endOf(life);
  const step: Step = { actor: { person: 'iemand', name: 'Iemand', organisation: before.supplier }, at: before.updatedAt, note };
  return [...life, allowed(planTransition(before, action, patch, step))];
};

const reducedBy = (order: Order, quantities: ReadonlyMap<number, number>): Partial<Order> =>
  allowed(reduceTo(order, quantities, catalogue.frameworks.get(order.framework)?.commissionRules ?? []));

const until = (life: Life, action: OrderAction): Life =>
  life.slice(0, life.findIndex(({ events }) => events.some((event) => event.action === action)) + 1);

const fewerOfFirst = (order: Order): readonly { readonly line: number; readonly quantity: number }[] =>
  order.lines.slice(0, 1).map(({ number, quantity }) => ({ line: number, quantity: quantity - 1 }));

const proposed = (life: Life): Life => {
  const order = endOf(life);
  const proposal = {
    promisedOn: addDays(brusselsDate(order.updatedAt), 90),
    lines: fewerOfFirst(order),
    note: 'Eén stuk is niet meer leverbaar.',
  };
  return withStep(life, 'propose', { proposal }, proposal.note);
};

const agreed = (life: Life): Life => {
  const order = endOf(life);
  const { promisedOn, lines = [] } = order.proposal ?? {};
  const quantities = new Map(lines.map(({ line, quantity }) => [line, quantity]));
  return withStep(life, 'agree', { ...reducedBy(order, quantities), promisedOn, firstPromisedOn: promisedOn });
};

/** One unit of the first line comes, and the buyer has no need of the rest: the other lines go to nothing. */
const restCancelled = (life: Life): Life => {
  const acknowledged = withStep(life, 'acknowledge', { promisedOn: addDays(brusselsDate(endOf(life).updatedAt), 30) });
  const { lines } = endOf(acknowledged);
  const partly = withStep(acknowledged, 'deliver', {
    lines: lines.map((line, index) => ({ ...line, delivered: index === 0 ? 1 : 0 })),
  });
  const order = endOf(partly);
  const delivered = new Map(order.lines.map((line) => [line.number, deliveredOf(line)]));
  return withStep(partly, 'cancel-rest', reducedBy(order, delivered), 'De rest is niet meer nodig.');
};

const waysOn: Readonly<Record<string, (placed: Life) => Life>> = {
  received: (placed) => withStep(placed, 'receive', {}),
  accepted: (placed) => withStep(placed, 'acknowledge', { promisedOn: addDays(brusselsDate(endOf(placed).updatedAt), 30) }, 'In productie'),
  refused: (placed) => withStep(placed, 'refuse', { reason: 'Uit productie' }, 'Uit productie'),
  proposed,
  agreed: (placed) => agreed(proposed(placed)),
  cancelled: (placed) => withStep(placed, 'cancel', { reason: 'Niet meer nodig' }, 'Niet meer nodig'),
  'rest-cancelled': restCancelled,
};

const share = (entity: BillingShare['entity'], name: string, of: number): BillingShare => ({ entity, name, share: basisPoints(of) });

/** Everything that a buyer may fill in, and what should not upset XML. */
const filledIn = (order: Order): Order => ({
  ...order,
  delivery: { ...order.delivery, site: 'Hoppinpunt “Station” & <omgeving>', wantedOn: addDays(brusselsDate(order.createdAt), 60) },
  contact: { name: 'An O’Peeters & Zn', email: 'an@voorbeeld.example', phone: '+32 15 00 00 00' },
  budget: { references: ['AC000131', 'MJP006171', '2020/6490120/60/0550/01'], projectCode: 'PRJ-1' },
  billing: [share(order.buyer, order.buyerName, 3_334), share(order.authority, 'OCMW', 3_333), share(order.supplier, 'AGB', 3_333)],
  quote: { id: '0'.repeat(26) as QuoteId, number: 'O-2026-0001' },
  remarks: 'Graag bellen: <poort> & "achterkant" ]]>\r\nof later \u0007 ünïcode 🚲',
});

const rewritten = (life: Life, change: (order: Order) => Order): Life => life.map((plan) => ({ ...plan, after: change(plan.after) }));

/** Orders that differ in what the documents are made of: agreement, unit, options, site, number of lines and of units. */
const kindOf = ({ framework, lines, delivery }: Order): string =>
  JSON.stringify([
    framework,
    lines.map(({ unit }) => unit),
    delivery.site !== undefined,
    lines.some(({ options }) => options.length > 0),
    lines.length > 1,
    lines.some(({ quantity }) => quantity > 1),
  ]);

const documentsOf = (life: Life, name: string, wanted = ublDocumentNames as readonly UblDocument[]) => {
  const sources = sourcesOf(life);
  return wanted.flatMap((document): readonly ConformanceDocument[] => {
    const root = documentMakers[document](sources);
    return root ? [{ file: `${name}.${document}.xml`, bytes: writeXml(root) }] : [];
  });
};

/**
 * The documents that the sample orders give: an order of each kind and of each supplier, as it is in the sample; and of one order per
 * framework agreement, with everything filled in, all documents of every way on.
 */
export const sampleDocuments = (): readonly ConformanceDocument[] => {
  const placed = historyFor(catalogue).filter((life) => endOf(life).placedAt !== undefined);
  const firstOf = (by: (order: Order) => string) => new Map(placed.toReversed().map((life) => [by(endOf(life)), life])).values();
  const different = new Set([...firstOf(kindOf), ...firstOf(({ supplier }) => supplier)]);
  const perFramework = [...Map.groupBy(placed, (life) => endOf(life).framework).values()].flatMap((lives) =>
    lives.filter((life) => endOf(life).lines.some(({ quantity }) => quantity > 1)).slice(0, 1),
  );
  return [
    ...[...different].flatMap((life) => documentsOf(life, `${endOf(life).lot}-${endOf(life).number}`, ['order'])),
    ...perFramework.flatMap((life) =>
      Object.entries(waysOn).flatMap(([way, on]) =>
        documentsOf(on(rewritten(until(life, 'place'), filledIn)), `${endOf(life).framework}-${way}`),
      ),
    ),
  ];
};
