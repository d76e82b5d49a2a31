import type { AttributeDefinition } from '../../../../shared/domain/catalogue/category.ts';
import { unmetRequirements } from '../../../../shared/domain/catalogue/minimum-specification.ts';
import type { MinimumSpecification } from '../../../../shared/domain/frameworks/framework.ts';
import { SelectField, TextField } from '../../components/field.tsx';
import { Status } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import type { FormPart } from './form-fields.ts';
import { requirementText } from './requirement-text.ts';
import { numberOf } from './typed-numbers.ts';

const readAs = ({ type }: AttributeDefinition, text: string) =>
  text.trim() === '' ? undefined : type === 'number' ? numberOf(text) : type === 'boolean' ? text === 'true' : text.trim();

interface RequirementProps {
  readonly definition: AttributeDefinition;
  readonly requirements: readonly MinimumSpecification[];
  readonly text: string;
}

/** What the lot asks of this field, and whether what stands in it is enough. */
const Requirement = ({ definition, requirements, text }: RequirementProps) => {
  if (requirements.length === 0) return null;
  const value = readAs(definition, text);
  const met = unmetRequirements(requirements, value === undefined ? {} : { [definition.key]: value }).length === 0;
  const asked = requirements.map((requirement) => requirementText(requirement, definition)).join(', ');
  return (
    <p class="requirement small">
      <span class="soft">{p('edit.minimum', { asked })}</span>{' '}
      {value === undefined ? (
        <Status tone="attention">{p('edit.to-fill')}</Status>
      ) : (
        <Status tone={met ? 'good' : 'critical'}>{p(met ? 'edit.met' : 'edit.unmet')}</Status>
      )}
    </p>
  );
};

const choicesOf = ({ type, choices = [] }: AttributeDefinition) => [
  { value: '', label: p('edit.not-stated') },
  ...(type === 'boolean'
    ? [
        { value: 'true', label: t('word.yes') },
        { value: 'false', label: t('word.no') },
      ]
    : choices),
];

const AttributeField = ({ definition, ...part }: FormPart & { readonly definition: AttributeDefinition }) => {
  const { key, label, unit, type, choices } = definition;
  const { typed, set, said } = part;
  const common = {
    id: `attribute-${key}`,
    label: unit === undefined ? label : p('edit.with-unit', { label, unit }),
    error: said(`attribute-${key}`),
    value: typed.attributes[key] ?? '',
  };
  const change = (value: string) => set({ attributes: { ...typed.attributes, [key]: value } });
  return type === 'boolean' || choices ? (
    <SelectField {...common} choices={choicesOf(definition)} onChange={({ currentTarget }) => change(currentTarget.value)} />
  ) : (
    <TextField
      {...common}
      maxLength={400}
      {...(type === 'number' && { inputMode: 'decimal' as const })}
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  );
};

/** The category's own fields, each beside what the lot asks of it at least. */
export const ModelSpecification = (part: FormPart) => {
  const { category, lot, typed } = part;
  return (
    <fieldset class="form-part">
      <legend>{p('edit.specification')}</legend>
      <div class="specification-fields">
        {category.attributes.map((definition) => (
          <div key={definition.key}>
            <AttributeField {...part} definition={definition} />
            <Requirement
              definition={definition}
              requirements={lot.minimumSpecification.filter(({ attribute }) => attribute === definition.key)}
              text={typed.attributes[definition.key] ?? ''}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
};
