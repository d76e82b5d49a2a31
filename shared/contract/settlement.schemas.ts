import * as z from 'zod';
import { statement } from './commissions.schemas.ts';
import { cents, kbo, localDate } from './primitives.ts';

/** An invoice or credit note of a statement as it stands in a list; amounts of a credit note are below nothing. */
export const commissionInvoice = z.strictObject({
  number: z.string(),
  kind: z.enum(['invoice', 'credit-note']),
  payer: kbo,
  payerName: z.string(),
  reference: z.string().meta({ description: 'structured Belgian communication: +++123/4567/89012+++' }),
  issuedOn: localDate,
  dueOn: localDate,
  lineCount: z.int(),
  net: cents,
  vat: cents,
  gross: cents,
});

export const settlementView = z.strictObject({
  statement: statement.shape.id,
  invoices: z.array(commissionInvoice),
  passedOn: cents.meta({ description: 'of what is collected, excluding VAT, this goes on to the contracting authority' }),
  totals: z.strictObject({ net: cents, vat: cents, gross: cents }),
});
