import { getDashboardRoute } from '../../../../shared/contract/ordering.routes.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import { ArrivingTable } from './arriving-table.tsx';
import { LateTable } from './late-table.tsx';
import { Punctuality } from './punctuality.tsx';
import { TalkWaiting } from './talk-waiting.tsx';
import { WaitingTable } from './waiting-table.tsx';

export type DashboardView = AnswerOf<typeof getDashboardRoute>;

/** `/overzicht/`: the first page after signing in. */
export const DashboardPage = () => (
  <Gate roles={['buyer', 'approver', 'supplier', 'auditor']}>
    {({ roles, organisation }) => (
      <div class="stack-wide">
        <div class="page-head">
          <h1>{p('dashboard.title')}</h1>
          <p class="lede">{p('dashboard.lede')}</p>
        </div>
        <Dashboard
          organisation={organisation.kbo}
          viewer={roles.includes('supplier') ? 'supplier' : 'buyer'}
          talks={roles.some((role) => role === 'buyer' || role === 'supplier')}
        />
      </div>
    )}
  </Gate>
);

/** Says that a list holds only the most pressing. */
const First = ({ shown, of }: { readonly shown: number; readonly of: number }) =>
  of > shown ? <p class="soft">{p('dashboard.first', { shown, of })}</p> : null;

interface Props {
  readonly organisation: string;
  readonly viewer: 'buyer' | 'supplier';
  /** Quotes and incidents are for who prepares and who delivers. */
  readonly talks: boolean;
}

const Dashboard = ({ organisation, viewer, talks }: Props) => {
  const load = useLoad(organisation, (signal) => callApi(getDashboardRoute, { signal }));
  return (
    <LoadingOr load={load} lines={12}>
      {(view) => (
        <>
          <section class="card waiting" aria-labelledby="waiting">
            <h2 id="waiting">{p('dashboard.waiting', { count: view.totals.waiting })}</h2>
            {view.waiting.length === 0 ? (
              <p>{p('dashboard.waiting-none')}</p>
            ) : (
              <WaitingTable rows={view.waiting} today={view.today} viewer={viewer} />
            )}
            <First shown={view.waiting.length} of={view.totals.waiting} />
          </section>
          {talks && <TalkWaiting organisation={organisation} viewer={viewer} />}
          {view.late.length > 0 && (
            <section class="card" aria-labelledby="late">
              <h2 id="late">{p('dashboard.late', { count: view.totals.late })}</h2>
              <p class="soft">{p('dashboard.late-meaning')}</p>
              <LateTable view={view} />
              <First shown={view.late.length} of={view.totals.late} />
            </section>
          )}
          <section class="card" aria-labelledby="arriving">
            <h2 id="arriving">{p('dashboard.arriving')}</h2>
            {view.arriving.length === 0 ? (
              <p>{p('dashboard.arriving-none')}</p>
            ) : (
              <ArrivingTable name="arriving" rows={view.arriving} viewer={viewer} />
            )}
            <First shown={view.arriving.length} of={view.totals.arriving} />
            {view.later.length > 0 && (
              <>
                <h3>{p('dashboard.later')}</h3>
                <ArrivingTable name="later" rows={view.later} viewer={viewer} />
              </>
            )}
          </section>
          <Punctuality {...view.punctuality} />
          {view.more && <Notice kind="info" title={p('dashboard.more')} />}
          <p>
            <ButtonLink href="/bestellingen/">{p('dashboard.all-orders')}</ButtonLink>
          </p>
        </>
      )}
    </LoadingOr>
  );
};
