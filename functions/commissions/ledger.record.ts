import * as z from 'zod';
import { ledgerEntry } from '../../shared/contract/commissions.schemas.ts';
import { kbo } from '../../shared/contract/primitives.ts';
import { type LedgerEntry, quarterOf } from '../../shared/domain/commissions/ledger.ts';
import { ledgerKey } from '../platform/keys/statements.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const wholeEntry = z.strictObject({ ...ledgerEntry.shape, beneficiary: kbo, supplier: kbo });

export const ledgerRecord = defineRecord<LedgerEntry>({
  kind: 'ledger-entry',
  schemaVersion: 1,
  schema: wholeEntry,
  key: ({ beneficiary, bookedOn, framework, at, order, orderVersion, line }) =>
    ledgerKey(beneficiary, quarterOf(bookedOn), framework, at, order, orderVersion, line),
  versioned: false,
});
