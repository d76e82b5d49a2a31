import type * as z from 'zod';
import {
  answerIncidentRoute,
  closeIncidentRoute,
  decideIncidentRoute,
  escalateIncidentRoute,
  messageIncidentRoute,
  reopenIncidentRoute,
  resolveIncidentRoute,
} from '../../../../shared/contract/incidents.routes.ts';
import type { incidentView } from '../../../../shared/contract/incidents.schemas.ts';
import type { IncidentAction } from '../../../../shared/domain/incidents/incident-transitions.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';

export type IncidentView = z.infer<typeof incidentView>;

/** What was filled in before the step, as far as it asks for it. */
export interface StepInput {
  readonly note: string;
  readonly attachments: readonly string[];
  readonly deadline: LocalDate | undefined;
}

const plain = {
  message: messageIncidentRoute,
  answer: answerIncidentRoute,
  resolve: resolveIncidentRoute,
  escalate: escalateIncidentRoute,
} as const;
type PlainRoute = (typeof plain)[keyof typeof plain];

export const asksDeadline = (action: IncidentAction): boolean => action === 'reopen' || action === 'hand-back';

const needed = (day: LocalDate | undefined): LocalDate => {
  if (day === undefined) throw new Error('the form of this step asks for a day');
  return day;
};

/** Takes one step with an incident as it was seen. */
export const runStep = (action: IncidentAction, { incident }: IncidentView, input: StepInput): Promise<ApiResult<IncidentView>> => {
  const params = { incidentId: incident.id };
  const said = { version: incident.version, note: input.note, attachments: [...input.attachments] };
  switch (action) {
    case 'close': {
      const { note, ...rest } = said;
      return callApi(closeIncidentRoute, { params, body: { ...rest, ...(note !== '' && { note }) } });
    }
    case 'reopen':
      return callApi(reopenIncidentRoute, { params, body: { ...said, deadline: needed(input.deadline) } });
    case 'decide':
      return callApi(decideIncidentRoute, { params, body: said });
    case 'hand-back':
      return callApi(decideIncidentRoute, { params, body: { ...said, handBackUntil: needed(input.deadline) } });
    default:
      return callApi<PlainRoute>(plain[action], { params, body: said });
  }
};
