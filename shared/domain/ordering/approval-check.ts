import { ok, type Result, refuse } from '../result.ts';
import { type ApprovalRules, stepNobodySigns } from './approval-policy.ts';

type RulesRefusal = 'approver-unknown' | 'approval-impossible' | 'invalid-rules';

/**
 * Whether an organisation could live by these rules: everybody who is named is one of its approvers, nobody stands in
 * for themselves or for a period that ends before it starts, and an order that needs every step finds a person of its
 * own for each of them.
 */
export const checkRules = (rules: ApprovalRules, approvers: readonly string[]): Result<undefined, RulesRefusal> => {
  const { steps, substitutions } = rules;
  const twice = steps.find(({ title }, index) => steps.findIndex((other) => other.title === title) !== index);
  if (twice) return refuse('invalid-rules', { reason: 'step-twice', step: twice.title });
  const named = [...steps.flatMap((step) => step.approvers), ...substitutions.flatMap(({ person, substitute }) => [person, substitute])];
  const unknown = named.find((person) => !approvers.includes(person));
  if (unknown !== undefined) return refuse('approver-unknown', { person: unknown });
  for (const { person, substitute, from, until } of substitutions) {
    if (person === substitute) return refuse('invalid-rules', { reason: 'own-substitute', person });
    if (until < from) return refuse('invalid-rules', { reason: 'period', person });
  }
  const candidates = steps.map((step) => (step.approvers.length === 0 ? undefined : step.approvers));
  const stuck = steps[stepNobodySigns(candidates, approvers) ?? steps.length];
  return stuck ? refuse('approval-impossible', { step: stuck.title, approvers: stuck.approvers }) : ok(undefined);
};
