import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';

interface Props {
  readonly value: string;
  readonly wrong: boolean;
  readonly earliest: LocalDate;
  readonly onInput: (value: string) => void;
}

/** Until when a rule still prices orders. */
export const LastDayField = ({ value, wrong, earliest, onInput }: Props) => (
  <div class="form-narrow">
    <TextField
      id="rule-last-day"
      type="date"
      min={earliest}
      label={p('rule-form.last-day')}
      description={p('rule-form.last-day-help')}
      error={wrong ? p('rule-form.last-day-wrong', { earliest }) : undefined}
      value={value}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  </div>
);
