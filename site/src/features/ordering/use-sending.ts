import { useState } from 'preact/hooks';
import type { PreviewedOrder } from '../../../../shared/contract/ordering.routes.ts';
import type { LineChoice, OrderForm } from '../../../../shared/domain/ordering/order.ts';
import type { Problem } from '../../api/problem.ts';
import { attemptFor, type OrderAttempt } from './order-attempt.ts';
import { createDrafts, type Sent, seenIn, sendOrder } from './send-orders.ts';
import { keep, letGo, readKept } from './session-kept.ts';

export type SendState =
  | { readonly kind: 'ready'; readonly problem?: Problem }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly sent: readonly Sent[] };

export interface Sending {
  readonly state: SendState;
  /** Makes the orders and, unless they stay drafts, carries each as far as it can go at the amounts that were on screen. */
  readonly send: (
    lines: readonly LineChoice[],
    form: OrderForm,
    previewed: readonly PreviewedOrder[],
    asDraft: boolean,
  ) => Promise<readonly Sent[] | undefined>;
}

const kept = 'order-attempt';

const isAttempt = (value: unknown): value is OrderAttempt =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'content' in value &&
  typeof value.content === 'string';

export const useSending = (): Sending => {
  const [state, setState] = useState<SendState>({ kind: 'ready' });
  const send: Sending['send'] = async (lines, form, previewed, asDraft) => {
    if (state.kind === 'busy') return undefined;
    setState({ kind: 'busy' });
    const attempt = attemptFor(JSON.stringify({ lines, form }), readKept(kept, isAttempt), () => crypto.randomUUID());
    keep(kept, attempt);
    const drafts = await createDrafts(lines, form, attempt.key);
    if (!drafts.ok) {
      setState({ kind: 'ready', problem: drafts.problem });
      return undefined;
    }
    const sent: Sent[] = [];
    // One after the other: orders of one basket share the room under a framework, and the first one goes first.
    for (const view of drafts.value) sent.push(asDraft ? { view } : await sendOrder(view, seenIn(previewed, view)));
    letGo(kept);
    setState({ kind: 'done', sent });
    return sent;
  };
  return { state, send };
};
