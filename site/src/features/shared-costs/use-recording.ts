import { useRef, useState } from 'preact/hooks';
import { previewSharedCostRoute, recordSharedCostRoute } from '../../../../shared/contract/shared-costs.routes.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import type { SentDraft } from './cost-draft.ts';

export interface Seen {
  readonly draft: SentDraft;
  readonly preview: AnswerOf<typeof previewSharedCostRoute>;
}

/** Looking at how a cost is divided, and recording what was looked at; sent again after a lost connection it is recorded once. */
export const useRecording = () => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [seen, setSeen] = useState<Seen>();
  const attempt = useRef<{ readonly of: SentDraft; readonly key: string }>();

  const look = async (draft: SentDraft): Promise<boolean> => {
    setBusy(true);
    const answer = await callApi(previewSharedCostRoute, { body: draft });
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setSeen({ draft, preview: answer.value });
    return answer.ok;
  };

  const record = async ({ draft }: Seen): Promise<void> => {
    if (attempt.current?.of !== draft) attempt.current = { of: draft, key: crypto.randomUUID() };
    setBusy(true);
    const answer = await callApi(recordSharedCostRoute, { body: draft, idempotencyKey: attempt.current.key });
    if (answer.ok) return location.assign(`/kosten/${answer.value.id}/`);
    setBusy(false);
    setProblem(answer.problem);
  };

  /** What was looked at no longer is what would be recorded. */
  const forget = () => setSeen(undefined);

  return { busy, problem, seen, look, record, forget };
};
