import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReviewAction } from '../../../../shared/domain/commissions/statement-review.ts';
import type { Problem } from '../../api/problem.ts';
import { focusSoon } from '../../components/focus-soon.ts';
import { type StatementView, type Step, takeStep, whatWasDone } from './run-step.ts';

export interface StatementActing {
  readonly busy: boolean;
  readonly done: ReviewAction | undefined;
  readonly problem: Problem | undefined;
  readonly heading: RefObject<HTMLHeadingElement>;
  /** One step at a time; answers whether it was taken. */
  readonly act: (step: Step) => Promise<boolean>;
  readonly clear: () => void;
}

/**
 * Steps with one statement: what came of the last one is said at the head of the page, where focus is brought back to;
 * ticking lines off leaves the reader where the lines are.
 */
export const useStatementActing = (view: StatementView, replace: (view: StatementView) => void): StatementActing => {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{ readonly done?: ReviewAction; readonly problem?: Problem }>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const act: StatementActing['act'] = async (step) => {
    if (busy) return false;
    setBusy(true);
    const result = await takeStep(view, step);
    setBusy(false);
    setAnswer(result.ok ? { done: whatWasDone(step, result.value) } : { problem: result.problem });
    if (!result.ok || step.action !== 'check') focusSoon(heading);
    if (result.ok) replace(result.value);
    return result.ok;
  };
  return { busy, done: answer.done, problem: answer.problem, heading, act, clear: () => setAnswer({}) };
};
