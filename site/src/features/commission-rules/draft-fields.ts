import type { RuleDraft } from './rule-draft.ts';

/** What each part of the form of a rule is given. */
export interface DraftFields {
  readonly draft: RuleDraft;
  readonly set: (change: Partial<RuleDraft>) => void;
  /** Whether the field of this id was found wrong when somebody tried to go on. */
  readonly wrong: (id: string) => boolean;
}
