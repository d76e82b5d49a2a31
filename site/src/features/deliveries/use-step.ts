import { useState } from 'preact/hooks';
import type { ApiResult, Problem } from '../../api/problem.ts';
import type { OrderView } from '../ordering/send-orders.ts';

/** One step that is sent from a dialog: under way, refused, or done with the order as it then is. */
export const useStep = (onDone: (view: OrderView) => void) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const send = (call: Promise<ApiResult<OrderView>>): true => {
    setBusy(true);
    void call.then((answer) => {
      setBusy(false);
      if (answer.ok) onDone(answer.value);
      else setProblem(answer.problem);
    });
    return true;
  };
  return { busy, problem, send };
};
