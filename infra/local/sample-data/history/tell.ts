import { draftOrder } from '../../../../functions/ordering/draft-orders.ts';
import { orderIdFor } from '../../../../functions/platform/ids.ts';
import { entitlement } from '../../../../shared/domain/frameworks/eligibility.ts';
import { routeFor, signed } from '../../../../shared/domain/ordering/approval.ts';
import { assess } from '../../../../shared/domain/ordering/assess.ts';
import type { Actor, Order } from '../../../../shared/domain/ordering/order.ts';
import type { OrderAction } from '../../../../shared/domain/ordering/order-transitions.ts';
import { autoApproved, type OrderPlan, planCreation, planTransition } from '../../../../shared/domain/ordering/plan.ts';
import type { Organisation } from '../../../../shared/domain/organisations/organisation.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { addDays, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { rulesOn } from '../approval-policies.ts';
import { organisationBy } from '../organisations/organisations.ts';
import { sampleToday } from '../today.ts';
import { actorFor, actorNamed, supplierActor } from './actors.ts';
import { formOf } from './form.ts';
import type { Catalogue } from './inputs.ts';
import { momentOn, workday, workdaysLater } from './moments.ts';
import type { Ending, OrderStory } from './story.ts';

/** The sample is wrong where the rules refuse it: it is corrected, not loaded. */
const allowed = <T>(story: OrderStory, result: Result<T, string>): T => {
  if (!result.ok) throw new Error(`story ${story.key}: ${result.code} ${JSON.stringify(result.detail)}`);
  return result.value;
};

interface Chapter {
  readonly action: OrderAction;
  readonly on: LocalDate;
  readonly actor: Actor;
  readonly patch?: Partial<Order> | ((order: Order) => Partial<Order>);
  readonly note?: string | undefined;
}

const toPlaced = [
  'placed',
  'conditionally-accepted',
  'acknowledged',
  'moved',
  'delivered',
  'accepted',
  'closed',
  'refused',
  'cancelled',
] as const satisfies readonly Ending[];
const toAcknowledged: readonly Ending[] = ['acknowledged', 'moved', 'delivered', 'accepted', 'closed', 'cancelled'];
const toDelivered: readonly Ending[] = ['delivered', 'accepted', 'closed'];

const promised = (promisedOn: LocalDate) => ({ promisedOn, firstPromisedOn: promisedOn });
const arrived = (deliveredOn: LocalDate) => (order: Order) => ({
  deliveredOn,
  lines: order.lines.map((line) => ({ ...line, delivered: line.quantity })),
});
/** The supplier would deliver all but one of the first line. */
const oneFewer = (promisedOn: LocalDate, note: string) => (order: Order) => ({
  proposal: { promisedOn, lines: order.lines.slice(0, 1).map((line) => ({ line: line.number, quantity: line.quantity - 1 })), note },
});
const found = (acceptedOn: LocalDate) => (order: Order) => ({
  acceptedOn,
  lines: order.lines.map((line) => ({ ...line, accepted: line.quantity })),
});

