import type { Cents } from '../money/cents.ts';
import { ok, type Result, refuse } from '../result.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import { type ApprovalRules, awayFor, type Substitution, signersOf, stepNobodySigns, stepsFor } from './approval-policy.ts';
import type { ApprovalRoute, ApprovalStep, Order } from './order.ts';
import type { OrderAction } from './order-transitions.ts';

/** Above the amounts in its own rules a buyer wants others to look. */
export const needsApproval = (rules: ApprovalRules, { totals }: Pick<Order, 'totals'>): boolean => stepsFor(rules, totals.net).length > 0;

/**
 * The signatures that an order of this net amount will need, frozen on the day of submission; undefined when none.
 * Refuses what could never be approved: a step whose signers, and those who stand in for them that day, all prepared
 * the order or are needed for another step.
 */
export const routeFor = (
  rules: ApprovalRules,
  order: { readonly net: Cents; readonly preparers: readonly string[] },
  on: LocalDate,
): Result<ApprovalRoute | undefined, 'approval-impossible'> => {
  const steps = stepsFor(rules, order.net);
  if (steps.length === 0) return ok(undefined);
  const free = steps.map((step) => signersOf(step, rules.substitutions, on)?.filter((person) => !order.preparers.includes(person)));
  const stuck = steps[stepNobodySigns(free) ?? steps.length];
  if (stuck) return refuse('approval-impossible', { step: stuck.title, approvers: stuck.approvers });
  return ok({ steps: steps.map(({ title, approvers }) => ({ title, approvers })), dueOn: addDays(on, rules.dueDays) });
};

type Approvable = Pick<Order, 'preparers' | 'approval'>;

/** An order that was submitted without a route waits for one signature of anybody. */
const openStep: ApprovalStep = { title: '', approvers: [] };

const currentStep = ({ approval }: Approvable): ApprovalStep => approval?.steps.find(({ given }) => given === undefined) ?? openStep;

/**
 * Whether a person may sign the step that an order is at, on a day: who is named in it, or who stands in for one of
 * those who is away. Nobody signs what they prepared or changed (`own-order`), and nobody signs twice (`not-your-step`
 * with `signed-before`); for anybody else it is `not-your-step` with whose it is.
 * @returns for whom is signed, when not for oneself
 */
export const maySign = (
  order: Approvable,
  substitutions: readonly Substitution[],
  person: string,
  on: LocalDate,
): Result<{ readonly insteadOf?: string }, 'own-order' | 'not-your-step'> => {
  if (order.preparers.includes(person)) return refuse('own-order');
  if (order.approval?.steps.some(({ given }) => given?.by.person === person)) return refuse('not-your-step', { reason: 'signed-before' });
  const { title, approvers } = currentStep(order);
  if (approvers.length === 0 || approvers.includes(person)) return ok({});
  const insteadOf = awayFor(substitutions, person, on).find((away) => approvers.includes(away));
  return insteadOf === undefined ? refuse('not-your-step', { reason: 'others', step: title, approvers }) : ok({ insteadOf });
};

/** Whether substitutes matter to this person: somebody else is named in the step that the order is at. */
export const asksForSubstitutes = (order: Approvable & Pick<Order, 'state'>, person: string): boolean => {
  const { approvers } = currentStep(order);
  return order.state === 'submitted' && approvers.length > 0 && !approvers.includes(person);
};

export interface Signature {
  /** `endorse` while more signatures are needed, `approve` with the last. */
  readonly action: Extract<OrderAction, 'endorse' | 'approve'>;
  readonly patch: Pick<Order, 'approval'>;
}

/** Puts a signature under the step that the order is at. */
export const signed = ({ approval }: Approvable, given: NonNullable<ApprovalStep['given']>): Signature => {
  if (!approval) return { action: 'approve', patch: {} };
  const at = approval.steps.findIndex((step) => step.given === undefined);
  const steps = approval.steps.map((step, index) => (index === at ? { ...step, given } : step));
  return { action: at < steps.length - 1 ? 'endorse' : 'approve', patch: { approval: { ...approval, steps } } };
};
