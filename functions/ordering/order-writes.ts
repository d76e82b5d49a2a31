import { type Ceiling, type Claim, reserve } from '../../shared/domain/frameworks/ceiling.ts';
import type { Order, OrderBasis } from '../../shared/domain/ordering/order.ts';
import type { CeilingMove, OrderPlan } from '../../shared/domain/ordering/plan.ts';
import { type Refusal, refuse } from '../../shared/domain/result.ts';
import { ledgerRecord } from '../commissions/ledger.record.ts';
import { ceilingRecord } from '../frameworks/ceiling.record.ts';
import { modelKey } from '../platform/keys/catalogue.keys.ts';
import { ceilingKey, frameworkKey, lotKey } from '../platform/keys/frameworks.keys.ts';
import type { ItemKey } from '../platform/keys/key.ts';
import { organisationKey } from '../platform/keys/organisations.keys.ts';
import type { Item } from '../platform/record.ts';
import type { GuardedWrite } from '../platform/transact.ts';
import { orderEventRecord, orderFaceRecord, orderRecord, type StoredOrder } from './order.record.ts';
import { facesOf } from './order-faces.ts';

/** `basis-changed`: something that the figures rest on has a newer version; the use case judges anew. */
export type StepRefusal = 'not-found' | 'stale-version' | 'basis-changed' | 'ceiling-reached';

type Kept = Omit<StoredOrder, 'order'>;

/** A second writer of the same order version lost against the condition on the order itself; only a bug gets here. */
const recordedTwice = (): Refusal<never> => {
  throw new Error('an event or ledger entry of this order version exists already');
};

const put = <Code extends string>(TableName: string, item: Item, refusal: GuardedWrite<Code>['refusal']): GuardedWrite<Code> => ({
  write: { Put: { TableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' } },
  refusal,
});

const faceWrites = (TableName: string, order: Order): readonly GuardedWrite<never>[] =>
  facesOf(order).map((face) => ({ write: { Put: { TableName, Item: orderFaceRecord.toItem(face) } }, refusal: recordedTwice }));

const recordWrites = (table: string, { events, entries, after }: OrderPlan): readonly GuardedWrite<never>[] => [
  ...events.map((event) => put(table, orderEventRecord.toItem(event), recordedTwice)),
  ...entries.map((entry) => put(table, ledgerRecord.toItem(entry), recordedTwice)),
  ...faceWrites(table, after),
];

export const creationWrites = (table: string, plan: OrderPlan, kept: Kept): readonly GuardedWrite<'exists'>[] => [
  put(table, orderRecord.toItem({ ...kept, order: plan.after }), () => refuse('exists')),
  ...recordWrites(table, plan),
];

const orderWrite = (TableName: string, before: Order, after: Order, kept: Kept): GuardedWrite<'not-found' | 'stale-version'> => ({
  write: {
    Put: {
      TableName,
      Item: orderRecord.toItem({ ...kept, order: after }),
      ConditionExpression: '#state = :state AND #version = :version',
      ExpressionAttributeNames: { '#state': 'state', '#version': 'version' },
      ExpressionAttributeValues: { ':state': before.state, ':version': before.version },
    },
  },
  refusal: (found) =>
    found ? refuse('stale-version', { seen: before.version, now: found.version, state: found.state }) : refuse('not-found'),
});

const basisChecks = (TableName: string, order: Order, basis: OrderBasis): readonly GuardedWrite<'basis-changed'>[] => {
  const versions: readonly (readonly [ItemKey, number])[] = [
    [frameworkKey(order.framework), basis.framework],
    [lotKey(order.lot), basis.lot],
    [organisationKey(order.buyer), basis.organisation],
    ...basis.models.map(({ id, version }) => [modelKey(id), version] as const),
  ];
  return versions.map(([key, version]) => ({
    write: {
      ConditionCheck: {
        TableName,
        Key: { ...key },
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': version },
      },
    },
    refusal: () => refuse('basis-changed'),
  }));
};

/** Under a maximum of nothing not even something free is ordered. */
const enoughRoom = {
  ConditionExpression:
    'roomValue >= :value AND roomQuantity >= :quantity AND (attribute_not_exists(#maximum.#value) OR #maximum.#value > :nothing)',
  ExpressionAttributeNames: { '#maximum': 'maximum', '#value': 'value' },
};

/** Taking room is conditioned on there being enough of both measures; giving back needs no condition. */
const ceilingWrite = (TableName: string, { scope, claim, sign }: CeilingMove): GuardedWrite<'ceiling-reached'> => ({
  write: {
    Update: {
      TableName,
      Key: { ...ceilingKey(scope) },
      UpdateExpression: 'SET roomValue = roomValue - :value, roomQuantity = roomQuantity - :quantity',
      ...(sign === 1 ? enoughRoom : { ConditionExpression: 'attribute_exists(pk)' }),
      ExpressionAttributeValues: { ':value': claim.value * sign, ':quantity': claim.quantity * sign, ...(sign === 1 && { ':nothing': 0 }) },
    },
  },
  refusal: (found) => (found ? reachedIn(ceilingRecord.parse(found), claim) : refuse('ceiling-reached', { scope })),
});

const reachedIn = (ceiling: Ceiling, claim: Claim): Refusal<'ceiling-reached'> => {
  const foretold = reserve(ceiling, claim);
  return foretold.ok ? refuse('ceiling-reached', { scope: ceiling.scope }) : foretold;
};

export const stepWrites = (table: string, plan: OrderPlan, before: Order, kept: Kept): readonly GuardedWrite<StepRefusal>[] => [
  orderWrite(table, before, plan.after, kept),
  ...(plan.onBasis ? basisChecks(table, plan.after, plan.after.basis) : []),
  ...plan.ceilingMoves.map((move) => ceilingWrite(table, move)),
  ...recordWrites(table, plan),
];
