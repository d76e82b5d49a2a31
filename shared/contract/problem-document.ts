import * as z from 'zod';
import { type ProblemCode, problems } from './problems.ts';

const codes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

/** RFC 9457 `application/problem+json`; `facts` holds what the site needs to explain the refusal in Dutch. */
export const problemDocument = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  facts: z.record(z.string(), z.unknown()),
  correlationId: z.string(),
});

export type ProblemDocument = z.infer<typeof problemDocument>;

export const problemDocumentFor = (
  code: ProblemCode,
  facts: Readonly<Record<string, unknown>>,
  correlationId: string,
): ProblemDocument => ({
  type: `/api-document/#${code}`,
  ...problems[code],
  code,
  facts: { ...facts },
  correlationId,
});
