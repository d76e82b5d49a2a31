import type { FrameworkId, LotId, ModelId } from '../frameworks/ids.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { ModelDocument, ModelPicture } from './model-media.ts';
import type { Authorship } from './submission.ts';

export interface TypedOption {
  readonly id: string;
  readonly name: string;
  readonly listPrice: string;
  /** Empty: the model's own rate. */
  readonly discountRate: string;
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
}

export interface TypedServicePoint {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

/** What a supplier typed about a model so far, as it was typed: it may be empty or wrong, and nothing of it is lost. */
export interface TypedModel {
  readonly name: string;
  readonly brand: string;
  readonly description: string;
  readonly unit: string;
  readonly listPrice: string;
  readonly discountRate: string;
  readonly deliveryWeeks: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly options: readonly TypedOption[];
  readonly servicePoints: readonly TypedServicePoint[];
  /** Their words as they were typed. */
  readonly pictures?: readonly ModelPicture[] | undefined;
  readonly documents?: readonly ModelDocument[] | undefined;
  readonly effectiveFrom: string;
  readonly reason: string;
  readonly index: string;
}

/** Work in progress on one model, shared by everybody at the supplier. */
export interface ModelDraft extends Authorship {
  readonly model: ModelId;
  readonly framework: FrameworkId;
  readonly lot: LotId;
  readonly supplier: Kbo;
  readonly category: string;
  /** The version of the model that it started from; zero for one that is not there yet. */
  readonly basedOn: number;
  /** Not sent in or thrown away yet. */
  readonly open: boolean;
  readonly typed: TypedModel;
  readonly version: number;
}
