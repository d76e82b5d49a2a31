import { invoicePartyOf } from '../../shared/domain/deliveries/invoice-summary.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import type { InvoiceListOptions, InvoiceLists } from './invoice-lists.repository.ts';

/** The invoices of the caller's own organisation: those that it receives, or as a supplier those that it sent. */
export const makeListInvoices =
  ({ invoices }: { readonly invoices: InvoiceLists }) =>
  async ({ organisation, roles }: Principal, options: InvoiceListOptions) =>
    ok(await invoices.list(invoicePartyOf(roles), organisation, options));
