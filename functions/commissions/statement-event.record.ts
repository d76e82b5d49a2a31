import * as z from 'zod';
import { actor, derivedId, instant, kbo, text, version } from '../../shared/contract/primitives.ts';
import { type StatementEvent, statementActions } from '../../shared/domain/commissions/statement-event.ts';
import { statementEventKey } from '../platform/keys/statements.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const statementEventRecord = defineRecord<StatementEvent>({
  kind: 'statement-event',
  schemaVersion: 1,
  schema: z.strictObject({
    statement: derivedId,
    version,
    action: z.enum(statementActions),
    by: actor,
    at: instant,
    note: text(2000).optional(),
    authority: kbo,
    beneficiary: kbo,
  }),
  key: ({ statement, version: number }) => statementEventKey(statement, number),
  versioned: true,
});
