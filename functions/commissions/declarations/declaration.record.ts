import type * as z from 'zod';
import { declaration, declarationVersion } from '../../../shared/contract/declarations.schemas.ts';
import { declarationIndex, declarationKey, declarationVersionKey } from '../../platform/keys.ts';
import { defineRecord } from '../../platform/record.ts';

export type Declaration = z.infer<typeof declaration>;
export type DeclarationVersion = z.infer<typeof declarationVersion>;

/** The latest version, for the lists: without its lines. */
export const declarationRecord = defineRecord<Declaration>({
  kind: 'declaration',
  schemaVersion: 1,
  schema: declaration,
  key: ({ id }) => declarationKey(id),
  index: ({ supplier, authority, month, id }) => declarationIndex(supplier, authority, month, id),
  versioned: true,
});

export const declarationVersionRecord = defineRecord<DeclarationVersion>({
  kind: 'declaration-version',
  schemaVersion: 1,
  schema: declarationVersion,
  key: ({ declaration: id, version }) => declarationVersionKey(id, version),
  versioned: true,
});
