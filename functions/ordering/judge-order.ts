import { reserve } from '../../shared/domain/frameworks/ceiling.ts';
import { entitlement } from '../../shared/domain/frameworks/eligibility.ts';
import { type AssessedOrder, type AssessmentRefusal, assess, choicesOf } from '../../shared/domain/ordering/assess.ts';
import { checkUnchanged } from '../../shared/domain/ordering/figures.ts';
import { basisWithoutModels, frozenOf } from '../../shared/domain/ordering/frozen.ts';
import type { Order } from '../../shared/domain/ordering/order.ts';
import { type CeilingMove, claimOf } from '../../shared/domain/ordering/plan.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { OrderingInputs } from './inputs.repository.ts';

export type EntitlementRefusal = 'framework-not-started' | 'framework-ended' | 'not-eligible' | 'ceiling-reached';
export type JudgementRefusal = Exclude<AssessmentRefusal, 'not-found'> | EntitlementRefusal | 'price-changed' | 'not-found';

/** Whether the buyer is entitled on that day, and whether the order would fit under both ceilings as they are now. */
export const mayBeOrdered = (
  order: Pick<AssessedOrder, 'framework' | 'lot' | 'lines' | 'totals'>,
  inputs: Pick<OrderingInputs, 'frameworks' | 'organisation' | 'ceilings'>,
  on: LocalDate,
): Result<undefined, EntitlementRefusal | 'not-found'> => {
  const framework = inputs.frameworks.get(order.framework);
  if (!framework || !inputs.organisation) return refuse('not-found');
  const entitled = entitlement(framework, inputs.organisation, on);
  if (!entitled.ok) return entitled;
  const scopes: readonly CeilingMove['scope'][] = [order.lot, order.framework];
  for (const scope of scopes) {
    const ceiling = inputs.ceilings.get(scope);
    const room = ceiling ? reserve(ceiling, claimOf(order)) : refuse('ceiling-reached', { scope });
    if (!room.ok) return room;
  }
  return ok(undefined);
};

/**
 * Judges an order that an accepted quote made: still entitled, still room. Its figures stand whatever became of the
 * catalogue, so its basis names no model.
 */
const judgeQuoted = (order: Order, inputs: OrderingInputs, on: LocalDate): Result<AssessedOrder, JudgementRefusal> => {
  const [framework, lot, { organisation }] = [inputs.frameworks.get(order.framework), inputs.lots.get(order.lot), inputs];
  if (!framework || !lot || !organisation) return refuse('not-found');
  const allowed = mayBeOrdered(order, inputs, on);
  return allowed.ok ? ok({ ...frozenOf(order), basis: basisWithoutModels({ framework, lot, organisation, on }) }) : allowed;
};

/**
 * Judges an existing order as if it were made on this day: still entitled, still room, still the same price to the
 * cent. Answers what the order's new basis is; a price that moved is `price-changed` with old and new side by side.
 */
export const judge = (order: Order, inputs: OrderingInputs, on: LocalDate): Result<AssessedOrder, JudgementRefusal> => {
  if (order.quote) return judgeQuoted(order, inputs, on);
  const { organisation } = inputs;
  if (!organisation) return refuse('not-found');
  const assessed = assess(choicesOf(order), { ...inputs, organisation, on });
  if (!assessed.ok) return assessed;
  const [today] = assessed.value;
  if (!today) return refuse('not-found');
  const allowed = mayBeOrdered(today, inputs, on);
  if (!allowed.ok) return allowed;
  const unchanged = checkUnchanged(order, today);
  return unchanged.ok ? ok(today) : unchanged;
};
