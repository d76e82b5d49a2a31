import { type FileAnswer, workbook } from '../../../shared/contract/files.ts';
import type { InvoiceState } from '../../../shared/domain/deliveries/checked-invoice.ts';
import type { InvoiceSummary } from '../../../shared/domain/deliveries/invoice-summary.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Success } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { InvoiceLists } from '../../deliveries/invoice-lists.repository.ts';
import { makeListInvoices } from '../../deliveries/list-invoices.ts';
import type { Clock } from '../../platform/clock.ts';
import { renderWorkbook } from '../workbook/render-workbook.ts';
import { type SheetColumn, sheetOf } from '../workbook/workbook.ts';
import { collect, pageSize } from './collect.ts';
import { explanationOf } from './explanation.ts';

const stateWords = {
  payable: 'Betaalbaar',
  disputed: 'Betwist',
  paid: 'Betaald',
  withdrawn: 'Ingetrokken',
} as const satisfies Record<InvoiceState, string>;

const columns: readonly SheetColumn<InvoiceSummary>[] = [
  { head: 'Factuur', type: 'text', width: 20, value: ({ number }) => number },
  { head: 'Toestand', type: 'text', width: 14, value: ({ state }) => stateWords[state] },
  { head: 'Bestelling', type: 'text', width: 16, value: ({ orderNumber }) => orderNumber },
  { head: 'Raamovereenkomst', type: 'text', width: 36, value: ({ frameworkTitle }) => frameworkTitle },
  { head: 'Besteller', type: 'text', width: 30, value: ({ buyerName }) => buyerName },
  { head: 'Leverancier', type: 'text', width: 30, value: ({ supplierName }) => supplierName },
  { head: 'Factuurdatum', type: 'date', width: 14, value: ({ issuedOn }) => issuedOn },
  { head: 'Ontvangen', type: 'date', width: 14, value: ({ receivedOn }) => receivedOn },
  { head: 'Zonder btw', type: 'money', width: 16, value: ({ withoutVat }) => withoutVat },
  { head: 'Met btw', type: 'money', width: 16, value: ({ withVat }) => withVat },
  { head: 'Gevraagd bedrag', type: 'money', width: 17, value: ({ payable }) => payable },
  { head: 'Verschillen', type: 'number', width: 12, value: ({ differences }) => differences },
  { head: 'Te betalen tegen', type: 'date', width: 16, value: ({ payableBy }) => payableBy },
  { head: 'Betaald op', type: 'date', width: 14, value: ({ paidOn }) => paidOn },
  { head: 'Ingehouden boete', type: 'money', width: 17, value: ({ deducted }) => deducted },
];

/** The list of invoices as the caller sees it, as a workbook. One query per five hundred rows. */
export const makeExportInvoices =
  (deps: { readonly invoices: InvoiceLists; readonly now: Clock }) =>
  async (caller: Principal, { state }: { readonly state?: InvoiceState | undefined }): Promise<Success<FileAnswer>> => {
    const list = makeListInvoices(deps);
    const at = deps.now();
    const { rows, cut } = await collect(async (cursor) => (await list(caller, { state, cursor, limit: pageSize })).value);
    const bytes = await renderWorkbook({
      title: 'Facturen',
      at,
      explanation: explanationOf({
        at,
        rows: rows.length,
        cut,
        sample: rows.some(({ sample }) => sample),
        filters: [['Toestand', state && stateWords[state]]],
      }),
      sheets: [sheetOf('Facturen', columns, rows)],
    });
    return ok({ name: `facturen-${brusselsDate(at)}.xlsx`, mediaType: workbook, bytes });
  };
