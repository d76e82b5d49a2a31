import { useState } from 'preact/hooks';
import { getNotificationSettingsRoute, saveNotificationSettingsRoute } from '../../../../shared/contract/notifications.routes.ts';
import { groupsFor, type MailSettings } from '../../../../shared/domain/notifications/settings.ts';
import { roles } from '../../../../shared/domain/organisations/role.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { FrequencyField } from './frequency-field.tsx';
import { LocalPost } from './local-post.tsx';

type Settings = AnswerOf<typeof getNotificationSettingsRoute>;

/** `/instellingen/meldingen/`: of what the reader wants mail, and how often. */
export const SettingsPage = () => (
  <Gate roles={roles}>
    {(session) => (
      <div class="stack-wide">
        <div class="page-head">
          <h1>{p('mail-settings.title')}</h1>
          <p class="lede">{p('mail-settings.lede')}</p>
          <p>
            <a href="/meldingen/">{p('mail-settings.to-inbox')}</a>
          </p>
        </div>
        <Loaded session={session} />
      </div>
    )}
  </Gate>
);

const Loaded = ({ session }: { readonly session: StoredSession }) => {
  const load = useLoad('mail-settings', (signal) => callApi(getNotificationSettingsRoute, { signal }));
  return <LoadingOr load={load}>{(settings) => <Form session={session} settings={settings} />}</LoadingOr>;
};

type Outcome = { readonly kind: 'saved' } | { readonly kind: 'failed'; readonly problem: Problem };

const Form = ({ session, settings }: { readonly session: StoredSession; readonly settings: Settings }) => {
  const [mail, setMail] = useState<MailSettings>(settings.mail);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const groups = groupsFor(session.roles);
  if (groups.length === 0) return <EmptyState title={p('mail-settings.none')} meaning={p('mail-settings.none-meaning')} />;
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await callApi(saveNotificationSettingsRoute, { body: { mail } });
    setBusy(false);
    setOutcome(answer.ok ? { kind: 'saved' } : { kind: 'failed', problem: answer.problem });
  };
  return (
    <form class="card mail-settings" onSubmit={save}>
      {settings.address === undefined ? (
        <Notice kind="warning" title={p('mail-settings.no-address')}>
          {p('mail-settings.no-address-meaning')}
        </Notice>
      ) : (
        <p>{p('mail-settings.address', { address: settings.address })}</p>
      )}
      <LocalPost />
      {groups.map((group) => (
        <FrequencyField
          key={group}
          group={group}
          value={mail[group]}
          onChange={(frequency) => {
            setMail({ ...mail, [group]: frequency });
            setOutcome(undefined);
          }}
        />
      ))}
      {outcome?.kind === 'saved' && <Notice kind="ok" live title={p('mail-settings.saved')} />}
      {outcome?.kind === 'failed' && <ProblemNotice problem={outcome.problem} />}
      <Button kind="primary" type="submit" disabled={busy}>
        {p('mail-settings.save')}
      </Button>
    </form>
  );
};
