import type { LotId } from '../frameworks/ids.ts';
import type { BasisPoints, Cents } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { OrganisationKind } from '../organisations/organisation.ts';
import type { Period } from '../time/local-date.ts';

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

/** Verdeelsleutel: shares in basis points that sum to 10 000. */
export interface CommissionShare {
  readonly to: Beneficiary;
  readonly share: BasisPoints;
}

/** A dated rule; what is absent does not narrow it. The most specific rule wins, ties are invalid at entry. */
export interface CommissionRule extends Period {
  readonly id: string;
  readonly base: CommissionBase;
  /** Bounds of what is due on a line of which anything is ordered, cents excluding VAT. */
  readonly minimum?: Cents | undefined;
  readonly maximum?: Cents | undefined;
  readonly shares: readonly CommissionShare[];
  readonly lots?: readonly LotId[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly buyerKinds?: readonly OrganisationKind[] | undefined;
  /** Buyers attributed to one of these intercommunales. */
  readonly regions?: readonly Kbo[] | undefined;
  readonly source: string;
}
