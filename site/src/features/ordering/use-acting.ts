import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OrderAction } from '../../../../shared/domain/ordering/order-transitions.ts';
import type { Problem } from '../../api/problem.ts';
import { focusSoon } from '../../components/focus-soon.ts';
import { type Flash, takeFlash } from './flash.ts';
import { takeTodaysPrice } from './revise-order.ts';
import { type ActionInput, type DirectAction, runAction } from './run-action.ts';
import type { OrderView } from './send-orders.ts';

/** What was done: a step of the order, or what such a step is called where it stands for several things. */
export type Did = OrderAction | 'took-price' | 'paid' | 'withdrawn';

export interface Acting {
  readonly busy: boolean;
  /** What came of the last thing that was done. */
  readonly done: Did | undefined;
  readonly problem: Problem | undefined;
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Answers whether it was done. */
  readonly act: (action: DirectAction, input: ActionInput) => Promise<boolean>;
  readonly takePrice: () => Promise<void>;
  readonly succeeded: (did: Did, view: OrderView) => void;
  readonly clear: () => void;
}

/** Submitting may go on to placing, when nobody else has to approve; a signature that is not the last approves only its step. */
const whatWasDone = (action: DirectAction, { order }: OrderView): OrderAction => {
  if (action === 'submit' && order.state === 'placed') return 'place';
  return action === 'approve' && order.state === 'submitted' ? 'endorse' : action;
};

/** Steps with one order: one at a time, each answer shown, focus brought back to the head of the page where it stands. */
export const useActing = (view: OrderView, replace: (view: OrderView) => void): Acting => {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Omit<Flash, 'done'> & { readonly done?: Acting['done'] }>(() => takeFlash(view.order.id) ?? {});
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = (next: typeof answer) => {
    setAnswer(next);
    setBusy(false);
    focusSoon(heading);
  };
  const succeeded: Acting['succeeded'] = (did, now) => {
    replace(now);
    answered({ done: did });
  };
  const act: Acting['act'] = async (action, input) => {
    setBusy(true);
    const { view: now, problem } = await runAction(action, view, input);
    replace(now);
    answered(problem ? { problem } : { done: whatWasDone(action, now) });
    return problem === undefined;
  };
  const takePrice = async () => {
    setBusy(true);
    const taken = await takeTodaysPrice(view);
    if (taken.ok) succeeded('took-price', taken.value);
    else answered({ problem: taken.problem });
  };
  return { busy, done: answer.done, problem: answer.problem, heading, act, takePrice, succeeded, clear: () => setAnswer({}) };
};
