import type { DistributionMethod } from '../../../../shared/domain/commissions/distribution.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { TextField } from '../../components/field.tsx';
import { enumerate } from '../../i18n/nl/plural.ts';
import { p } from '../../i18n/personal.ts';
import { isWeighed, type TypedParticipant, weightError } from './cost-draft.ts';
import type { Suggestion } from './use-participants.ts';

interface Props {
  readonly method: DistributionMethod;
  readonly participants: readonly TypedParticipant[];
  readonly suggestion: Suggestion | undefined;
  readonly error: string | undefined;
  readonly tried: boolean;
  readonly include: (body: Kbo, included: boolean) => void;
  readonly weigh: (body: Kbo, weight: string) => void;
}

/** Every intercommunale with a tick and, where the method weighs, its weight. */
export const ParticipantFields = ({ method, participants, suggestion, error, tried, include, weigh }: Props) => {
  const missingOf = (body: Kbo) => suggestion?.weights.find((each) => each.body === body)?.missing ?? [];
  return (
    <fieldset class="stack" {...(error && { 'aria-invalid': true, 'aria-describedby': 'participants-error', tabIndex: -1 })}>
      <legend class="strong">{p('cost-form.participants')}</legend>
      {error && (
        <p id="participants-error" class="utrecht-form-field-error-message">
          {error}
        </p>
      )}
      {suggestion && suggestion.unclear.length > 0 && (
        <p class="soft small">{`${p('cost-form.unclear', { count: suggestion.unclear.length })}: ${enumerate(suggestion.unclear)}.`}</p>
      )}
      <ul class="cost-participants">
        {participants.map((participant) => {
          const { body, name, included, weight } = participant;
          const missing = isWeighed(method) && included ? missingOf(body) : [];
          return (
            <li key={body} class="cost-participant">
              <label class="cost-participant__name">
                <input
                  type="checkbox"
                  class="utrecht-checkbox utrecht-checkbox--html-input"
                  checked={included}
                  onChange={({ currentTarget }) => include(body, currentTarget.checked)}
                />{' '}
                {name}
              </label>
              {included && method !== 'equal' && (
                <TextField
                  id={`weight-${body}`}
                  label={`${p(`cost-weight.${method}`)}: ${name}`}
                  value={weight}
                  inputMode="decimal"
                  error={tried ? weightError(method, participant) : undefined}
                  description={
                    isWeighed(method) && missing.length > 0 ? p(`cost-form.missing.${method}`, { names: enumerate(missing) }) : undefined
                  }
                  onInput={({ currentTarget }) => weigh(body, currentTarget.value)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
};
