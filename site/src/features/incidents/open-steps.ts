import type { IncidentAction } from '../../../../shared/domain/incidents/incident-transitions.ts';
import type { IncidentView } from './run-step.ts';

/** What settles it comes before what calls in others; a message has its own place below the conversation. */
const ranked = ['answer', 'decide', 'close', 'resolve', 'hand-back', 'reopen', 'escalate'] as const satisfies readonly IncidentAction[];
const leading: readonly IncidentAction[] = ['answer', 'decide', 'close'];

interface Steps {
  /** The one next step, when it is the reader's move. */
  readonly first: IncidentAction | undefined;
  readonly others: readonly IncidentAction[];
}

/** The steps that the reader may take now. Who may close it need not propose that it is settled. */
export const openSteps = ({ actions, side, turn }: Pick<IncidentView, 'actions' | 'side' | 'turn'>): Steps => {
  const open = ranked.filter((action) => actions.includes(action) && !(action === 'resolve' && actions.includes('close')));
  const first = turn === side || side === 'manager' ? open.find((action) => leading.includes(action)) : undefined;
  return { first, others: open.filter((action) => action !== first) };
};
