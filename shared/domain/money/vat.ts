import type { OrganisationKind } from '../organisations/organisation.ts';
import { ok, type Result, refuse } from '../result.ts';
import { holdsOn, type LocalDate, type Period } from '../time/local-date.ts';
import type { BasisPoints } from './cents.ts';

export const vatLineTypes = ['supply', 'commission'] as const;
export type VatLineType = (typeof vatLineTypes)[number];

/** VAT by seller × buyer's membership × type of line, dated, each with the article it rests on. */
export interface VatRule extends Period {
  readonly lineType: VatLineType;
  readonly seller?: OrganisationKind | undefined;
  /** Whether the buyer is a member of the seller; absent: either. */
  readonly buyerIsMember?: boolean | undefined;
  readonly rate: BasisPoints;
  readonly source: string;
}

interface VatQuestion {
  readonly lineType: VatLineType;
  readonly seller: OrganisationKind;
  readonly buyerIsMember: boolean;
  readonly on: LocalDate;
}

const specificity = (rule: VatRule) => Number(rule.seller !== undefined) + Number(rule.buyerIsMember !== undefined);

/** The rate of the most specific rule in force that day; `vat-undetermined` when there is none or two tie with different rates. */
export const vatRate = (rules: readonly VatRule[], question: VatQuestion): Result<BasisPoints, 'vat-undetermined'> => {
  const fitting = rules.filter(
    (rule) =>
      rule.lineType === question.lineType &&
      holdsOn(rule, question.on) &&
      (rule.seller === undefined || rule.seller === question.seller) &&
      (rule.buyerIsMember === undefined || rule.buyerIsMember === question.buyerIsMember),
  );
  const most = Math.max(...fitting.map(specificity));
  const rates = new Set(fitting.filter((rule) => specificity(rule) === most).map((rule) => rule.rate));
  const [rate] = rates;
  return rates.size === 1 && rate !== undefined ? ok(rate) : refuse('vat-undetermined', { ...question });
};
