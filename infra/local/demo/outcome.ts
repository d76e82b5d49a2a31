import type { AnswerOf } from '../api-client.ts';

/** A step of the demonstration did not hold. */
export class DemoFailure extends Error {
  override readonly name = 'DemoFailure';
}

/** The value of an answer. @throws DemoFailure with the refusal and its facts */
export const must = <T>(what: string, answer: { readonly ok: true; readonly value: T } | Extract<AnswerOf<never>, { ok: false }>): T => {
  if (answer.ok) return answer.value;
  const { code, facts } = answer.problem;
  throw new DemoFailure(`${what} was refused: ${code} ${JSON.stringify(facts)}`);
};

/** @throws DemoFailure when the two differ */
export const mustBe = (what: string, found: number | string, expected: number | string): void => {
  if (found !== expected) throw new DemoFailure(`${what} is ${found}, expected ${expected}`);
};
