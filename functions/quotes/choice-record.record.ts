import * as z from 'zod';
import { choiceRecord } from '../../shared/contract/quotes.schemas.ts';
import type { ChoiceRecord } from '../../shared/domain/quotes/choice-record.ts';
import { choiceRecordIndex, choiceRecordKey } from '../platform/keys/quotes.keys.ts';
import { defineRecord, type Item } from '../platform/record.ts';

/** A choice with the fingerprint of its request, by which a repeat is told from another one with the same key. */
export interface StoredChoiceRecord {
  readonly record: ChoiceRecord;
  readonly request: string;
}

const stored = defineRecord<ChoiceRecord & Pick<StoredChoiceRecord, 'request'>>({
  kind: 'choice-record',
  schemaVersion: 1,
  schema: z.strictObject({ ...choiceRecord.shape, request: z.string() }),
  key: ({ id }) => choiceRecordKey(id),
  index: ({ id, buyer, at }) => choiceRecordIndex(buyer, at, id),
  versioned: false,
});

export const choiceRecordRecord = {
  is: stored.is,
  toItem: ({ record, request }: StoredChoiceRecord) => stored.toItem({ ...record, request }),
  parse: (item: Item): StoredChoiceRecord => {
    const { request, ...record } = stored.parse(item);
    return { record, request };
  },
};
