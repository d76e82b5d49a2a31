import { useState } from 'preact/hooks';
import type { ApiResult, Problem } from '../../api/problem.ts';

/** Sending one decision: whether it is under way, and why it was refused. */
export const useDeciding = (onDone: (said: string) => void) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const decide = async (call: Promise<ApiResult<unknown>>, said: string) => {
    setBusy(true);
    const answer = await call;
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) onDone(said);
  };
  return { busy, problem, decide };
};
