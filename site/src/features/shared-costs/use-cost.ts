import { useState } from 'preact/hooks';
import type { listBeneficiariesRoute } from '../../../../shared/contract/commissions.routes.ts';
import { getDistributionWeightsRoute } from '../../../../shared/contract/shared-costs.routes.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';
import { useLoad } from '../../api/use-load.ts';
import { date, today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { isWeighed, type TypedCost } from './cost-draft.ts';
import { type Suggestion, useParticipants } from './use-participants.ts';

export type OwnFramework = Pick<Framework, 'id' | 'title' | 'startsOn' | 'endsOn'>;
export type Bodies = AnswerOf<typeof listBeneficiariesRoute>['items'];

/** Until they are typed, the day and source of what was counted are those of the suggestion. */
type Typed = Omit<TypedCost, 'on' | 'source'> & { readonly [Field in 'on' | 'source']?: string | undefined };

const sourceOf = (method: TypedCost['method'], { on }: Suggestion): string => {
  if (on === undefined || !isWeighed(method)) return '';
  return method === 'per-inhabitant'
    ? p('cost-form.source.per-inhabitant', { day: date(on) })
    : p('cost-form.source.by-turnover', { year: on.slice(0, 4) });
};

/** A cost of a framework as it is typed, filled in with what is known of who weighs what. */
export const useCost = (framework: OwnFramework, bodies: Bodies) => {
  const [typed, setTyped] = useState<Typed>({
    title: '',
    document: '',
    amount: '',
    incurredOn: today(),
    method: 'per-inhabitant',
    from: framework.startsOn,
    until: framework.endsOn,
  });
  const { method, incurredOn } = typed;
  const asked = isWeighed(method) && isLocalDate(incurredOn) ? { framework: framework.id, method, day: incurredOn } : undefined;
  const load = useLoad(
    JSON.stringify(asked ?? null),
    async (signal): Promise<ApiResult<Suggestion | undefined>> =>
      asked ? callApi(getDistributionWeightsRoute, { query: asked, signal }) : { ok: true, value: undefined },
  );
  const suggestion = asked && load.loaded.state === 'ready' && !load.pending ? load.loaded.value : undefined;
  const cost: TypedCost = {
    ...typed,
    on: typed.on ?? suggestion?.on ?? '',
    source: typed.source ?? (suggestion ? sourceOf(method, suggestion) : ''),
  };
  return {
    cost,
    load,
    suggestion,
    ...useParticipants(bodies, method, suggestion),
    /** Another method counts something else, at another moment. */
    change: (changes: Partial<TypedCost>) =>
      setTyped({ ...typed, ...(changes.method && { on: undefined, source: undefined }), ...changes }),
  };
};
