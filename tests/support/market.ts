import { categoryRecord } from '../../functions/catalogue/category.record.ts';
import { modelRecord } from '../../functions/catalogue/model.record.ts';
import { ledgerRecord } from '../../functions/commissions/ledger.record.ts';
import { ceilingRecord } from '../../functions/frameworks/ceiling.record.ts';
import { frameworkRecord } from '../../functions/frameworks/framework.record.ts';
import { lotRecord } from '../../functions/frameworks/lot.record.ts';
import { makeApprovalPolicyRepository } from '../../functions/ordering/approval-policy.repository.ts';
import { makeApproveOrder } from '../../functions/ordering/approve-order.ts';
import { makeChangeOrder } from '../../functions/ordering/change-order.ts';
import { makeCreateOrders } from '../../functions/ordering/create-orders.ts';
import { plainly, returned, withReason } from '../../functions/ordering/decisions.ts';
import { makeGetApprovalPolicy } from '../../functions/ordering/get-approval-policy.ts';
import { makeGetOrder } from '../../functions/ordering/get-order.ts';
import { makeInputsRepository } from '../../functions/ordering/inputs.repository.ts';
import { makeListOrders } from '../../functions/ordering/list-orders.ts';
import { orderRecord } from '../../functions/ordering/order.record.ts';
import { makeOrderRepository } from '../../functions/ordering/order.repository.ts';
import { makePlaceOrder } from '../../functions/ordering/place-order.ts';
import { makePreviewOrders } from '../../functions/ordering/preview-orders.ts';
import { makePutApprovalPolicy } from '../../functions/ordering/put-approval-policy.ts';
import { makeAgreeToChange, makeCancelRest } from '../../functions/ordering/reduce-order.ts';
import { makeReviseOrder } from '../../functions/ordering/revise-order.ts';
import { makeSubmitOrder } from '../../functions/ordering/submit-order.ts';
import { organisationRecord } from '../../functions/organisations/organisation.record.ts';
import type { Database } from '../../functions/platform/database.ts';
import { ceilingKey } from '../../functions/platform/keys/frameworks.keys.ts';
import { readMany } from '../../functions/platform/read-many.ts';
import type { Item } from '../../functions/platform/record.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Ceiling } from '../../shared/domain/frameworks/ceiling.ts';
import type { Framework, Limit, Lot } from '../../shared/domain/frameworks/framework.ts';
import type { FrameworkId, LotId } from '../../shared/domain/frameworks/ids.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { type Instant, instant, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { aBody, aCategory, aFramework, aLot, aModel, anOrganisation, bodies } from './builders.ts';
import { freshTable } from './engine.ts';
import { allItems, putItem, putItems } from './table-contents.ts';

/** Everything that a market starts from; what is left out is the simplest that works. */
export interface Stock {
  readonly frameworks?: readonly Framework[];
  readonly lots?: readonly Lot[];
  readonly models?: readonly Model[];
  /** Beside the authority, both intercommunales and both suppliers. */
  readonly buyers?: readonly Organisation[];
}

const ceilingOf = ({ id, maximum }: { readonly id: FrameworkId | LotId; readonly maximum: Limit }): Ceiling => ({
  scope: id,
  maximum,
  room: maximum,
});

const standing = [
  aBody(bodies.authority, 'intercommunale', 'Aankoopcentrale'),
  aBody(bodies.intercommunale, 'intercommunale', 'Streekintercommunale'),
  aBody(bodies.otherIntercommunale, 'intercommunale', 'Andere streek'),
  aBody(bodies.supplier, 'supplier', 'Leverancier'),
  aBody(bodies.otherSupplier, 'supplier', 'Andere leverancier'),
];

export const stockItems = ({
  frameworks = [aFramework()],
  lots = [aLot()],
  models = [aModel()],
  buyers = [anOrganisation(), anOrganisation({ kbo: bodies.otherBuyer, name: 'Andere gemeente' })],
}: Stock = {}): readonly Item[] => [
  ...[...standing, ...buyers].map(organisationRecord.toItem),
  ...frameworks.map(frameworkRecord.toItem),
  ...lots.map(lotRecord.toItem),
  ...[...frameworks, ...lots].map(ceilingOf).map(ceilingRecord.toItem),
  categoryRecord.toItem(aCategory()),
  ...models.map(modelRecord.toItem),
];

/** A clock that stands still until it is told otherwise. */
const makeStandingClock = (start: Instant) => {
  let at = start;
  return {
    now: () => at,
    set(moment: Instant) {
      at = moment;
    },
    /** Noon in Brussels, or eleven, on that day. */
    setDay(day: LocalDate) {
      at = instant(new Date(`${day}T10:00:00.000Z`));
    },
  };
};

/** The real use cases of ordering over one database. */
export const orderingOn = (database: Database, now: () => Instant) => {
  const repositories = {
    orders: makeOrderRepository(database),
    inputs: makeInputsRepository(database),
    policies: makeApprovalPolicyRepository(database),
  };
  const deps = { ...repositories, now };
  return {
    preview: makePreviewOrders(deps),
    create: makeCreateOrders(deps),
    revise: makeReviseOrder(deps),
    submit: makeSubmitOrder(deps),
    approve: makeApproveOrder(deps),
    place: makePlaceOrder(deps),
    change: makeChangeOrder(deps),
    agree: makeAgreeToChange(deps),
    cancelRest: makeCancelRest(deps),
    policy: makeGetApprovalPolicy(deps),
    setPolicy: makePutApprovalPolicy(deps),
    list: makeListOrders(deps),
    get: makeGetOrder(deps),
  };
};

export type Ordering = ReturnType<typeof orderingOn>;

/** An empty table with a stock in it, the use cases of ordering on it, and the means to look behind them. */
export const openMarket = async (stock: Stock = {}) => {
  const database = await freshTable();
  await putItems(database, stockItems(stock));
  const clock = makeStandingClock(instant(new Date('2026-06-15T10:00:00.000Z')));
  const ordering = orderingOn(database, clock.now);
  return {
    database,
    clock,
    ...ordering,
    withReason,
    returned,
    plainly,
    /** What is left under a ceiling now. */
    async room(scope: FrameworkId | LotId): Promise<Limit> {
      const [item] = await readMany(database, [ceilingKey(scope)]);
      if (!item) throw new Error(`no ceiling ${scope}`);
      return ceilingRecord.parse(item).room;
    },
    async ledger() {
      return (await allItems(database)).filter(ledgerRecord.is).map(ledgerRecord.parse);
    },
    async orders() {
      return (await allItems(database)).filter(orderRecord.is).map((item) => orderRecord.parse(item).order);
    },
    replaceModel: (model: Model) => putItem(database, modelRecord.toItem(model)),
    replaceOrganisation: (organisation: Organisation) => putItem(database, organisationRecord.toItem(organisation)),
    replaceFramework: (framework: Framework) => putItem(database, frameworkRecord.toItem(framework)),
    replaceLot: (lot: Lot) => putItem(database, lotRecord.toItem(lot)),
  };
};

export type Market = Awaited<ReturnType<typeof openMarket>>;
