import { type FileAnswer, workbook } from '../../../shared/contract/files.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import type { QuoteState } from '../../../shared/domain/quotes/quote-transitions.ts';
import type { QuoteSummary } from '../../../shared/domain/quotes/summary.ts';
import { ok, type Success } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { Clock } from '../../platform/clock.ts';
import { makeListQuotes } from '../../quotes/list-quotes.ts';
import type { DossierRepository } from '../dossier.repository.ts';
import { renderWorkbook } from '../workbook/render-workbook.ts';
import { type SheetColumn, sheetOf } from '../workbook/workbook.ts';
import { collect, pageSize } from './collect.ts';
import { explanationOf } from './explanation.ts';

const stateWords = {
  requested: 'Aangevraagd',
  offered: 'Offerte uitgebracht',
  countered: 'Tegenvoorstel',
  accepted: 'Aanvaard',
  declined: 'Geen offerte',
  rejected: 'Afgewezen',
  withdrawn: 'Ingetrokken',
  expired: 'Vervallen',
} as const satisfies Record<QuoteState, string>;

const columns: readonly SheetColumn<QuoteSummary>[] = [
  { head: 'Nummer', type: 'text', width: 16, value: ({ number }) => number },
  { head: 'Toestand', type: 'text', width: 22, value: ({ state }) => stateWords[state] },
  { head: 'Offerte voor', type: 'text', width: 44, value: ({ title }) => title },
  { head: 'Aantal', type: 'number', width: 9, value: ({ quantity }) => quantity },
  { head: 'Besteller', type: 'text', width: 30, value: ({ buyerName }) => buyerName },
  { head: 'Leverancier', type: 'text', width: 30, value: ({ supplierName }) => supplierName },
  { head: 'Raamovereenkomst', type: 'text', width: 36, value: ({ frameworkTitle }) => frameworkTitle },
  { head: 'Aangeboden nettobedrag', type: 'money', width: 23, value: ({ net }) => net },
  { head: 'Geldig tot en met', type: 'date', width: 17, value: ({ validUntil }) => validUntil },
  { head: 'Gevraagd', type: 'moment', width: 17, value: ({ createdAt }) => createdAt },
  { head: 'Laatst gewijzigd', type: 'moment', width: 17, value: ({ updatedAt }) => updatedAt },
];

/** The list of quotes as the caller sees it, as a workbook. One query per five hundred rows. */
export const makeExportQuotes =
  ({ dossiers, now }: { readonly dossiers: Pick<DossierRepository, 'list'>; readonly now: Clock }) =>
  async (caller: Principal): Promise<Success<FileAnswer>> => {
    const list = makeListQuotes({ quotes: dossiers, now });
    const at = now();
    const { rows, cut } = await collect(async (cursor) => (await list(caller, { cursor, limit: pageSize })).value);
    const bytes = await renderWorkbook({
      title: 'Offertes',
      at,
      explanation: explanationOf({ at, rows: rows.length, cut, sample: rows.some(({ sample }) => sample), filters: [] }),
      sheets: [sheetOf('Offertes', columns, rows)],
    });
    return ok({ name: `offertes-${brusselsDate(at)}.xlsx`, mediaType: workbook, bytes });
  };