/** What happens after the draft, in order; those that lie after the sample's own day have not happened. */
const chaptersOf = (story: OrderStory, order: Order, buyer: Organisation): readonly Chapter[] => {
  const { ending, reason = 'Voorbeeld: in onderling overleg' } = story;
  const [preparer, approver] = [actorFor(buyer, 'buyer'), actorFor(buyer, 'approver')];
  const supplier = supplierActor(order.supplier);
  const submittedOn = story.draftedOn;
  const decidedOn = workdaysLater(submittedOn, 2);
  const route = allowed(story, routeFor(rulesOn(buyer, submittedOn), { net: order.totals.net, preparers: [preparer.person] }, submittedOn));
  const signatures = (route?.steps ?? []).map(({ approvers: [named] }, index): Chapter => {
    const actor = named === undefined ? approver : actorNamed(named);
    return { action: 'approve', on: workdaysLater(submittedOn, 2 + index), actor };
  });
  const placedOn = workdaysLater(signatures.at(-1)?.on ?? decidedOn, 1);
  const acknowledgedOn = workdaysLater(placedOn, story.acknowledgedAfter);
  const deliveredOn = workdaysLater(acknowledgedOn, story.deliveredAfter);
  const acceptedOn = workdaysLater(deliveredOn, 6);
  const because = { patch: { reason }, note: reason };
  if (ending === 'draft') return [];
  const submit: Chapter = { action: 'submit', on: submittedOn, actor: preparer, patch: { approval: route } };
  if (ending === 'submitted') return [submit];
  if (ending === 'returned')
    return signatures.length === 0
      ? [submit]
      : [submit, { action: 'return', on: decidedOn, actor: approver, patch: { reason, approval: undefined }, note: reason }];
  if (ending === 'endorsed') return [submit, ...signatures.slice(0, 1)];
  return [
    submit,
    ...signatures,
    ...(toPlaced.some((state) => state === ending) ? [{ action: 'place', on: placedOn, actor: preparer } as const] : []),
    ...(ending === 'refused' ? [{ action: 'refuse', on: acknowledgedOn, actor: supplier, ...because } as const] : []),
    ...(toAcknowledged.includes(ending)
      ? [
          {
            action: 'acknowledge',
            on: acknowledgedOn,
            actor: supplier,
            patch: promised(addDays(acknowledgedOn, story.promisedAfter)),
          } as const,
        ]
      : []),
    ...(ending === 'conditionally-accepted'
      ? [
          {
            action: 'propose',
            on: acknowledgedOn,
            actor: supplier,
            patch: oneFewer(addDays(acknowledgedOn, story.promisedAfter), reason),
            note: reason,
          } as const,
        ]
      : []),
    ...(ending === 'moved'
      ? [
          {
            action: 'move-date',
            on: workdaysLater(acknowledgedOn, 21),
            actor: supplier,
            patch: { promisedOn: addDays(acknowledgedOn, story.promisedAfter + 42) },
            note: reason,
          } as const,
        ]
      : []),
    ...(ending === 'cancelled' ? [{ action: 'cancel', on: workdaysLater(acknowledgedOn, 12), actor: preparer, ...because } as const] : []),
    ...(toDelivered.includes(ending)
      ? [{ action: 'deliver', on: deliveredOn, actor: supplier, patch: arrived(deliveredOn) } as const]
      : []),
    ...(ending === 'accepted' || ending === 'closed'
      ? [{ action: 'accept', on: acceptedOn, actor: preparer, patch: found(acceptedOn) } as const]
      : []),
    ...(ending === 'closed' ? [{ action: 'close', on: workdaysLater(acceptedOn, 30), actor: preparer } as const] : []),
  ];
};

/**
 * The plans that an order's life consists of, by the very rules of live orders: assessed, drafted, submitted, approved
 * by another person above the threshold, placed, and so on. Refuses, by throwing, a story that those rules refuse.
 */
export const tell = (told: OrderStory, catalogue: Catalogue): readonly OrderPlan[] => {
  const story = { ...told, draftedOn: workday(told.draftedOn) };
  const buyer = organisationBy(story.buyer);
  const on = story.draftedOn;
  const [assessed, ...others] = allowed(story, assess(story.choices, { ...catalogue, organisation: buyer, on }));
  if (!assessed || others.length > 0) throw new Error(`story ${story.key} makes another number of orders than one`);
  const framework = catalogue.frameworks.get(assessed.framework);
  if (framework) allowed(story, entitlement(framework, buyer, on));
  const preparer = actorFor(buyer, 'buyer');
  const order = draftOrder({
    id: orderIdFor({ ...preparer, roles: ['buyer'] }, story.key, 0),
    assessed,
    form: formOf(story, buyer),
    buyer,
    names: new Map([[assessed.supplier, organisationBy(assessed.supplier).name]]),
    preparer: preparer.person,
    at: momentOn(on, 0),
    sample: true,
  });
  const plans: OrderPlan[] = [planCreation(order, { actor: preparer, at: order.createdAt })];
  let now = order;
  let minutes = 0;
  for (const { action, on: day, actor, patch = {}, note } of chaptersOf(story, order, buyer)) {
    if (day > sampleToday) break;
    minutes += 17;
    const at = momentOn(day, minutes);
    if (action === 'place' && now.basis.until < day)
      throw new Error(`story ${story.key} is placed after its price ended on ${now.basis.until}`);
    const step = { actor, at, note };
    const placing = action === 'place' ? { placedAt: at } : {};
    const signature = action === 'approve' ? signed(now, { by: actor, at }) : { action, patch: {} };
    const patched = { ...(typeof patch === 'function' ? patch(now) : patch), ...placing, ...signature.patch };
    const planned = allowed(story, planTransition(now, signature.action, patched, step));
    const plan = action === 'submit' && planned.after.approval === undefined ? autoApproved(planned, step) : planned;
    plans.push(plan);
    now = plan.after;
  }
  return plans;
};
