import type { ApprovalRules } from '../../../../shared/domain/ordering/approval-policy.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { typedNumber } from '../catalogue/typed-number.ts';
import { centsOf, centsText } from '../supplier/typed-numbers.ts';

/** Rules as they are typed: amounts in euro, nothing chosen yet as nothing. */
export interface StepDraft {
  readonly title: string;
  readonly from: string;
  readonly approvers: readonly string[];
}
export interface SubstitutionDraft {
  readonly person: string;
  readonly substitute: string;
  readonly from: string;
  readonly until: string;
}
export interface PolicyDraft {
  readonly steps: readonly StepDraft[];
  readonly substitutions: readonly SubstitutionDraft[];
  readonly dueDays: string;
}

export const draftOf = ({ steps, substitutions, dueDays }: ApprovalRules): PolicyDraft => ({
  steps: steps.map(({ title, from, approvers }) => ({ title, from: centsText(from), approvers })),
  substitutions,
  dueDays: String(dueDays),
});

const daysIn = (text: string): number | undefined => {
  const days = typedNumber(text);
  return days !== undefined && Number.isInteger(days) && days >= 1 && days <= 90 ? days : undefined;
};

/** Which fields cannot be sent as they are, by the id of the field. */
export const errorsIn = ({ steps, substitutions, dueDays }: PolicyDraft): readonly string[] => [
  ...steps.flatMap(({ title, from }, index) => [
    ...(title.trim() === '' ? [`step-title-${index}`] : []),
    ...(centsOf(from) === undefined ? [`step-from-${index}`] : []),
  ]),
  ...substitutions.flatMap(({ person, substitute, from, until }, index) => [
    ...(person === '' ? [`away-person-${index}`] : []),
    ...(substitute === '' ? [`away-by-${index}`] : []),
    ...(isLocalDate(from) ? [] : [`away-from-${index}`]),
    ...(isLocalDate(until) ? [] : [`away-until-${index}`]),
  ]),
  ...(daysIn(dueDays) === undefined ? ['due-days'] : []),
];

/** The rules that a draft says, as far as they can be read: what cannot is left out. Nothing is left out where `errorsIn` is empty. */
export const rulesIn = ({ steps, substitutions, dueDays }: PolicyDraft): ApprovalRules => ({
  steps: steps.flatMap(({ title, from, approvers }) => {
    const cents = centsOf(from);
    return cents === undefined ? [] : [{ title: title.trim(), from: cents, approvers }];
  }),
  substitutions: substitutions.flatMap(({ person, substitute, from, until }) =>
    isLocalDate(from) && isLocalDate(until) ? [{ person, substitute, from, until }] : [],
  ),
  dueDays: daysIn(dueDays) ?? 1,
});
