import { type FileAnswer, pdf } from '../../shared/contract/files.ts';
import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { quoteRolesOn } from '../../shared/domain/quotes/ownership.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { DossierRepository } from './dossier.repository.ts';
import { choicePaper } from './papers/choice-paper.ts';
import { quotePaper } from './papers/quote-paper.ts';
import { renderPdf } from './pdf/render-pdf.ts';

type FileResult = Promise<Result<FileAnswer, 'not-found'>>;

/** The last offer of a quote as PDF, for both its parties; before an offer there is no such paper. Two reads. */
export const makeGetQuotePaper =
  ({ dossiers }: { readonly dossiers: Pick<DossierRepository, 'quote' | 'complete'> }) =>
  async (caller: Principal, id: QuoteId): FileResult => {
    const quote = await dossiers.quote(id);
    if (!quote || quoteRolesOn(quote, caller).length === 0) return refuse('not-found');
    const paper = quotePaper(await dossiers.complete(quote));
    return paper ? ok({ name: `${paper.file}.pdf`, mediaType: pdf, bytes: await renderPdf(paper) }) : refuse('not-found');
  };

/** A choice record as PDF, for the buyer that made it. One read. */
export const makeGetChoicePaper =
  ({ dossiers }: { readonly dossiers: Pick<DossierRepository, 'choice'> }) =>
  async (caller: Principal, id: string): FileResult => {
    const record = await dossiers.choice(id);
    if (!record || record.buyer !== caller.organisation) return refuse('not-found');
    const paper = choicePaper(record);
    return ok({ name: `${paper.file}.pdf`, mediaType: pdf, bytes: await renderPdf(paper) });
  };
