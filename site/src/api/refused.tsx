import type { Problem } from './problem.ts';
import { ProblemNotice } from './problem-notice.tsx';

/** How sending what a dialog asked goes. */
export interface Attempt {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Fetches the current state, under the dialog. */
  readonly reload: () => void;
}

/** Why it was refused, in the dialog itself: what was typed stays there, to be sent again. */
export const Refused = ({ attempt: { problem, reload } }: { readonly attempt: Attempt }) =>
  problem ? <ProblemNotice problem={problem} reload={reload} /> : null;
