import * as routes from '../../shared/contract/catalogue.routes.ts';
import * as changeRoutes from '../../shared/contract/catalogue-changes.routes.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { makeChangeRepository } from './change.repository.ts';
import { makeDecideChanges } from './decide-changes.ts';
import { makeGetDossier } from './get-dossier.ts';
import { makeGetModel } from './get-model.ts';
import { makeListDrafts, makeListSubmissions } from './list-changes.ts';
import { makeListModels } from './list-models.ts';
import { makeModelReader } from './model-reading.repository.ts';
import { makeReturnSubmission } from './return-submission.ts';
import { makeDiscardDraft, makeSaveDraft } from './save-draft.ts';
import { makeGetStanding, makeSetStanding } from './standing-approvals.ts';
import { makeSubmitChange } from './submit-change.ts';
import { makeWithdrawModel } from './withdraw-model.ts';

/** Every use case of the catalogue. */
export const catalogueOn = (database: Database, now: Clock) => {
  const deps = { models: makeModelReader(database), changes: makeChangeRepository(database), now };
  const submit = makeSubmitChange(deps);
  return {
    listModels: makeListModels(deps),
    getModel: makeGetModel(deps),
    dossier: makeGetDossier(deps),
    saveDraft: makeSaveDraft(deps),
    discardDraft: makeDiscardDraft(deps),
    listDrafts: makeListDrafts(deps),
    submitChange: submit,
    withdrawModel: makeWithdrawModel({ ...deps, submit }),
    retract: makeReturnSubmission('retract', deps),
    listSubmissions: makeListSubmissions(deps),
    decideChanges: makeDecideChanges(deps),
    askRevision: makeReturnSubmission('ask-revision', deps),
    getStanding: makeGetStanding(deps),
    setStanding: makeSetStanding(deps),
  };
};

/** Every route of the catalogue tied to its use case. */
export const catalogueEndpoints = (database: Database, now: Clock) => {
  const on = catalogueOn(database, now);
  return [
    implement(routes.listModelsRoute, ({ query }, caller) => on.listModels(caller, query)),
    implement(routes.getModelRoute, ({ params }, caller) => on.getModel(caller, params.modelId)),
    implement(changeRoutes.getDossierRoute, ({ params }, caller) => on.dossier(caller, params.modelId)),
    implement(changeRoutes.saveDraftRoute, ({ params, body }, caller) => on.saveDraft(caller, params.modelId, body)),
    implement(changeRoutes.discardDraftRoute, ({ params, body }, caller) => on.discardDraft(caller, params.modelId, body)),
    implement(changeRoutes.listDraftsRoute, ({ query }, caller) => on.listDrafts(caller, query)),
    implement(changeRoutes.submitChangeRoute, ({ params, body: { version, submission, draft, ...proposal } }, caller) =>
      on.submitChange(caller, { model: params.modelId, ...proposal }, { model: version, submission, draft }),
    ),
    implement(changeRoutes.withdrawModelRoute, ({ params, body }, caller) => on.withdrawModel(caller, params.modelId, body)),
    implement(changeRoutes.retractChangeRoute, ({ params, body }, caller) => on.retract(caller, params.modelId, body)),
    implement(changeRoutes.listSubmissionsRoute, ({ query }, caller) => on.listSubmissions(caller, query)),
    implement(changeRoutes.decideChangesRoute, ({ body }, caller) => on.decideChanges(caller, body)),
    implement(changeRoutes.askRevisionRoute, ({ params, body }, caller) => on.askRevision(caller, params.modelId, body)),
    implement(changeRoutes.getStandingRoute, ({ params }, caller) => on.getStanding(caller, params.frameworkId)),
    implement(changeRoutes.setStandingRoute, ({ params, body }, caller) => on.setStanding(caller, params.frameworkId, body)),
  ];
};

export const handler = makeHandler(catalogueEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
