import * as z from 'zod';
import { changeReasons } from '../domain/catalogue/proposal.ts';
import { model, modelContent } from './catalogue.schemas.ts';
import {
  changedField,
  grantableKind,
  modelDossier,
  modelDraft,
  standingApprovals,
  submission,
  typedModel,
  versionOrNone,
} from './catalogue-changes.schemas.ts';
import { defineRoute } from './define-route.ts';
import { frameworkId, line, localDate, modelId, page, paging, text, version } from './primitives.ts';
import type { ProblemCode } from './problems.ts';

const ofModel = z.strictObject({ modelId });

/** What nobody may publish, whoever asks it. */
const unpublishable = [
  'invalid-date',
  'invalid-choice',
  'discount-below-award',
  'minimum-unmet',
  'invalid-specification',
  'range-full',
  'outside-revision',
  'replacement-unfit',
  'model-withdrawn',
] as const satisfies readonly ProblemCode[];

export const getDossierRoute = defineRoute({
  operation: 'getModelDossier',
  summary: 'One model with its draft, what is in review, every version that was published and everything decided',
  context: 'catalogue',
  method: 'GET',
  path: '/models/{modelId}/dossier',
  roles: ['supplier', 'manager'],
  request: { params: ofModel },
  response: modelDossier,
  problems: ['not-found'],
});

export const saveDraftRoute = defineRoute({
  operation: 'saveModelDraft',
  summary: 'Keeps what a supplier typed about a model so far; refused with the other version when a colleague was first',
  context: 'catalogue',
  method: 'PUT',
  path: '/models/{modelId}/draft',
  roles: ['supplier'],
  request: {
    params: ofModel,
    body: z.strictObject({ version: versionOrNone, basedOn: versionOrNone, category: line(60), typed: typedModel }),
  },
  response: modelDraft,
  problems: ['not-found', 'stale-version'],
});

export const discardDraftRoute = defineRoute({
  operation: 'discardModelDraft',
  summary: 'Throws away what was typed about a model',
  context: 'catalogue',
  method: 'POST',
  path: '/models/{modelId}/draft/discard',
  roles: ['supplier'],
  request: { params: ofModel, body: z.strictObject({ version }) },
  response: modelDraft,
  problems: ['not-found', 'stale-version'],
});

export const listDraftsRoute = defineRoute({
  operation: 'listModelDrafts',
  summary: 'Drafts of the supplier’s own models, the newest first',
  context: 'catalogue',
  method: 'GET',
  path: '/model-drafts',
  roles: ['supplier'],
  request: { query: z.strictObject(paging()) },
  response: page(modelDraft),
  problems: [],
});

const outcome = z.strictObject({ model: model.optional(), submission });

export const submitChangeRoute = defineRoute({
  operation: 'submitModelChange',
  summary: 'A supplier sends in a next version of a model, or a new one: published at once where that is allowed, else sent to the manager',
  context: 'catalogue',
  method: 'POST',
  path: '/models/{modelId}/changes',
  roles: ['supplier'],
  request: {
    params: ofModel,
    body: z.strictObject({
      version: versionOrNone.meta({ description: 'of the model that was seen' }),
      submission: versionOrNone.meta({ description: 'of the open submission that this takes the place of' }),
      draft: version.optional().meta({ description: 'of the draft that this came from' }),
      category: line(60),
      unit: line(60).optional(),
      effectiveFrom: localDate,
      reason: z.enum(changeReasons),
      index: line().optional(),
      content: modelContent,
    }),
  },
  response: outcome,
  problems: ['not-found', 'stale-version', 'nothing-changed', 'import-busy', 'revision-unfounded', 'attachment-unknown', ...unpublishable],
});

