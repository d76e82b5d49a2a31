import type { ComponentChildren, JSX } from 'preact';
import { t } from '../i18n/text.ts';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  /** Why what was entered is not accepted, and what is. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly children: (described: {
    readonly id: string;
    readonly 'aria-describedby'?: string;
    readonly 'aria-invalid'?: true;
  }) => ComponentChildren;
}

/** Label, help and error around one control, tied together for a screen reader. */
export const Field = ({ id, label, description, error, optional = false, children }: FieldProps) => {
  const described = [description && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={`field${error ? ' field--invalid' : ''}`}>
      <label for={id} class="utrecht-form-label">
        {label} {optional && <span class="field__mark">({t('field.optional')})</span>}
      </label>
      {description && (
        <p id={`${id}-help`} class="utrecht-form-field-description">
          {description}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="utrecht-form-field-error-message">
          {error}
        </p>
      )}
      {children({ id, ...(described !== '' && { 'aria-describedby': described }), ...(error && { 'aria-invalid': true as const }) })}
    </div>
  );
};

type Plain<Tag extends 'input' | 'select' | 'textarea'> = Omit<JSX.IntrinsicElements[Tag], 'class' | 'id'>;
type Labelled = Omit<FieldProps, 'children'>;

const invalid = (kind: string, error: string | undefined) => `utrecht-${kind}${error ? ` utrecht-${kind}--invalid` : ''}`;

export const TextField = ({ id, label, description, error, optional = false, ...rest }: Labelled & Plain<'input'>) => (
  <Field id={id} label={label} description={description} error={error} optional={optional}>
    {(described) => <input type="text" {...rest} {...described} class={`${invalid('textbox', error)} utrecht-textbox--html-input`} />}
  </Field>
);

export const TextArea = ({ id, label, description, error, optional = false, ...rest }: Labelled & Plain<'textarea'>) => (
  <Field id={id} label={label} description={description} error={error} optional={optional}>
    {(described) => <textarea {...rest} {...described} class={`${invalid('textarea', error)} utrecht-textarea--html-textarea`} />}
  </Field>
);

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const SelectField = ({
  id,
  label,
  description,
  error,
  optional = false,
  choices,
  value,
  ...rest
}: Labelled & Plain<'select'> & { readonly choices: readonly Choice[]; readonly value: string }) => (
  <Field id={id} label={label} description={description} error={error} optional={optional}>
    {(described) => (
      <select {...rest} {...described} class={`${invalid('select', error)} utrecht-select--html-select`}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
