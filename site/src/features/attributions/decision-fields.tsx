import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { TextArea, TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';

interface Typed {
  readonly value: string;
  readonly error: string | undefined;
  readonly onInput: (value: string) => void;
}

interface PeriodProps {
  /** Begins the ids of both fields. */
  readonly id: string;
  readonly from: Typed & { readonly label: string; readonly min?: LocalDate };
  readonly until: Typed;
}

/** From when on something holds and, where that is known, until when. */
export const PeriodFields = ({ id, from, until }: PeriodProps) => (
  <div class="fields-row fields-row--away">
    <TextField
      id={`${id}-from`}
      type="date"
      min={from.min}
      label={from.label}
      error={from.error}
      value={from.value}
      onInput={({ currentTarget }) => from.onInput(currentTarget.value)}
    />
    <TextField
      id={`${id}-until`}
      type="date"
      optional
      label={p('attribution.until')}
      error={until.error}
      value={until.value}
      onInput={({ currentTarget }) => until.onInput(currentTarget.value)}
    />
  </div>
);

interface ReasonProps extends Pick<Typed, 'value' | 'onInput'> {
  readonly id: string;
  readonly help?: string;
  /** Somebody tried to go on. */
  readonly tried: boolean;
}

/** Why, as it stays to be read in the history. */
export const ReasonField = ({ id, help, tried, value, onInput }: ReasonProps) => (
  <TextArea
    id={id}
    label={p('attribution.reason')}
    description={help}
    error={tried && value.trim() === '' ? p('attribution.reason-missing') : undefined}
    maxLength={400}
    rows={3}
    value={value}
    onInput={({ currentTarget }) => onInput(currentTarget.value)}
  />
);
