import { useState } from 'preact/hooks';
import { getStatementSigningRoute, putStatementSigningRoute } from '../../../../shared/contract/statement-signing.routes.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { StoredSession } from '../session/stored-session.ts';

type Signing = AnswerOf<typeof getStatementSigningRoute>;

/** How many people of the reader's organisation sign each statement; who signs may change it, going back only by two. */
export const SigningSection = ({ session }: { readonly session: StoredSession }) => {
  const load = useLoad('statement signing', (signal) => callApi(getStatementSigningRoute, { signal }));
  return (
    <section class="card" aria-labelledby="signing">
      <h2 id="signing" tabIndex={-1}>
        {p('signing.title')}
      </h2>
      <LoadingOr load={load} lines={2}>
        {(signing) => (
          <Choice
            signing={signing}
            mayChoose={session.roles.includes('reviewer')}
            person={session.person}
            replace={load.replace}
            reload={load.reload}
          />
        )}
      </LoadingOr>
    </section>
  );
};

interface Props {
  readonly signing: Signing;
  readonly mayChoose: boolean;
  readonly person: string;
  readonly replace: (signing: Signing) => void;
  readonly reload: () => void;
}

const Choice = ({ signing, mayChoose, person, replace, reload }: Props) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { needed, asked, history, version } = signing;
  const choose = async (wanted: 1 | 2) => {
    if (busy) return;
    setBusy(true);
    const answer = await callApi(putStatementSigningRoute, { body: { version, needed: wanted } });
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) replace(answer.value);
    // The button that was pressed goes with what it changed.
    document.getElementById('signing')?.focus();
  };
  const refresh = () => {
    setProblem(undefined);
    reload();
  };
  return (
    <div class="stack stack--tight">
      <p role="status">{p('signing.needed', { needed })}</p>
      {asked && (
        <p>{p(asked.person === person ? 'signing.asked-self' : 'signing.asked', { name: asked.name, moment: moment(asked.at) })}</p>
      )}
      {problem && <ProblemNotice problem={problem} retry={() => setProblem(undefined)} reload={refresh} />}
      {mayChoose && (
        <div class="row">
          {needed === 1 && (
            <Button aria-disabled={busy} onClick={() => void choose(2)}>
              {p('signing.raise')}
            </Button>
          )}
          {needed === 2 && asked?.person !== person && (
            <Button aria-disabled={busy} onClick={() => void choose(1)}>
              {p(asked ? 'signing.agree' : 'signing.ask')}
            </Button>
          )}
          {asked && (
            <Button aria-disabled={busy} onClick={() => void choose(2)}>
              {p('signing.keep')}
            </Button>
          )}
        </div>
      )}
      <p class="soft small">{p('signing.meaning')}</p>
      {history.length > 0 && (
        <details>
          <summary>{p('signing.history')}</summary>
          <ul>
            {history.map(({ action, by, at }) => (
              <li key={at}>{p(`signing-action.${action}`, { name: by, moment: moment(at) })}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
