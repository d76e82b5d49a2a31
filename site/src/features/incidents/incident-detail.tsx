import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { Status } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';
import { IncidentFacts } from './incident-facts.tsx';
import { IncidentNext } from './incident-next.tsx';
import { incidentTones } from './incident-states.ts';
import { IncidentThread } from './incident-thread.tsx';
import type { IncidentView } from './run-step.ts';
import { useIncidentActing } from './use-incident-acting.ts';

interface Props {
  readonly view: IncidentView;
  readonly replace: (view: IncidentView) => void;
  readonly reload: () => void;
}

export const IncidentDetail = ({ view, replace, reload }: Props) => {
  const { incident, late } = view;
  const acting = useIncidentActing(view, replace);
  const refresh = () => {
    acting.clear();
    reload();
  };
  return (
    <article class="order">
      <header class="page-head">
        <h1 tabIndex={-1} ref={acting.heading}>
          {incident.title}
        </h1>
        <div class="row">
          <Status tone={incidentTones[incident.state]}>{p(`incident-state.${incident.state}`)}</Status>
          {late && <Status tone="critical">{p('incidents.late')}</Status>}
          <span class="soft">
            {incident.number} · <a href={`/bestellingen/${incident.order}/`}>{p('incident.of-order', { number: incident.orderNumber })}</a>
          </span>
        </div>
      </header>
      {acting.done && <Notice kind="ok" live title={p(`incident-done.${acting.done}`)} />}
      {acting.problem && <ProblemNotice problem={acting.problem} retry={acting.clear} reload={refresh} />}
      <div class="order__columns">
        <div class="order__side">
          <IncidentNext view={view} acting={acting} reload={reload} />
          <IncidentFacts incident={incident} />
        </div>
        <div class="order__main">
          {incident.decision && (
            <section class="card incident-decision" aria-labelledby="decision">
              <h2 id="decision">{p('incident.decision')}</h2>
              <p class="thread__note">{incident.decision}</p>
            </section>
          )}
          <IncidentThread view={view} acting={acting} />
        </div>
      </div>
    </article>
  );
};
