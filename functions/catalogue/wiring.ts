import { makeOwnModelFiles } from '../attachments/model-files/own-model-files.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { makeChangeRepository } from './change.repository.ts';
import { makeCountModelSales } from './count-model-sales.ts';
import { makeDecideChanges } from './decide-changes.ts';
import { makeGetDossier } from './get-dossier.ts';
import { makeGetModel } from './get-model.ts';
import { makeGetPricesPaid } from './get-prices-paid.ts';
import { makeListDrafts, makeListSubmissions } from './list-changes.ts';
import { makeListModels } from './list-models.ts';
import { makeModelReader } from './model-reading.repository.ts';
import { makeReturnSubmission } from './return-submission.ts';
import { makeSalesReader } from './sales-reading.repository.ts';
import { makeDiscardDraft, makeSaveDraft } from './save-draft.ts';
import { makeGetStanding, makeSetStanding } from './standing-approvals.ts';
import { makeSubmitChange } from './submit-change.ts';
import { makeSubmitContent } from './submit-content.ts';
import { makeWithdrawModel } from './withdraw-model.ts';

/** Every use case of the catalogue. */
export const catalogueOn = (database: Database, now: Clock) => {
  const deps = { models: makeModelReader(database), changes: makeChangeRepository(database), sales: makeSalesReader(database), now };
  const submit = makeSubmitChange(deps);
  return {
    listModels: makeListModels(deps),
    getModel: makeGetModel(deps),
    pricesPaid: makeGetPricesPaid(deps),
    countSales: makeCountModelSales(deps),
    dossier: makeGetDossier(deps),
    saveDraft: makeSaveDraft(deps),
    discardDraft: makeDiscardDraft(deps),
    listDrafts: makeListDrafts(deps),
    submitChange: makeSubmitContent({ submit, ownFiles: makeOwnModelFiles(database), table: database.table }),
    withdrawModel: makeWithdrawModel({ ...deps, submit }),
    retract: makeReturnSubmission('retract', deps),
    listSubmissions: makeListSubmissions(deps),
    decideChanges: makeDecideChanges(deps),
    askRevision: makeReturnSubmission('ask-revision', deps),
    getStanding: makeGetStanding(deps),
    setStanding: makeSetStanding(deps),
  };
};
