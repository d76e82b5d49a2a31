import { useEffect, useRef, useState } from 'preact/hooks';
import { discardDraftRoute } from '../../../../shared/contract/catalogue-changes.routes.ts';
import type { ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';

interface Props {
  readonly id: ModelId;
  /** Forgets what was not kept yet; answers the version of the draft that was. */
  readonly drop: () => Promise<number>;
  readonly onDiscarded: () => void;
  readonly onReload: () => void;
}

/** Throws away what was typed since the last publication, after one question: nothing brings it back. */
export const DiscardDraft = ({ id, drop, onDiscarded, onReload }: Props) => {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const keep = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) keep.current?.querySelector('button')?.focus();
  }, [asked]);
  const discard = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await callApi(discardDraftRoute, { params: { modelId: id }, body: { version: await drop() } });
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) onDiscarded();
  };
  if (!asked)
    return (
      <div>
        <Button kind="subtle" onClick={() => setAsked(true)}>
          {p('edit.discard')}
        </Button>
      </div>
    );
  return (
    <section class="card stack stack--tight" aria-labelledby="discard">
      <p id="discard" class="strong">
        {p('edit.discard-sure')}
      </p>
      <div class="row" ref={keep}>
        <Button onClick={() => setAsked(false)}>{p('edit.discard-keep')}</Button>
        <Button kind="subtle" aria-disabled={busy} onClick={() => void discard()}>
          {p('edit.discard-do')}
        </Button>
      </div>
      {problem && <ProblemNotice problem={problem} retry={() => void discard()} reload={onReload} />}
    </section>
  );
};
