import type { ProblemCode } from '../../../shared/contract/problems.ts';

/** A refusal as a reader meets it: what happened, what it means, what to do. */
export interface ProblemText {
  readonly what: string;
  readonly meaning: string;
  readonly remedy: string;
}

export type ProblemDetail = Readonly<Record<string, unknown>>;

/** The texts of some refusals, by code. */
export type Problems = Partial<Record<ProblemCode, (detail: ProblemDetail) => ProblemText>>;
