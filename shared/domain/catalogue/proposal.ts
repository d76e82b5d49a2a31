import type { ModelId } from '../frameworks/ids.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { ModelContent } from './model.ts';

/** Why something about a model changes, as the revision clause wants it said. */
export const changeReasons = ['index', 'catalogue-change', 'promotion', 'correction'] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** What a supplier wants to publish of one model: another content, or that it leaves the range. */
export interface Proposal {
  readonly model: ModelId;
  readonly category: string;
  /** What the price is for; only said of a new model. */
  readonly unit?: string | undefined;
  readonly effectiveFrom: LocalDate;
  readonly reason: ChangeReason;
  /** The index that a rise follows, with its values. */
  readonly index?: string | undefined;
  readonly content?: ModelContent | undefined;
  readonly withdrawal?: { readonly reason: string; readonly replacement?: ModelId | undefined } | undefined;
}
