import { TextArea, TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';

export interface Refusal {
  readonly units: string;
  readonly defects: string;
}

interface Props extends Refusal {
  readonly line: number;
  readonly name: string;
  /** Units that wait to be looked at. */
  readonly quantity: number;
  /** The units as a number; undefined when what was typed is none that can be. */
  readonly refused: number | undefined;
  readonly tried: boolean;
  readonly onChange: (change: Partial<Refusal>) => void;
}

/** How many of a line are refused, and what is wrong with them. */
export const RefusalFields = ({ line, name, quantity, units, defects, refused, tried, onChange }: Props) => (
  <div class="stack">
    <TextField
      id={`check-refused-${line}`}
      inputMode="numeric"
      label={p('check.refused', { name })}
      description={p('check.waits', { count: quantity })}
      error={tried && refused === undefined ? p('report.units-wrong', { most: quantity }) : undefined}
      required
      value={units}
      onInput={({ currentTarget }) => onChange({ units: currentTarget.value })}
    />
    {refused !== undefined && refused > 0 && (
      <TextArea
        id={`check-defects-${line}`}
        label={p('check.defects')}
        error={tried && defects.trim() === '' ? p('check.defects-missing') : undefined}
        required
        maxLength={1000}
        rows={3}
        value={defects}
        onInput={({ currentTarget }) => onChange({ defects: currentTarget.value })}
      />
    )}
  </div>
);
