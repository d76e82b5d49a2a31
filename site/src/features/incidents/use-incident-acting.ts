import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { IncidentAction } from '../../../../shared/domain/incidents/incident-transitions.ts';
import type { Problem } from '../../api/problem.ts';
import { focusSoon } from '../../components/focus-soon.ts';
import { type IncidentView, runStep, type StepInput } from './run-step.ts';

export interface IncidentActing {
  readonly busy: boolean;
  readonly done: IncidentAction | undefined;
  readonly problem: Problem | undefined;
  readonly heading: RefObject<HTMLHeadingElement>;
  /** One step at a time; answers whether it was taken. */
  readonly act: (action: IncidentAction, input: StepInput) => Promise<boolean>;
  readonly clear: () => void;
}

/** Steps with one incident: what came of the last one is said at the head of the page, where focus is brought back to. */
export const useIncidentActing = (view: IncidentView, replace: (view: IncidentView) => void): IncidentActing => {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{ readonly done?: IncidentAction; readonly problem?: Problem }>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const act: IncidentActing['act'] = async (action, input) => {
    if (busy) return false;
    setBusy(true);
    const result = await runStep(action, view, input);
    setBusy(false);
    setAnswer(result.ok ? { done: action } : { problem: result.problem });
    focusSoon(heading);
    if (result.ok) replace(result.value);
    return result.ok;
  };
  return { busy, done: answer.done, problem: answer.problem, heading, act, clear: () => setAnswer({}) };
};
