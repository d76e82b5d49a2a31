/** Something that the person at the keyboard can mend: one sentence with its remedy, no stack. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
