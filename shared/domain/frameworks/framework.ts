import type { CommissionRule } from '../commissions/commission-rule.ts';
import type { BasisPoints, Cents } from '../money/cents.ts';
import type { VatRule } from '../money/vat.ts';
import type { LatePenaltyBase } from '../ordering/order.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { OrganisationKind } from '../organisations/organisation.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { FrameworkId, LotId } from './ids.ts';

/** Maximum value and/or quantity; at least one is stated (CJEU C-23/20). Zero means nothing may be ordered. */
export interface Limit {
  readonly value?: Cents | undefined;
  readonly quantity?: number | undefined;
}

export const awardMethods = ['catalogue', 'cascade', 'mini-competition'] as const;
export type AwardMethod = (typeof awardMethods)[number];

/** What one unit of a lot's models is paid by: once, or each month of a term. */
export const pricings = ['per-unit', 'per-month'] as const;
export type Pricing = (typeof pricings)[number];

/** One way of being entitled: every condition that is stated must hold. */
export interface EligibilityAlternative {
  readonly kinds?: readonly OrganisationKind[] | undefined;
  /** Member, on the order date, of one of these intercommunales. */
  readonly regions?: readonly Kbo[] | undefined;
  readonly named?: readonly Kbo[] | undefined;
}

export interface Eligibility {
  readonly anyOf: readonly EligibilityAlternative[];
  readonly accessionRequired: boolean;
}

export interface FrameworkTerms {
  /** Days after placing within which the supplier acknowledges. */
  readonly acknowledgementDays: number;
  /** Treatment and payment term in days; at most 60 when motivated. */
  readonly paymentDays: number;
  /** Late delivery, per day, of the late part; and its cap. */
  readonly latePenaltyPerDay: BasisPoints;
  readonly latePenaltyCap: BasisPoints;
  readonly latePenaltyBase: LatePenaltyBase;
  /** Days after the promised one that cost nothing. */
  readonly latePenaltyGraceDays: number;
  /** Working days between the day that a delivery is agreed on and the delivery itself. */
  readonly deliveryNoticeDays: number;
  /** From acceptance on. */
  readonly warrantyMonths: number;
  /** Highest price rise in a year that a supplier may publish by itself; above it the manager decides. */
  readonly revisionMaximum: BasisPoints;
  /** Months after which a price counts as old, where the agreement says so. */
  readonly priceReviewMonths?: number | undefined;
  readonly source: string;
}

/** Raamovereenkomst. */
export interface Framework {
  readonly id: FrameworkId;
  readonly title: string;
  readonly summary: string;
  /** Contracting authority (aanbestedende overheid), here as central purchasing body. */
  readonly authority: Kbo;
  readonly references: { readonly notice: string; readonly decision: string };
  readonly awardedOn: LocalDate;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** Needed when the term is over four years (law of 17 June 2016, art. 43). */
  readonly termJustification?: string | undefined;
  readonly maximum: Limit;
  readonly eligibility: Eligibility;
  readonly commissionRules: readonly CommissionRule[];
  readonly vatRules: readonly VatRule[];
  readonly terms: FrameworkTerms;
  readonly sample: boolean;
  readonly version: number;
}

/** A supplier awarded in a lot, with its rank in a cascade and the discount it may never go below. */
export interface Award {
  readonly supplier: Kbo;
  readonly rank: number;
  readonly discountFloor: BasisPoints;
  /** How many models it may offer in the lot at once, where the award says so. */
  readonly maximumModels?: number | undefined;
}

/** Least that a model must offer to be in the lot. */
export interface MinimumSpecification {
  readonly attribute: string;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly oneOf?: readonly string[] | undefined;
}

/** Perceel: a contract of its own, so an order never mixes lots. */
export interface Lot {
  readonly id: LotId;
  readonly framework: FrameworkId;
  readonly number: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly awardMethod: AwardMethod;
  readonly awards: readonly Award[];
  readonly maximum: Limit;
  readonly pricing: Pricing;
  /** Terms in months that may be chosen when paid by the month. */
  readonly terms: readonly number[];
  /** Each delivery site has an order form of its own. */
  readonly splitPerSite: boolean;
  readonly minimumSpecification: readonly MinimumSpecification[];
  readonly version: number;
}
