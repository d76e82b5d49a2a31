import type { LotId, ModelId } from '../../frameworks/ids.ts';
import type { Kbo } from '../../organisations/kbo.ts';
import type { Instant } from '../../time/local-date.ts';
import type { ChangeLine } from '../change-lines.ts';
import type { Proposal } from '../proposal.ts';
import type { Finding } from './finding.ts';

export const rowKinds = ['error', 'new', 'changed', 'withdrawn', 'unchanged'] as const;
/** What a row comes down to. */
export type RowKind = (typeof rowKinds)[number];

export interface ImportRow {
  readonly sheet: string;
  readonly row: number;
  readonly hidden: boolean;
  readonly kind: RowKind;
  readonly model?: ModelId | undefined;
  readonly title: string;
  /** What it changes, old beside new. */
  readonly lines: readonly ChangeLine[];
  /** It goes to the manager; otherwise it is published at once. */
  readonly review: boolean;
  readonly findings: readonly Finding[];
}

/** A row as it is kept: with what is done when the supplier confirms, and the versions that it was judged on. */
export interface CheckedRow extends ImportRow {
  readonly proposal?: Proposal | undefined;
  readonly seen?: { readonly model: number; readonly submission: number } | undefined;
  /** The replacement that a withdrawal names is added by the same file. */
  readonly awaits?: ModelId | undefined;
  /** Withdrawals of the same file that name this new model, where it only has room when they are written with it. */
  readonly leaving?: readonly CheckedRow[] | undefined;
}

export const importStates = ['checked', 'applying', 'applied'] as const;
export type ImportState = (typeof importStates)[number];

/** Kinds of rows that a confirmed import applies. */
export const appliedKinds = ['new', 'changed', 'withdrawn'] as const satisfies readonly RowKind[];

/**
 * The order in which rows are judged and applied. Who leaves makes room for who comes, and who is replaced leaves after
 * the one that takes its place has come.
 */
export const applyingPasses = [
  { kind: 'withdrawn', takes: ({ kind, awaits }: CheckedRow) => kind === 'withdrawn' && awaits === undefined },
  { kind: 'new', takes: ({ kind }: CheckedRow) => kind === 'new' },
  { kind: 'changed', takes: ({ kind }: CheckedRow) => kind === 'changed' },
  { kind: 'withdrawn', takes: ({ kind, awaits }: CheckedRow) => kind === 'withdrawn' && awaits !== undefined },
] as const satisfies readonly { readonly kind: RowKind; readonly takes: (row: CheckedRow) => boolean }[];

/** A row that could not be applied any more, because somebody was faster. */
export interface SkippedRow {
  readonly sheet: string;
  readonly row: number;
  readonly model: ModelId;
  readonly code: string;
  /** The version that was judged and the one that is there. */
  readonly seen?: number | undefined;
  readonly now?: number | undefined;
}

export interface ImportJob {
  readonly id: string;
  readonly lot: LotId;
  readonly supplier: Kbo;
  /** As the supplier called the file. */
  readonly name: string;
  readonly format: 'xlsx' | 'csv' | 'xml';
  readonly state: ImportState;
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  readonly counts: Readonly<Record<RowKind, number>>;
  /** Of what is applied, so much goes to the manager. */
  readonly review: number;
  /** Rows lie in so many parts, under the hash of the file and its judgement. */
  readonly parts: number;
  readonly hash: string;
  /** Versions of what it was judged by. */
  readonly terms: { readonly lot: number; readonly framework: number; readonly standing: number };
  readonly confirmedAt?: Instant | undefined;
  readonly confirmedBy?: string | undefined;
  readonly confirmedByName?: string | undefined;
  /** Applied so far: whole passes over the parts, parts of the running pass, rows in all, and parts of what is released at the end. */
  readonly progress: { readonly pass: number; readonly part: number; readonly rows: number; readonly released: number };
  /** When it last came further; left alone for a while it is gone on with by itself. */
  readonly progressedAt?: Instant | undefined;
  readonly skipped: readonly SkippedRow[];
  readonly appliedAt?: Instant | undefined;
  readonly version: number;
}

/** Rows that a confirmed import applies. */
export const rowsToApply = ({ counts }: Pick<ImportJob, 'counts'>): number => appliedKinds.reduce((sum, kind) => sum + counts[kind], 0);
