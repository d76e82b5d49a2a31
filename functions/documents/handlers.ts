import * as routes from '../../shared/contract/documents.routes.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { makeGetModelSheet } from './get-model-sheet.ts';
import { makeGetDecisionDocument, makeGetOrderPaper } from './get-order-paper.ts';
import { makeGetOrderUbl } from './get-order-ubl.ts';
import { makeModelFileRepository } from './model-file.repository.ts';
import { makeOrderFileRepository } from './order-file.repository.ts';

/** Every route of documents tied to its use case. */
export const documentsEndpoints = (database: Database, now: Clock) => {
  const deps = { orders: makeOrderFileRepository(database), models: makeModelFileRepository(database), now };
  const [paper, decision, sheet] = [makeGetOrderPaper(deps), makeGetDecisionDocument(deps), makeGetModelSheet(deps)];
  const ubl = makeGetOrderUbl(deps);
  return [
    implement(routes.getOrderPaperRoute, ({ params, query }, caller) => paper(caller, { ...params, ...query })),
    implement(routes.getDecisionDocumentRoute, ({ params }, caller) => decision(caller, params.orderId)),
    implement(routes.getOrderUblRoute, ({ params }, caller) => ubl(caller, params)),
    implement(routes.getModelSheetRoute, ({ params, query }) => sheet(params.modelId, query.options?.split(',') ?? [])),
  ];
};

export const handler = makeHandler(documentsEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
