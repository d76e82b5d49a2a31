import * as z from 'zod';
import { ledgerCauses } from '../domain/commissions/ledger.ts';
import { cents, frameworkId, instant, kbo, line, localDate, lotId, orderId, version } from './primitives.ts';

/** A ledger entry as the beneficiary reads it. */
export const ledgerEntry = z.strictObject({
  payer: kbo,
  payerName: z.string(),
  region: kbo.optional(),
  framework: frameworkId,
  lot: lotId,
  category: line(60),
  order: orderId,
  orderNumber: z.string(),
  orderVersion: version,
  line: z.int(),
  cause: z.enum(ledgerCauses),
  rule: z.string(),
  bookedOn: localDate,
  at: instant,
  quantity: z.int(),
  list: cents,
  discount: cents,
  due: cents,
  commission: cents,
});
