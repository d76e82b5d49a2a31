import type { ProblemCode } from '../../../shared/contract/problems.ts';
import { catalogueProblems } from './nl/problems/catalogue.ts';
import { commissionsProblems } from './nl/problems/commissions.ts';
import { deliveriesProblems } from './nl/problems/deliveries.ts';
import { filesProblems } from './nl/problems/files.ts';
import { frameworksProblems } from './nl/problems/frameworks.ts';
import { generalProblems } from './nl/problems/general.ts';
import { importsProblems } from './nl/problems/imports.ts';
import { incidentsProblems } from './nl/problems/incidents.ts';
import { orderingProblems } from './nl/problems/ordering.ts';
import { paymentsProblems } from './nl/problems/payments.ts';
import { statementsProblems } from './nl/problems/statements.ts';
import type { ProblemDetail, ProblemText } from './problem.ts';

/** What a reader sees for every refusal the API may answer; the compiler asks for all of them. */
export const problemsNl = {
  ...generalProblems,
  ...frameworksProblems,
  ...orderingProblems,
  ...deliveriesProblems,
  ...catalogueProblems,
  ...importsProblems,
  ...filesProblems,
  ...incidentsProblems,
  ...commissionsProblems,
  ...statementsProblems,
  ...paymentsProblems,
} as const satisfies Record<ProblemCode, (detail: ProblemDetail) => ProblemText>;

/** The text for a code that came over the wire; one that this site does not know yet reads as a general failure. */
export const problemText = (code: string, detail: ProblemDetail = {}): ProblemText =>
  (Object.hasOwn(problemsNl, code) ? problemsNl[code as ProblemCode] : problemsNl.internal)(detail);
