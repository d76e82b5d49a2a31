import { useState } from 'preact/hooks';
import type { IncidentAction } from '../../../../shared/domain/incidents/incident-transitions.ts';
import { Button } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { openSteps } from './open-steps.ts';
import type { IncidentView } from './run-step.ts';
import { StepDialog } from './step-dialog.tsx';
import type { IncidentActing } from './use-incident-acting.ts';

interface Props {
  readonly view: IncidentView;
  readonly acting: IncidentActing;
  readonly reload: () => void;
}

/** What others do next, or what came of it, where the reader has nothing to do. */
const standing = ({ incident, turn }: IncidentView): string => {
  if (turn) return p(`incident-waits.${turn}`);
  return p(incident.state === 'escalated' ? 'incident.waits-manager' : 'incident.ended');
};

/** Whose move it is and by when; the one next step as the prominent button, the rest below it. */
export const IncidentNext = ({ view, acting, reload }: Props) => {
  const [asking, setAsking] = useState<IncidentAction>();
  const { first, others } = openSteps(view);
  const ask = (action: IncidentAction) => {
    acting.clear();
    setAsking(action);
  };
  const { incident, late, turn } = view;
  return (
    <section class="card order-next" aria-labelledby="next">
      <h2 id="next">{p(first ? 'incident.your-move' : 'incident.next')}</h2>
      <p>{first ? p(`incident-meaning.${first}`) : standing(view)}</p>
      {turn && <p class={late ? 'strong' : 'soft'}>{p(late ? 'incident.overdue' : 'incident.before', { day: incident.deadline })}</p>}
      {first && (
        <Button kind="primary" wide disabled={acting.busy} onClick={() => ask(first)}>
          {acting.busy ? p('incident.busy') : p(`incident-action.${first}`)}
        </Button>
      )}
      {others.length > 0 && (
        <div class="order-next__others">
          {others.map((action) => (
            <Button key={action} disabled={acting.busy} onClick={() => ask(action)}>
              {p(`incident-action.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {asking && (
        <StepDialog
          action={asking}
          attempt={{ busy: acting.busy, problem: acting.problem, reload }}
          onConfirm={(input) => void acting.act(asking, input).then((done) => done && setAsking(undefined))}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  );
};
