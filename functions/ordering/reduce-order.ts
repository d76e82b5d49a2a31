import type { Order, OrderId } from '../../shared/domain/ordering/order.ts';
import { planTransition } from '../../shared/domain/ordering/plan.ts';
import { deliveredOf } from '../../shared/domain/ordering/progress.ts';
import { quantitiesOf } from '../../shared/domain/ordering/proposal.ts';
import { type Quantities, reduceTo } from '../../shared/domain/ordering/reduce.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { actorOf, type ChangeDeps, commitAlone, correctedIn, type Decision } from './change-order.ts';
import type { InputsRepository } from './inputs.repository.ts';
import { findOwn } from './own-order.ts';

interface Reduction extends Decision {
  readonly quantities: Quantities;
}

/**
 * A step after which less is ordered: amounts, VAT and commission become those of the smaller quantities, room is
 * given back and corrections are booked, all or nothing. Two reads, one transaction; the framework is read for the
 * rule that the commission was booked by, and only when units fall away.
 */
const makeReduceOrder =
  ({ orders, inputs, now }: ChangeDeps & { readonly inputs: Pick<InputsRepository, 'commissionRules'> }) =>
  async <Code extends string = never>(
    caller: Principal,
    step: { readonly orderId: OrderId; readonly action: 'agree' | 'cancel-rest'; readonly version: number },
    decide: (order: Order, today: LocalDate) => Result<Reduction, Code>,
  ) => {
    const at = now();
    const today = brusselsDate(at);
    const found = await findOwn(orders, caller, step.orderId, step);
    if (!found.ok) return found;
    const { order } = found.value;
    const decision = decide(order, today);
    if (!decision.ok) return decision;
    const { patch, note, quantities } = decision.value;
    const reduced = quantities.size === 0 ? ok({}) : reduceTo(order, quantities, await inputs.commissionRules(order.framework));
    if (!reduced.ok) return reduced;
    const told = { actor: actorOf(caller), at, note, corrected: correctedIn(found.value) };
    const plan = planTransition(order, step.action, { ...patch, ...reduced.value }, told);
    return plan.ok ? commitAlone(orders, plan.value, found.value, caller, today) : plan;
  };

type ReduceDeps = Parameters<typeof makeReduceOrder>[0];
type Seen = { readonly orderId: OrderId; readonly version: number };

/** A day that passed while the proposal lay there is nobody's promise any more: the supplier must propose another. */
const agreed = ({ proposal, id }: Order, today: LocalDate): Result<Reduction, 'invalid-date'> => {
  if (!proposal) throw new Error(`order ${id} was accepted with changes, but without a proposal`);
  const { promisedOn } = proposal;
  if (promisedOn < today) return refuse('invalid-date', { field: 'promisedOn', earliest: today, reason: 'proposal-passed' });
  return ok({ patch: { promisedOn, firstPromisedOn: promisedOn, proposal: undefined }, quantities: quantitiesOf(proposal) });
};

/** The buyer agrees to what the supplier proposed, and the order becomes that. */
export const makeAgreeToChange = (deps: ReduceDeps) => {
  const reduce = makeReduceOrder(deps);
  return (caller: Principal, seen: Seen) => reduce(caller, { ...seen, action: 'agree' }, agreed);
};

/** What was not delivered is ordered no longer; what was delivered stays and is settled as usual. */
export const makeCancelRest = (deps: ReduceDeps) => {
  const reduce = makeReduceOrder(deps);
  return (caller: Principal, { reason, ...seen }: Seen & { readonly reason: string }) =>
    reduce(caller, { ...seen, action: 'cancel-rest' }, ({ lines }) =>
      ok({ patch: { reason }, note: reason, quantities: new Map(lines.map((line) => [line.number, deliveredOf(line)])) }),
    );
};
