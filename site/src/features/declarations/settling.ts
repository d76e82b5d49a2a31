import { useState } from 'preact/hooks';
import {
  decideDifferenceRoute,
  explainDifferenceRoute,
  type getDeclarationRoute,
} from '../../../../shared/contract/declarations.routes.ts';
import type { AnswerOf } from '../../api/client.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';

export type DeclarationView = AnswerOf<typeof getDeclarationRoute>;
export type Difference = DeclarationView['variance']['orders'][number];

export type SettlingStep = { readonly action: 'explain' | 'decline'; readonly text: string } | { readonly action: 'accept' };

/** Taking a step on a difference and showing what came of it; answers whether it was taken. */
export const useSettling = (declarationId: string, replace: (view: DeclarationView) => void) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = async ({ number, settlement }: Difference, step: SettlingStep) => {
    setBusy(true);
    setProblem(undefined);
    const asked = { order: number, version: settlement.version + 1 };
    const params = { declarationId };
    const answer =
      step.action === 'explain'
        ? await callApi(explainDifferenceRoute, { params, body: { ...asked, text: step.text } })
        : await callApi(decideDifferenceRoute, {
            params,
            body: { ...asked, accepted: step.action === 'accept', ...(step.action === 'decline' && { text: step.text }) },
          });
    setBusy(false);
    if (answer.ok) replace(answer.value);
    else setProblem(answer.problem);
    return answer.ok;
  };
  return { busy, problem, run, clear: () => setProblem(undefined) };
};

export type Settling = ReturnType<typeof useSettling>;
