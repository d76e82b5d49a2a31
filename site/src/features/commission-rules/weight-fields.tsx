import { useState } from 'preact/hooks';
import { getDistributionWeightsRoute } from '../../../../shared/contract/shared-costs.routes.ts';
import type { WeighedMethod } from '../../../../shared/domain/commissions/distribution.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import type { DraftFields } from './draft-fields.ts';
import { weightText } from './draft-weights.ts';
import type { Rules } from './use-rules.ts';

interface Props extends DraftFields {
  readonly rules: Rules;
  readonly method: WeighedMethod;
}

/** The figures by which a key divides: typed, or those that are known here filled in to be looked over. */
export const WeightFields = ({ draft, set, wrong, rules: { framework, intercommunales }, method }: Props) => {
  const [problem, setProblem] = useState<Problem>();
  const needed = intercommunales.filter(
    ({ kbo }) => kbo === framework.authority || draft.regions.length === 0 || draft.regions.includes(kbo),
  );
  const fill = async () => {
    if (!isLocalDate(draft.from)) return;
    const answer = await callApi(getDistributionWeightsRoute, { query: { framework: framework.id, method, day: draft.from } });
    setProblem(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return;
    const { on, weights } = answer.value;
    const known = weights.filter(({ body, weight }) => weight > 0 && needed.some(({ kbo }) => kbo === body));
    set({
      weights: Object.fromEntries(known.map(({ body, weight }) => [body, weightText(method, weight)])),
      countedBy: p(`rule-form.weights-known.${method}`),
      ...(on !== undefined && { countedOn: on }),
    });
  };
  return (
    <>
      <div>
        <Button onClick={() => void fill()}>{p('rule-form.weights-fill')}</Button>
      </div>
      {problem && <ProblemNotice problem={problem} retry={() => void fill()} />}
      <TextField
        id="rule-counted-on"
        type="date"
        label={p('rule-form.weights-on')}
        description={p(`rule-form.weights-on-help.${method}`)}
        error={wrong('rule-counted-on') ? p('rule-form.weights-on-wrong') : undefined}
        value={draft.countedOn}
        onInput={({ currentTarget }) => set({ countedOn: currentTarget.value })}
      />
      {wrong('rule-weights') && <p class="utrecht-form-field-error-message">{p('rule-form.weights-wrong')}</p>}
      <div class="fields-row fields-row--away">
        {needed.map(({ kbo, name }) => (
          <TextField
            key={kbo}
            id={`weight-${kbo}`}
            label={p(`rule-form.weight.${method}`, { name })}
            inputmode="decimal"
            error={wrong(`weight-${kbo}`) ? p('rule-form.weight-wrong') : undefined}
            value={draft.weights[kbo] ?? ''}
            onInput={({ currentTarget }) => set({ weights: { ...draft.weights, [kbo]: currentTarget.value } })}
          />
        ))}
      </div>
      <TextArea
        id="rule-counted-by"
        label={p('rule-form.weights-source')}
        error={wrong('rule-counted-by') ? p('rule-form.source-missing') : undefined}
        maxLength={400}
        rows={2}
        value={draft.countedBy}
        onInput={({ currentTarget }) => set({ countedBy: currentTarget.value })}
      />
    </>
  );
};