export const withdrawModelRoute = defineRoute({
  operation: 'withdrawModel',
  summary: 'A supplier takes its model out of the catalogue from a date on, naming the replacement if there is one',
  context: 'catalogue',
  method: 'POST',
  path: '/models/{modelId}/withdrawal',
  roles: ['supplier'],
  request: {
    params: ofModel,
    body: z.strictObject({ version, submission: versionOrNone, from: localDate, reason: line(), replacement: modelId.optional() }),
  },
  response: outcome,
  problems: ['not-found', 'stale-version', 'nothing-changed', 'import-busy', 'revision-unfounded', ...unpublishable],
});

export const retractChangeRoute = defineRoute({
  operation: 'retractModelChange',
  summary: 'A supplier takes back what it sent in and is not decided yet',
  context: 'catalogue',
  method: 'POST',
  path: '/models/{modelId}/changes/retract',
  roles: ['supplier'],
  request: { params: ofModel, body: z.strictObject({ version }) },
  response: submission,
  problems: ['not-found', 'stale-version'],
});

export const listSubmissionsRoute = defineRoute({
  operation: 'listModelSubmissions',
  summary: 'What waits: for a manager, everything to decide under the own frameworks, the oldest first; for a supplier, its own',
  context: 'catalogue',
  method: 'GET',
  path: '/model-submissions',
  roles: ['supplier', 'manager'],
  request: { query: z.strictObject(paging()) },
  response: page(submission),
  problems: [],
});

/** So many fit in one transaction with everything that is written of each. */
export const mostDecisions = 12;

export const decideChangesRoute = defineRoute({
  operation: 'decideModelChanges',
  summary: 'A manager confirms or declines what suppliers sent in, line by line; all of it is published together or none',
  context: 'catalogue',
  method: 'POST',
  path: '/model-submissions/decisions',
  roles: ['manager'],
  request: {
    body: z.strictObject({
      decisions: z
        .array(
          z.strictObject({ model: modelId, version, confirm: z.array(changedField).max(400), decline: z.array(changedField).max(400) }),
        )
        .min(1)
        .max(mostDecisions),
      reason: text(2000).optional().meta({ description: 'told to the supplier; needed to decline' }),
    }),
  },
  response: z.strictObject({ submissions: z.array(submission) }),
  problems: ['not-found', 'stale-version', 'nothing-changed', 'import-busy', 'revision-unfounded', 'reason-missing', ...unpublishable],
});

export const askRevisionRoute = defineRoute({
  operation: 'askModelRevision',
  summary: 'A manager sends back to the supplier what is not decided yet, saying what must change',
  context: 'catalogue',
  method: 'POST',
  path: '/model-submissions/{modelId}/revision',
  roles: ['manager'],
  request: { params: ofModel, body: z.strictObject({ version, reason: text(2000) }) },
  response: submission,
  problems: ['not-found', 'stale-version'],
});

export const getStandingRoute = defineRoute({
  operation: 'getStandingApprovals',
  summary: 'Which kinds of change a manager lets pass under a framework without looking at them',
  context: 'catalogue',
  method: 'GET',
  path: '/frameworks/{frameworkId}/standing-approvals',
  roles: ['manager'],
  request: { params: z.strictObject({ frameworkId }) },
  response: standingApprovals,
  problems: ['not-found'],
});

export const setStandingRoute = defineRoute({
  operation: 'setStandingApprovals',
  summary: 'A manager says which kinds of change pass; a price rise beyond the revision clause never does',
  context: 'catalogue',
  method: 'PUT',
  path: '/frameworks/{frameworkId}/standing-approvals',
  roles: ['manager'],
  request: {
    params: z.strictObject({ frameworkId }),
    body: z.strictObject({ version: versionOrNone, kinds: z.array(grantableKind).max(40) }),
  },
  response: standingApprovals,
  problems: ['not-found', 'stale-version'],
});

export const catalogueChangesRoutes = [
  getDossierRoute,
  saveDraftRoute,
  discardDraftRoute,
  listDraftsRoute,
  submitChangeRoute,
  withdrawModelRoute,
  retractChangeRoute,
  listSubmissionsRoute,
  decideChangesRoute,
  askRevisionRoute,
  getStandingRoute,
  setStandingRoute,
] as const;
