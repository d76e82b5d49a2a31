import { mostDecisions } from '../../../../shared/contract/catalogue-changes.routes.ts';
import type { WaitingSubmission } from './review-page.tsx';

type Paired = Pick<WaitingSubmission, 'model' | 'proposal'>;

/** Models that replace each other stand together, each such group as it is first met. */
const groupsOf = <Each extends Paired>(submissions: readonly Each[]): readonly (readonly Each[])[] => {
  const successorOf = new Map(submissions.map(({ model, proposal }) => [model, proposal.withdrawal?.replacement]));
  const root = (model: Each['model']): Each['model'] => {
    const seen = new Set<Each['model']>();
    let last = model;
    for (let next = successorOf.get(last); next !== undefined && successorOf.has(next) && !seen.has(next); next = successorOf.get(last)) {
      seen.add(next);
      last = next;
    }
    return last;
  };
  return [...Map.groupBy(submissions, ({ model }) => root(model)).values()];
};

/**
 * Submissions as they are decided one transaction after the other: as many at once as fit, and a model with those that it
 * takes the place of, because neither is right without the other.
 */
export const decisionBatches = <Each extends Paired>(submissions: readonly Each[], most = mostDecisions): readonly (readonly Each[])[] => {
  const batches: Each[][] = [];
  for (const group of groupsOf(submissions)) {
    const last = batches.at(-1);
    if (last && last.length + group.length <= most) last.push(...group);
    else for (let start = 0; start < group.length; start += most) batches.push(group.slice(start, start + most));
  }
  return batches;
};
