import type { Cents } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { holdsOn, type LocalDate, type Period } from '../time/local-date.ts';
import type { Actor, Order } from './order.ts';

/** One signature that a buyer wants on its larger orders. */
export interface PolicyStep {
  readonly title: string;
  /** Needed above this amount: net, excluding VAT and commission. */
  readonly from: Cents;
  /** Persons who may sign; empty is any approver of the organisation. */
  readonly approvers: readonly string[];
}

/** Who signs for somebody who is away. */
export interface Substitution extends Period {
  readonly person: string;
  readonly substitute: string;
  readonly until: LocalDate;
}

/** Who signs for an organisation, in which sequence, above which amounts, and within how many days. */
export interface ApprovalRules {
  readonly steps: readonly PolicyStep[];
  readonly substitutions: readonly Substitution[];
  /** Days from submission until the last signature is due. */
  readonly dueDays: number;
}

/** The rules as an approver of the organisation last wrote them; each version is kept. */
export interface ApprovalPolicy extends ApprovalRules {
  readonly organisation: Kbo;
  readonly version: number;
  readonly by: Actor;
  readonly at: Order['createdAt'];
}

/** The title of the one step of an organisation that wrote no rules. */
export const plainStep = '';
const plainDays = 7;

/** Without rules of its own: one signature by any approver above the organisation's threshold. */
export const plainRules = ({ approvalThreshold }: Pick<Organisation, 'approvalThreshold'>): ApprovalRules => ({
  steps: [{ title: plainStep, from: approvalThreshold, approvers: [] }],
  substitutions: [],
  dueDays: plainDays,
});

/** The steps that an order of this net amount needs, in their sequence; none means that it needs no signature. */
export const stepsFor = ({ steps }: Pick<ApprovalRules, 'steps'>, net: Cents): readonly PolicyStep[] =>
  steps.filter(({ from }) => net > from);

/**
 * The rules by which an order of this net amount is signed. Nobody frees their own order from signatures: where whoever
 * prepared it wrote the rules as they stand, and these ask for none, the organisation's threshold decides.
 */
export const rulesFor = (
  policy: ApprovalPolicy | undefined,
  organisation: Pick<Organisation, 'approvalThreshold'>,
  { net, preparers }: { readonly net: Cents; readonly preparers: readonly string[] },
): ApprovalRules => {
  const freed = policy === undefined || (preparers.includes(policy.by.person) && stepsFor(policy, net).length === 0);
  return freed ? plainRules(organisation) : policy;
};

/** Those for whom this person may sign on a day, because they are away. */
export const awayFor = (substitutions: readonly Substitution[], substitute: string, on: LocalDate): readonly string[] =>
  substitutions.filter((each) => each.substitute === substitute && holdsOn(each, on)).map(({ person }) => person);

/** Who signs on a day for whoever is away. */
const substitutesOf = (substitutions: readonly Substitution[], persons: readonly string[], on: LocalDate): readonly string[] =>
  substitutions.filter((each) => persons.includes(each.person) && holdsOn(each, on)).map(({ substitute }) => substitute);

/** Every person who could sign a step on a day: who is named, and who stands in for them; undefined is anybody. */
export const signersOf = (
  { approvers }: Pick<PolicyStep, 'approvers'>,
  substitutions: readonly Substitution[],
  on: LocalDate,
): readonly string[] | undefined =>
  approvers.length === 0 ? undefined : [...new Set([...approvers, ...substitutesOf(substitutions, approvers, on)])];

/**
 * The first step for which no person is left when each signs at most one; undefined when every step finds its own
 * (a matching of steps to persons by augmenting paths). A step that anybody may sign takes anybody in `anybody`, or,
 * where those are not known, always finds somebody.
 */
export const stepNobodySigns = (
  candidates: readonly (readonly string[] | undefined)[],
  anybody?: readonly string[],
): number | undefined => {
  const signs = new Map<string, number>();
  const find = (step: number, tried: Set<string>): boolean => {
    const able = candidates[step] ?? anybody;
    if (able === undefined) return true;
    for (const person of able) {
      if (tried.has(person)) continue;
      tried.add(person);
      const other = signs.get(person);
      if (other !== undefined && !find(other, tried)) continue;
      signs.set(person, step);
      return true;
    }
    return false;
  };
  const stuck = candidates.findIndex((_, step) => !find(step, new Set()));
  return stuck === -1 ? undefined : stuck;
};
