import type { LotId } from '../frameworks/ids.ts';
import type { BasisPoints, Cents } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { OrganisationKind } from '../organisations/organisation.ts';
import type { LocalDate, Period } from '../time/local-date.ts';
import type { WeighedMethod, Weight } from './distribution.ts';

/** From this amount of a line on, up to the next tier, this rate. */
export interface CommissionTier {
  readonly above: Cents;
  readonly rate: BasisPoints;
}

/**
 * A fixed amount per unit ordered, a percentage of a named amount of the line, or a percentage that changes with that
 * amount: each tier's rate is taken of what lies in it (schijven), so that a larger order never owes less.
 */
export type CommissionBase =
  | { readonly kind: 'per-unit'; readonly amount: Cents }
  | { readonly kind: 'percentage'; readonly of: 'list' | 'net'; readonly rate: BasisPoints }
  | { readonly kind: 'tiers'; readonly of: 'list' | 'net'; readonly tiers: readonly CommissionTier[] };

/** Who receives: the intercommunale of the buyer's own region, or the framework's contracting authority. */
export type Beneficiary = 'own-intercommunale' | 'authority';

export const beneficiaries = ['own-intercommunale', 'authority'] as const satisfies readonly Beneficiary[];

/** A fixed percentage of a verdeelsleutel; those of a rule sum to 10 000 basis points. */
export interface CommissionShare {
  readonly to: Beneficiary;
  readonly share: BasisPoints;
}

/**
 * Verdeelsleutel between the buyer's own intercommunale and the authority, other than by fixed percentages; dated by the
 * rule that it stands in. Where both are the same body, it receives all.
 *
 * A weight is what the body itself brings: the inhabitants of the municipalities that it serves (also for an authority,
 * which is an intercommunale with a region of its own), or the net amount, in cents, of the orders of its region in a
 * year. `on` is the day for which was counted: of inhabitants the census, of turnover the last day of its year, which
 * lies before the rule begins. The figures stand in the rule and not in what they were counted from, so that an order's
 * commission follows from what was written when it was placed, whatever is ordered or counted since, and pricing reads
 * nothing more. Newer figures are a new rule, as a rule that began stays as it is.
 */
export type CommissionKey =
  | { readonly method: 'equal' }
  | {
      readonly method: WeighedMethod;
      readonly on: LocalDate;
      readonly weights: readonly Weight[];
      /** Where the figures come from. */
      readonly source: string;
    };

/** A dated rule; what is absent does not narrow it. The most specific rule wins, ties are invalid at entry. */
export interface CommissionRule extends Period {
  readonly id: string;
  readonly base: CommissionBase;
  /** Bounds of what is due on a line of which anything is ordered, cents excluding VAT. */
  readonly minimum?: Cents | undefined;
  readonly maximum?: Cents | undefined;
  /** Fixed percentages; none where a `key` divides. */
  readonly shares: readonly CommissionShare[];
  readonly key?: CommissionKey | undefined;
  readonly lots?: readonly LotId[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly buyerKinds?: readonly OrganisationKind[] | undefined;
  /** Buyers attributed to one of these intercommunales. */
  readonly regions?: readonly Kbo[] | undefined;
  readonly source: string;
}
