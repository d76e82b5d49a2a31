import * as routes from '../../shared/contract/documents.routes.ts';
import * as exports from '../../shared/contract/exports.routes.ts';
import { exportFlandersRoute, getFlandersReportRoute, getRegionReportRoute } from '../../shared/contract/report-papers.routes.ts';
import { getSharedCostWorkbookRoute } from '../../shared/contract/shared-costs.routes.ts';
import { getStatementPaperRoute, getStatementWorkbookRoute } from '../../shared/contract/statement-papers.routes.ts';
import { makeModelReader } from '../catalogue/model-reading.repository.ts';
import { makeBeneficiaryRepository } from '../commissions/beneficiary.repository.ts';
import { makeDeclarationReader } from '../commissions/declarations/declaration-reading.repository.ts';
import { makeKnownSalesRepository } from '../commissions/declarations/known-sales.repository.ts';
import { makeLedgerRepository } from '../commissions/ledger.repository.ts';
import { makeSharedCostReader } from '../commissions/shared-costs/shared-cost-reading.repository.ts';
import { makeStatementReader } from '../commissions/statement-reading.repository.ts';
import { makeInvoiceLists } from '../deliveries/invoice-lists.repository.ts';
import { makeFrameworkRepository } from '../frameworks/framework.repository.ts';
import { makeIncidentLists } from '../incidents/incident-lists.repository.ts';
import { makeOrderLists } from '../ordering/order-lists.repository.ts';
import { makeOrganisationRepository } from '../organisations/organisation.repository.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import type { FileStore } from '../platform/file-store.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { openFileStore } from '../platform/open-file-store.ts';
import { makeCategoryRepository } from '../quotes/category.repository.ts';
import { makeDossierRepository } from './dossier.repository.ts';
import { makeExportCeilings } from './exports/export-ceilings.ts';
import { makeExportChoiceRecords } from './exports/export-choice-records.ts';
import { makeExportCommissions } from './exports/export-commissions.ts';
import { makeExportDifferences } from './exports/export-differences.ts';
import { makeExportIncidents } from './exports/export-incidents.ts';
import { makeExportInvoices } from './exports/export-invoices.ts';
import { makeExportModels } from './exports/export-models.ts';
import { makeExportOrder } from './exports/export-order.ts';
import { makeExportOrders } from './exports/export-orders.ts';
import { makeExportQuotes } from './exports/export-quotes.ts';
import { makeGetSharedCostWorkbook } from './exports/export-shared-cost.ts';
import { makeGetChoicePaper, makeGetQuotePaper } from './get-dossier-paper.ts';
import { makeGetModelSheet } from './get-model-sheet.ts';
import { makeGetDecisionDocument, makeGetOrderPaper } from './get-order-paper.ts';
import { makeGetOrderUbl } from './get-order-ubl.ts';
import { makeExportFlanders, makeGetFlandersReport, makeGetRegionReport } from './get-report-file.ts';
import { makeGetStatementPaper, makeGetStatementWorkbook } from './get-statement-file.ts';
import { makeModelFileRepository } from './model-file.repository.ts';
import { makeOrderFileRepository } from './order-file.repository.ts';

/** Every route of documents tied to its use case. */
export const documentsEndpoints = (database: Database, files: FileStore, now: Clock) => {
  const deps = {
    orders: makeOrderFileRepository(database),
    models: makeModelFileRepository(database),
    files,
    dossiers: makeDossierRepository(database),
    orderLists: makeOrderLists(database),
    incidents: makeIncidentLists(database),
    invoices: makeInvoiceLists(database),
    modelReader: makeModelReader(database),
    frameworks: makeFrameworkRepository(database),
    organisations: makeOrganisationRepository(database),
    categories: makeCategoryRepository(database),
    ledger: makeLedgerRepository(database),
    statements: makeStatementReader(database),
    declarations: makeDeclarationReader(database),
    sales: makeKnownSalesRepository(database),
    beneficiaries: makeBeneficiaryRepository(database),
    now,
  };
  const [paper, decision, sheet] = [makeGetOrderPaper(deps), makeGetDecisionDocument(deps), makeGetModelSheet(deps)];
  const ubl = makeGetOrderUbl(deps);
  const [statementPaper, statementWorkbook] = [makeGetStatementPaper(deps), makeGetStatementWorkbook(deps)];
  const sharedCostWorkbook = makeGetSharedCostWorkbook({ ...deps, costs: makeSharedCostReader(database) });
  const [regionReport, flandersReport, exportFlanders] = [makeGetRegionReport(deps), makeGetFlandersReport(deps), makeExportFlanders(deps)];
  const [quote, choice] = [makeGetQuotePaper(deps), makeGetChoicePaper(deps)];
  const [exportOrders, exportQuotes, exportModels] = [makeExportOrders(deps), makeExportQuotes(deps), makeExportModels(deps)];
  const [exportOrder, exportChoices, exportIncidents] = [makeExportOrder(deps), makeExportChoiceRecords(deps), makeExportIncidents(deps)];
  const [exportCeilings, exportCommissions] = [makeExportCeilings(deps), makeExportCommissions(deps)];
  const exportInvoices = makeExportInvoices(deps);
  const exportDifferences = makeExportDifferences(deps);
  return [
    implement(routes.getOrderPaperRoute, ({ params, query }, caller) => paper(caller, { ...params, ...query })),
    implement(routes.getDecisionDocumentRoute, ({ params, query }, caller) => decision(caller, { ...params, ...query })),
    implement(routes.getOrderUblRoute, ({ params }, caller) => ubl(caller, params)),
    implement(getStatementPaperRoute, ({ params }, caller) => statementPaper(caller, params.statementId)),
    implement(getStatementWorkbookRoute, ({ params }, caller) => statementWorkbook(caller, params.statementId)),
    implement(getSharedCostWorkbookRoute, ({ params }, caller) => sharedCostWorkbook(caller, params.costId)),
    implement(getRegionReportRoute, ({ query }, caller) => regionReport(caller, query)),
    implement(getFlandersReportRoute, ({ query }, caller) => flandersReport(caller, query)),
    implement(exportFlandersRoute, ({ query }, caller) => exportFlanders(caller, query)),
    implement(routes.getQuotePaperRoute, ({ params }, caller) => quote(caller, params.quoteId)),
    implement(routes.getChoicePaperRoute, ({ params }, caller) => choice(caller, params.recordId)),
    implement(routes.getModelSheetRoute, ({ params, query }) => sheet(params.modelId, query.options?.split(',') ?? [])),
    implement(exports.exportOrdersRoute, ({ query }, caller) => exportOrders(caller, query)),
    implement(exports.exportQuotesRoute, (_, caller) => exportQuotes(caller)),
    implement(exports.exportOrderRoute, ({ params }, caller) => exportOrder(caller, params.orderId)),
    implement(exports.exportChoiceRecordsRoute, (_, caller) => exportChoices(caller)),
    implement(exports.exportIncidentsRoute, (_, caller) => exportIncidents(caller)),
    implement(exports.exportInvoicesRoute, ({ query }, caller) => exportInvoices(caller, query)),
    implement(exports.exportModelsRoute, ({ query }, caller) => exportModels(caller, query)),
    implement(exports.exportCeilingsRoute, (_, caller) => exportCeilings(caller)),
    implement(exports.exportDifferencesRoute, ({ query }, caller) => exportDifferences(caller, query)),
    implement(exports.exportCommissionsRoute, ({ query }, caller) => exportCommissions(caller, query)),
  ];
};

export const handler = makeHandler(documentsEndpoints(makeDatabase(readEnvironment(process.env)), openFileStore(process.env), systemClock));
