import * as z from 'zod';
import { statement, statementLine, statementReview } from '../../shared/contract/commissions.schemas.ts';
import type { Statement, StatementLine } from '../../shared/domain/commissions/statement.ts';
import type { StatementReview } from '../../shared/domain/commissions/statement-review.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import {
  statementCounterKey,
  statementIndex,
  statementKey,
  statementLinesKey,
  statementReviewKey,
} from '../platform/keys/statements.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const statementRecord = defineRecord<Statement>({
  kind: 'statement',
  schemaVersion: 1,
  schema: statement,
  key: ({ id }) => statementKey(id),
  index: ({ beneficiary, authority, quarter, id }) => statementIndex(beneficiary, authority, quarter, id),
  versioned: false,
});

/** As many lines as lie well below the 400 kB of an item. */
export const linesPerPart = 200;

export interface StatementPart {
  readonly statement: string;
  readonly hash: string;
  readonly part: number;
  readonly lines: readonly StatementLine[];
}

export const statementPartRecord = defineRecord<StatementPart>({
  kind: 'statement-lines',
  schemaVersion: 1,
  schema: z.strictObject({
    statement: statement.shape.id,
    hash: statement.shape.hash,
    part: z.int().min(1),
    lines: z.array(statementLine).min(1),
  }),
  key: ({ statement: id, hash, part }) => statementLinesKey(id, hash, part),
  versioned: false,
});

export interface StatementCounter {
  readonly authority: Kbo;
  readonly year: string;
  readonly last: number;
}

export const statementCounterRecord = defineRecord<StatementCounter>({
  kind: 'statement-counter',
  schemaVersion: 1,
  schema: z.strictObject({ authority: statement.shape.authority, year: z.string(), last: z.int().min(1) }),
  key: ({ authority, year }) => statementCounterKey(authority, year),
  versioned: false,
});

export const statementReviewRecord = defineRecord<StatementReview>({
  kind: 'statement-review',
  schemaVersion: 1,
  schema: statementReview,
  key: ({ statement: id }) => statementReviewKey(id),
  versioned: true,
});
