import { lot } from '../../shared/contract/frameworks.schemas.ts';
import type { Lot } from '../../shared/domain/frameworks/framework.ts';
import { lotKey } from '../platform/keys/frameworks.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const lotRecord = defineRecord<Lot>({ kind: 'lot', schemaVersion: 1, schema: lot, key: ({ id }) => lotKey(id), versioned: true });
