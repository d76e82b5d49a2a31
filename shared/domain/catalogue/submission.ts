import type { FrameworkId, LotId, ModelId } from '../frameworks/ids.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { Instant } from '../time/local-date.ts';
import type { ChangeLine } from './change-lines.ts';
import type { Proposal } from './proposal.ts';

export const submissionStates = ['in-review', 'revision-asked', 'closed'] as const;
/** Waits for the manager, went back to the supplier, or is done with. */
export type SubmissionState = (typeof submissionStates)[number];

/** Who did something last, and when: what a colleague must know who wanted to do it too. */
export interface Authorship {
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
}

/** What a supplier sent in about one model. A model has one at a time; its versions count everything that was decided on any of them. */
export interface Submission extends Authorship {
  readonly model: ModelId;
  readonly title: string;
  readonly framework: FrameworkId;
  readonly lot: LotId;
  readonly supplier: Kbo;
  readonly authority: Kbo;
  readonly state: SubmissionState;
  /** The version of the model that it was judged on; zero for one that is not there yet. */
  readonly basedOn: number;
  readonly proposal: Proposal;
  /** What is not decided yet. */
  readonly lines: readonly ChangeLine[];
  /** What the manager said last. */
  readonly note?: string | undefined;
  readonly version: number;
}

export const modelActions = ['submitted', 'published', 'confirmed', 'declined', 'revision-asked', 'retracted'] as const;
export type ModelAction = (typeof modelActions)[number];

/** What happened to a submission; never altered. */
export interface ModelEvent extends Authorship {
  readonly model: ModelId;
  readonly title: string;
  readonly framework: FrameworkId;
  readonly lot: LotId;
  readonly supplier: Kbo;
  readonly authority: Kbo;
  readonly action: ModelAction;
  /** The lines that it is about. */
  readonly lines: readonly ChangeLine[];
  /** Lines that were declined while others were confirmed. */
  readonly declined: readonly ChangeLine[];
  readonly note?: string | undefined;
  /** Of how many models at once the same happened by the same person, where that is more than one: they are told of together. */
  readonly together?: number | undefined;
  readonly version: number;
}

export const isOpen = (submission: Pick<Submission, 'state'> | undefined): boolean =>
  submission !== undefined && submission.state !== 'closed';
