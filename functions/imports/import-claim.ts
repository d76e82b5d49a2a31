import * as z from 'zod';
import { importJob } from '../../shared/contract/imports.schemas.ts';
import type { ImportJob } from '../../shared/domain/catalogue/import/import-job.ts';
import { type Refusal, refuse } from '../../shared/domain/result.ts';
import { importClaimKey } from '../platform/keys/imports.keys.ts';
import { defineRecord } from '../platform/record.ts';
import type { GuardedWrite } from '../platform/transact.ts';

/** Who may apply models of a supplier in a lot: one import at a time. Nothing deletes, so one that is free stays, without an import. */
export interface ImportClaim extends Pick<ImportJob, 'supplier' | 'lot'> {
  readonly import?: string | undefined;
}

export const importClaimRecord = defineRecord<ImportClaim>({
  kind: 'import-claim',
  schemaVersion: 1,
  schema: z.strictObject({ supplier: importJob.shape.supplier, lot: importJob.shape.lot, import: importJob.shape.id.optional() }),
  key: ({ supplier, lot }) => importClaimKey(supplier, lot),
  versioned: false,
});

const held = { ExpressionAttributeNames: { '#import': 'import' } };

/** Written with the beginning of an import; refused while another one holds it. */
export const claimWrite = (TableName: string, { supplier, lot, id }: ImportJob): GuardedWrite<'import-busy'> => ({
  write: {
    Put: {
      TableName,
      Item: importClaimRecord.toItem({ supplier, lot, import: id }),
      ConditionExpression: 'attribute_not_exists(#import)',
      ...held,
    },
  },
  refusal: (): Refusal<'import-busy'> => refuse('import-busy'),
});

/** Written with the end of an import, so that whoever is killed before it leaves an import that is resumed, and never a claim alone. */
export const unclaimWrite = (TableName: string, { supplier, lot, id }: ImportJob): GuardedWrite<'stale-version'> => ({
  write: {
    Put: {
      TableName,
      Item: importClaimRecord.toItem({ supplier, lot }),
      ConditionExpression: 'attribute_not_exists(#import) OR #import = :id',
      ExpressionAttributeValues: { ':id': id },
      ...held,
    },
  },
  refusal: () => refuse('stale-version'),
});
