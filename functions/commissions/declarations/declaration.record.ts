import type * as z from 'zod';
import { declaration, declarationVersion, differenceStep } from '../../../shared/contract/declarations.schemas.ts';
import type { DifferenceStep } from '../../../shared/domain/commissions/difference.ts';
import { derivedId } from '../../platform/ids.ts';
import { declarationIndex, declarationKey, declarationVersionKey, differenceStepKey } from '../../platform/keys/declarations.keys.ts';
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

export const differenceStepRecord = defineRecord<DifferenceStep>({
  kind: 'difference-step',
  schemaVersion: 1,
  schema: differenceStep,
  key: ({ declaration: id, order, version }) => differenceStepKey(id, derivedId('difference', order), version),
  versioned: true,
});
