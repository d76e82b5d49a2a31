import { t } from '../../i18n/text.ts';
import { type JsonSchema, referenced } from './openapi.ts';

const bounds = ({ minimum, maximum, minLength, maxLength, minItems, maxItems }: JsonSchema): string => {
  const between = (low: number | undefined, high: number | undefined) =>
    low === undefined && (high === undefined || high >= Number.MAX_SAFE_INTEGER) ? '' : `${low ?? ''}…${high ?? ''}`;
  const safe = (value: number | undefined) => (value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined);
  return between(safe(minimum) ?? minLength ?? minItems, safe(maximum) ?? maxLength ?? maxItems);
};

const typeWord = ({ type, format }: JsonSchema): string =>
  [typeof type === 'string' ? type : type?.join(' | '), format].filter(Boolean).join(' ');

/** A schema on one line, as far as that goes: a reference, a choice of values, a plain type with its bounds. */
const Brief = ({ schema }: { readonly schema: JsonSchema }) => {
  const name = referenced(schema);
  if (name) return <a href={`#schema-${name}`}>{name}</a>;
  if (schema.const !== undefined) return <code>{JSON.stringify(schema.const)}</code>;
  if (schema.enum)
    return (
      <>
        {schema.enum.map((value, index) => (
          <span key={String(value)}>
            {index > 0 && ' | '}
            <code>{JSON.stringify(value)}</code>
          </span>
        ))}
      </>
    );
  if (schema.type === 'array' && schema.items)
    return (
      <>
        {t('api.list-of')} <Brief schema={schema.items} /> {bounds(schema)}
      </>
    );
  return (
    <>
      {typeWord(schema) || (schema.properties ? 'object' : t('api.any'))} {bounds(schema)}
    </>
  );
};

/** What lies within a schema and needs lines of its own. */
const within = (schema: JsonSchema): JsonSchema | undefined => {
  if (referenced(schema)) return undefined;
  if (schema.properties) return schema;
  return schema.items ? within(schema.items) : undefined;
};

/** A schema as a list of its fields, nested as it is. */
export const SchemaView = ({ schema }: { readonly schema: JsonSchema }) => {
  const alternatives = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (alternatives)
    return (
      <ul class="schema">
        {alternatives.map((alternative, index) => (
          <li key={`${index}-${alternative.$ref ?? ''}`}>
            <SchemaView schema={alternative} />
          </li>
        ))}
      </ul>
    );
  const inner = within(schema);
  if (!inner?.properties)
    return (
      <p class="schema__line">
        <Brief schema={schema} />
      </p>
    );
  return (
    <ul class="schema">
      {Object.entries(inner.properties).map(([name, property]) => (
        <li key={name}>
          <p class="schema__line">
            <code class="strong">{name}</code> <Brief schema={property} />
            {!inner.required?.includes(name) && <span class="soft"> ({t('field.optional')})</span>}
            {property.description && (
              <span class="soft" lang="en">
                {' '}
                {property.description}
              </span>
            )}
          </p>
          {(within(property) ?? property.anyOf ?? property.oneOf) && <SchemaView schema={property} />}
        </li>
      ))}
    </ul>
  );
};
