/** An expected refusal is a value with a code from one table; a bug throws. */
export interface Refusal<Code extends string = string> {
  readonly ok: false;
  readonly code: Code;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export type Result<T, Code extends string> = Success<T> | Refusal<Code>;

export const ok = <T>(value: T): Success<T> => ({ ok: true, value });

/** `detail` carries what the user needs to understand the refusal; never another organisation's data. */
export const refuse = <Code extends string>(code: Code, detail: Readonly<Record<string, unknown>> = {}): Refusal<Code> => ({
  ok: false,
  code,
  detail,
});
