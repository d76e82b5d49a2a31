import type { ProblemCode } from '../../../shared/contract/problems.ts';

export type FileRefusal = Extract<ProblemCode, 'file-empty' | 'file-kind' | 'file-mismatch' | 'file-macros'>;

/** What is wrong with the content of a file; undefined when it is what its name says. */
export type Verdict = Exclude<FileRefusal, 'file-empty'> | undefined;
