import { pdf, wordDocument } from '../../shared/contract/documents.routes.ts';
import type { FileAnswer } from '../../shared/contract/files.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { type OrderPaper, papersFor } from '../../shared/domain/ordering/order-papers.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { renderDocx } from './docx/render-docx.ts';
import type { OrderFileRepository } from './order-file.repository.ts';
import type { Paper } from './paper.ts';
import { commissionOrder } from './papers/commission-order.ts';
import { decision } from './papers/decision.ts';
import type { OrderFile } from './papers/order-file.ts';
import { orderForm } from './papers/order-form.ts';
import { renderPdf } from './pdf/render-pdf.ts';

interface Deps {
  readonly orders: Pick<OrderFileRepository, 'find' | 'complete'>;
}

interface Wanted {
  readonly orderId: OrderId;
  readonly paper: OrderPaper;
  readonly entity?: Kbo | undefined;
}

const makers = {
  'order-form': orderForm,
  'commission-order': (file) => commissionOrder(file),
  decision: (file) => decision(file),
} as const satisfies Record<OrderPaper, (file: OrderFile, entity?: Kbo) => Paper | undefined>;

/** Only an order form has a part per billing entity. */
const exists = ({ paper, entity }: Wanted) => paper === 'order-form' || entity === undefined;

const findPaper =
  ({ orders }: Deps) =>
  async (caller: Principal, wanted: Wanted): Promise<Result<Paper, 'not-found'>> => {
    const found = await orders.find(wanted.orderId);
    if (!found || !exists(wanted) || !papersFor(found.order, caller).includes(wanted.paper)) return refuse('not-found');
    const paper = makers[wanted.paper](await orders.complete(found), wanted.entity);
    return paper ? ok(paper) : refuse('not-found');
  };

/** A paper of an order as PDF, for who may have it; to others neither paper nor order exists. Two reads. */
export const makeGetOrderPaper =
  (deps: Deps) =>
  async (caller: Principal, wanted: Wanted): Promise<Result<FileAnswer, 'not-found'>> => {
    const paper = await findPaper(deps)(caller, wanted);
    return paper.ok ? ok({ name: `${paper.value.file}.pdf`, mediaType: pdf, bytes: await renderPdf(paper.value) }) : paper;
  };

/** The draft decision as a text document. */
export const makeGetDecisionDocument =
  (deps: Deps) =>
  async (caller: Principal, orderId: OrderId): Promise<Result<FileAnswer, 'not-found'>> => {
    const paper = await findPaper(deps)(caller, { orderId, paper: 'decision' });
    return paper.ok ? ok({ name: `${paper.value.file}.docx`, mediaType: wordDocument, bytes: await renderDocx(paper.value) }) : paper;
  };
