import { useState } from 'preact/hooks';
import type { getDistributionWeightsRoute } from '../../../../shared/contract/shared-costs.routes.ts';
import type { DistributionMethod } from '../../../../shared/domain/commissions/distribution.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { AnswerOf } from '../../api/client.ts';
import { isWeighed, type TypedParticipant, weightText } from './cost-draft.ts';

export type Suggestion = AnswerOf<typeof getDistributionWeightsRoute>;
type Bodies = readonly { readonly kbo: Kbo; readonly name: string }[];

interface Typed {
  readonly weights: Readonly<Record<string, string>>;
  readonly included: Readonly<Record<string, boolean>>;
}

const untouched: Typed = { weights: {}, included: {} };

/** Who takes part with which weight: what was typed, and else what is known; typing starts anew with another method. */
export const useParticipants = (bodies: Bodies, method: DistributionMethod, suggestion: Suggestion | undefined) => {
  const [typed, setTyped] = useState<Readonly<Partial<Record<DistributionMethod, Typed>>>>({});
  const now = typed[method] ?? untouched;
  const change = (next: Typed) => setTyped({ ...typed, [method]: next });
  const participants = bodies.map(({ kbo, name }): TypedParticipant => {
    const known = suggestion?.weights.find(({ body }) => body === kbo)?.weight;
    const suggested = isWeighed(method) && known !== undefined ? weightText(method, known) : '';
    const takesPart = isWeighed(method) ? (known ?? 0) > 0 : method === 'equal';
    return { body: kbo, name, included: now.included[kbo] ?? takesPart, weight: now.weights[kbo] ?? suggested };
  });
  return {
    participants,
    include: (body: Kbo, included: boolean) => change({ ...now, included: { ...now.included, [body]: included } }),
    weigh: (body: Kbo, weight: string) => change({ ...now, weights: { ...now.weights, [body]: weight } }),
  };
};
