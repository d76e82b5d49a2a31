import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import type { LineErrors, TypedField, TypedLine } from './typed-lines.ts';

interface Props {
  readonly line: TypedLine;
  readonly number: number;
  readonly errors: LineErrors;
  readonly onChange: (field: TypedField, value: string) => void;
  readonly onRemove: () => void;
}

const fields = [
  { field: 'order', label: p('declaration.order') },
  { field: 'model', label: p('declaration.model') },
  { field: 'quantity', label: p('declaration.quantity') },
  { field: 'net', label: p('declaration.net') },
  { field: 'deliveredIn', label: p('declaration.delivered-field') },
] as const satisfies readonly { readonly field: TypedField; readonly label: string }[];

/** One line of what was sold. */
export const LineFields = ({ line, number, errors, onChange, onRemove }: Props) => (
  <fieldset class="stack">
    <legend class="strong">{p('declaration.line', { number })}</legend>
    <div class="declared-line">
      {fields.map(({ field, label }) => (
        <TextField
          key={field}
          id={`line-${line.key}-${field}`}
          label={label}
          value={line[field]}
          error={errors[field]}
          optional={field === 'deliveredIn'}
          {...(field === 'deliveredIn' && { placeholder: p('declaration.month-example') })}
          {...((field === 'quantity' || field === 'net') && { inputMode: 'decimal' as const })}
          onInput={({ currentTarget }) => onChange(field, currentTarget.value)}
        />
      ))}
    </div>
    <div class="row">
      <Button kind="subtle" onClick={onRemove}>
        {p('declaration.remove', { number })}
      </Button>
    </div>
  </fieldset>
);
