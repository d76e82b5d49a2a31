import { type FileAnswer, pdf, wordDocument } from '../../shared/contract/files.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { type OrderPaper, papersFor } from '../../shared/domain/ordering/order-papers.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { renderDocx } from './docx/render-docx.ts';
import type { DossierRepository } from './dossier.repository.ts';
import type { OrderFileRepository } from './order-file.repository.ts';
import type { Paper } from './paper.ts';
import { acceptanceRecord } from './papers/acceptance-record.ts';
import { commissionOrder } from './papers/commission-order.ts';
import { decision } from './papers/decision.ts';
import type { OrderFile } from './papers/order-file.ts';
import { orderForm } from './papers/order-form.ts';
import { renderPdf } from './pdf/render-pdf.ts';

interface Deps {
  readonly orders: Pick<OrderFileRepository, 'find' | 'complete'>;
  readonly dossiers: Pick<DossierRepository, 'choice'>;
}

interface Wanted {
  readonly orderId: OrderId;
  readonly paper: OrderPaper;
  /** Billing entity, of an order form. */
  readonly entity?: Kbo | undefined;
  /** Choice record that motivates, in a decision. */
  readonly choice?: string | undefined;
}

interface Particulars {
  readonly entity: Kbo | undefined;
  readonly motivation: readonly string[];
}

const makers = {
  'order-form': (file, { entity }) => orderForm(file, entity),
  'commission-order': (file) => commissionOrder(file),
  decision: (file, { motivation }) => decision(file, motivation),
  'acceptance-record': (file) => acceptanceRecord(file),
} as const satisfies Record<OrderPaper, (file: OrderFile, particulars: Particulars) => Paper | undefined>;

/** Only an order form has a part per billing entity, only a decision a motivation. */
const exists = ({ paper, entity, choice }: Wanted) =>
  (paper === 'order-form' || entity === undefined) && (paper === 'decision' || choice === undefined);

const findPaper =
  ({ orders, dossiers }: Deps) =>
  async (caller: Principal, wanted: Wanted): Promise<Result<Paper, 'not-found'>> => {
    const found = await orders.find(wanted.orderId);
    if (!found || !exists(wanted) || !papersFor(found.order, caller).includes(wanted.paper)) return refuse('not-found');
    const choice = wanted.choice === undefined ? undefined : await dossiers.choice(wanted.choice);
    if (wanted.choice !== undefined && choice?.buyer !== found.order.buyer) return refuse('not-found');
    const motivation = choice ? [choice.criteria, choice.motivation] : [];
    const paper = makers[wanted.paper](await orders.complete(found), { entity: wanted.entity, motivation });
    return paper ? ok(paper) : refuse('not-found');
  };

/** A paper of an order as PDF, for who may have it; to others neither paper nor order exists. Two reads, and one for a choice record. */
export const makeGetOrderPaper =
  (deps: Deps) =>
  async (caller: Principal, wanted: Wanted): Promise<Result<FileAnswer, 'not-found'>> => {
    const paper = await findPaper(deps)(caller, wanted);
    return paper.ok ? ok({ name: `${paper.value.file}.pdf`, mediaType: pdf, bytes: await renderPdf(paper.value) }) : paper;
  };

/** The draft decision as a text document. */
export const makeGetDecisionDocument =
  (deps: Deps) =>
  async (caller: Principal, wanted: Omit<Wanted, 'paper'>): Promise<Result<FileAnswer, 'not-found'>> => {
    const paper = await findPaper(deps)(caller, { ...wanted, paper: 'decision' });
    return paper.ok ? ok({ name: `${paper.value.file}.docx`, mediaType: wordDocument, bytes: await renderDocx(paper.value) }) : paper;
  };
