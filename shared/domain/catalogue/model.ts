import type { FrameworkId, LotId, ModelId } from '../frameworks/ids.ts';
import type { BasisPoints, Cents } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { ModelDocument, ModelPicture } from './model-media.ts';

export interface ModelOption {
  readonly id: string;
  readonly name: string;
  readonly listPrice: Cents;
  /** The discount on this option; absent: the model's own rate. */
  readonly discountRate?: BasisPoints | undefined;
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
}

export type AttributeValue = string | number | boolean;

/** What a number of a specification may be: zero, or between a billionth and 10^12, far inside what the store can hold. */
export const isMeasure = (value: number): boolean => value === 0 || (Math.abs(value) >= 1e-9 && Math.abs(value) <= 1e12);

/** Where a model can be seen, serviced or picked up; how far that is differs per buyer. */
export interface ServicePoint {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

/** What was published at one moment; never altered, only followed by a next version. */
export interface ModelVersion {
  readonly number: number;
  readonly effectiveFrom: LocalDate;
  readonly name: string;
  readonly brand: string;
  readonly description: string;
  /** Per unit, or per month where the lot is priced so. */
  readonly listPrice: Cents;
  readonly discountRate: BasisPoints;
  readonly options: readonly ModelOption[];
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly deliveryWeeks?: number | undefined;
  readonly servicePoints?: readonly ServicePoint[] | undefined;
  /** The main one first. */
  readonly pictures?: readonly ModelPicture[] | undefined;
  readonly documents?: readonly ModelDocument[] | undefined;
}

/** What a version says of a model; all of it may be changed by a next one. */
export type ModelContent = Omit<ModelVersion, 'number' | 'effectiveFrom'>;

export interface Withdrawal {
  readonly from: LocalDate;
  readonly reason: string;
  readonly replacement?: ModelId | undefined;
}

/** List prices from which the rises of a period are counted. */
export interface RevisionReference {
  readonly since: LocalDate;
  readonly listPrice: Cents;
  readonly options: readonly Pick<ModelOption, 'id' | 'listPrice'>[];
}

/** A product or service that an awarded supplier offers in one lot. */
export interface Model {
  readonly id: ModelId;
  readonly framework: FrameworkId;
  readonly lot: LotId;
  readonly supplier: Kbo;
  readonly category: string;
  /** What the price is for: `stuk`, `studie`, `ha`, `maand per wagen`. */
  readonly unit: string;
  /** Ascending by effective date: the version in force and those that are scheduled. */
  readonly versions: readonly [ModelVersion, ...ModelVersion[]];
  readonly withdrawal?: Withdrawal | undefined;
  /** Absent until a supplier first changes a price. */
  readonly revision?: RevisionReference | undefined;
  readonly sample: boolean;
  /** Changes with every publication; orders are conditioned on it. */
  readonly version: number;
}
