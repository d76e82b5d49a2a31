import type { CommissionRule } from '../../shared/domain/commissions/commission-rule.ts';
import type { Ceiling } from '../../shared/domain/frameworks/ceiling.ts';
import { type FrameworkId, frameworkOf, type LotId, lotOf, type ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { ApprovalPolicy } from '../../shared/domain/ordering/approval-policy.ts';
import type { AssessmentInputs } from '../../shared/domain/ordering/assess.ts';
import type { LineChoice, OrderId } from '../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { modelRecord } from '../catalogue/model.record.ts';
import { ceilingRecord } from '../frameworks/ceiling.record.ts';
import { frameworkRecord } from '../frameworks/framework.record.ts';
import { lotRecord } from '../frameworks/lot.record.ts';
import { organisationRecord } from '../organisations/organisation.record.ts';
import type { Database } from '../platform/database.ts';
import { modelKey } from '../platform/keys/catalogue.keys.ts';
import { ceilingKey, frameworkKey, lotKey } from '../platform/keys/frameworks.keys.ts';
import type { ItemKey } from '../platform/keys/key.ts';
import { orderKey } from '../platform/keys/ordering.keys.ts';
import { approvalPolicyKey, organisationKey } from '../platform/keys/organisations.keys.ts';
import { readMany } from '../platform/read-many.ts';
import { approvalPolicyRecord } from './approval-policy.record.ts';
import { orderRecord, type StoredOrder } from './order.record.ts';

/** What pricing and entitlement follow from, as it stands now. */
export interface OrderingInputs extends Omit<AssessmentInputs, 'organisation' | 'on'> {
  readonly organisation: Organisation | undefined;
  /** The buyer's own rules for who signs; absent is its threshold. */
  readonly approval: ApprovalPolicy | undefined;
  readonly ceilings: ReadonlyMap<FrameworkId | LotId, Ceiling>;
  /** The order that was asked for beside, if it exists. */
  readonly order: StoredOrder | undefined;
}

const keysFor = (buyer: Kbo, models: readonly ModelId[], order: OrderId | undefined): readonly ItemKey[] => {
  const lots = models.map(lotOf);
  const frameworks = models.map(frameworkOf);
  return [
    organisationKey(buyer),
    approvalPolicyKey(buyer),
    ...models.map(modelKey),
    ...lots.flatMap((lot) => [lotKey(lot), ceilingKey(lot)]),
    ...frameworks.flatMap((framework) => [frameworkKey(framework), ceilingKey(framework)]),
    ...(order === undefined ? [] : [orderKey(order)]),
  ];
};

export const makeInputsRepository = (database: Database) => ({
  /** Everything that a basket's prices, entitlement and room follow from, in one round trip: the ids of models name their lot and framework. */
  async read(buyer: Kbo, lines: readonly Pick<LineChoice, 'model'>[], order?: OrderId): Promise<OrderingInputs> {
    const models = lines.map(({ model }) => model);
    const items = await readMany(database, keysFor(buyer, models, order));
    const ceilings = items.filter(ceilingRecord.is).map(ceilingRecord.parse);
    const organisation = items.find(organisationRecord.is);
    const policy = items.find(approvalPolicyRecord.is);
    const known = items.find(orderRecord.is);
    return {
      organisation: organisation && organisationRecord.parse(organisation),
      approval: policy && approvalPolicyRecord.parse(policy),
      models: new Map(items.filter(modelRecord.is).map((item) => byId(modelRecord.parse(item)))),
      lots: new Map(items.filter(lotRecord.is).map((item) => byId(lotRecord.parse(item)))),
      frameworks: new Map(items.filter(frameworkRecord.is).map((item) => byId(frameworkRecord.parse(item)))),
      ceilings: new Map(ceilings.map((ceiling) => [ceiling.scope, ceiling])),
      order: known && orderRecord.parse(known),
    };
  },

  /** The commission rules of a framework as they are now, to find those that an order was booked by. */
  async commissionRules(framework: FrameworkId): Promise<readonly CommissionRule[]> {
    const [item] = await readMany(database, [frameworkKey(framework)]);
    return item ? frameworkRecord.parse(item).commissionRules : [];
  },

  /** Names by enterprise number, for what people read on an order. */
  async names(organisations: readonly Kbo[]): Promise<ReadonlyMap<Kbo, string>> {
    const items = await readMany(database, organisations.map(organisationKey));
    return new Map(items.map(organisationRecord.parse).map(({ kbo, name }) => [kbo, name]));
  },
});

const byId = <Id, Entity extends { readonly id: Id }>(entity: Entity): readonly [Id, Entity] => [entity.id, entity];

export type InputsRepository = ReturnType<typeof makeInputsRepository>;
