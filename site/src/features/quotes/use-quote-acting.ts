import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type * as z from 'zod';
import type { quoteView } from '../../../../shared/contract/quotes.schemas.ts';
import type { ApiResult, Problem } from '../../api/problem.ts';
import { focusSoon } from '../../components/focus-soon.ts';
import { takeQuoteFlash } from './quote-flash.ts';

export type QuoteView = z.infer<typeof quoteView>;
export type QuoteDone = 'request' | 'message' | 'offer' | 'decline' | 'counter' | 'reject' | 'withdraw';

export interface QuoteActing {
  readonly busy: boolean;
  readonly done: QuoteDone | undefined;
  readonly problem: Problem | undefined;
  readonly heading: RefObject<HTMLHeadingElement>;
  /** One call at a time; answers whether it was done. */
  readonly run: (action: QuoteDone, call: () => Promise<ApiResult<QuoteView>>) => Promise<boolean>;
  readonly clear: () => void;
}

/** Steps with one quote: what came of the last one is said at the head of the page, where focus is brought back to once it is done. */
export const useQuoteActing = (view: QuoteView, replace: (view: QuoteView) => void): QuoteActing => {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{ readonly done?: QuoteDone | undefined; readonly problem?: Problem }>(() => ({
    done: takeQuoteFlash(view.quote.id),
  }));
  const heading = useRef<HTMLHeadingElement>(null);
  const run: QuoteActing['run'] = async (action, call) => {
    if (busy) return false;
    setBusy(true);
    const result = await call();
    setBusy(false);
    setAnswer(result.ok ? { done: action } : { problem: result.problem });
    if (!result.ok) return false;
    replace(result.value);
    focusSoon(heading);
    return true;
  };
  return { busy, done: answer.done, problem: answer.problem, heading, run, clear: () => setAnswer({}) };
};
