import { settlementPart } from '../../../shared/contract/payments.schemas.ts';
import type { SettlementHeads } from '../../../shared/domain/commissions/payments/invoice-standing.ts';
import { settlementKey } from '../../platform/keys/settlement.keys.ts';
import { defineRecord } from '../../platform/record.ts';

export interface SettlementPart extends SettlementHeads {
  readonly part: number;
  readonly parts: number;
}

/** What is invoiced of a statement, as it was first asked for; it follows from what never changes, so neither does this. */
export const settlementRecord = defineRecord<SettlementPart>({
  kind: 'settlement',
  schemaVersion: 1,
  schema: settlementPart,
  key: ({ statement, part }) => settlementKey(statement, part),
  versioned: false,
});
