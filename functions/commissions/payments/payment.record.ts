import * as z from 'zod';
import { keptMovement, paymentEntry, paymentImport } from '../../../shared/contract/payments.schemas.ts';
import type { PaymentEntry } from '../../../shared/domain/commissions/payments/payment.ts';
import {
  paymentImportIndex,
  paymentImportKey,
  paymentIndex,
  paymentKey,
  paymentMovementsKey,
} from '../../platform/keys/settlement.keys.ts';
import { defineRecord } from '../../platform/record.ts';

export const paymentRecord = defineRecord<PaymentEntry>({
  kind: 'payment',
  schemaVersion: 1,
  schema: paymentEntry,
  key: ({ payment, number }) => paymentKey(payment, number),
  index: ({ statement, import: file, at, payment, number }) => paymentIndex(statement, file, at, payment, number),
  versioned: false,
});

export type PaymentImport = z.infer<typeof paymentImport>;
export type KeptMovement = z.infer<typeof keptMovement>;

export const paymentImportRecord = defineRecord<PaymentImport>({
  kind: 'payment-import',
  schemaVersion: 1,
  schema: paymentImport,
  key: ({ id }) => paymentImportKey(id),
  index: ({ beneficiary, at, id }) => paymentImportIndex(beneficiary, at, id),
  versioned: true,
});

export interface PaymentMovements {
  readonly import: string;
  readonly hash: string;
  readonly part: number;
  readonly movements: readonly KeptMovement[];
}

export const paymentMovementsRecord = defineRecord<PaymentMovements>({
  kind: 'payment-movements',
  schemaVersion: 1,
  schema: z.strictObject({
    import: paymentImport.shape.id,
    hash: paymentImport.shape.hash,
    part: z.int().min(1),
    movements: z.array(keptMovement).min(1),
  }),
  key: ({ import: id, hash, part }) => paymentMovementsKey(id, hash, part),
  versioned: false,
});
