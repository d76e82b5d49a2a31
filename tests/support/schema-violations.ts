import * as z from 'zod';

interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
}

export type Path = readonly (string | number)[];
export interface Violation {
  readonly what: string;
  readonly value: unknown;
}

/** A copy of `value` with what stands at `path` replaced; undefined removes it. */
export const withAt = (value: unknown, [step, ...rest]: Path, replacement: unknown): unknown => {
  if (step === undefined) return replacement;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? withAt(item, rest, replacement) : item));
  const object = value as Readonly<Record<string, unknown>>;
  const entries = Object.entries({ ...object, [step]: undefined }).flatMap(([key, inner]) => {
    if (key !== String(step)) return [[key, inner]];
    const changed = rest.length === 0 ? replacement : withAt(object[key], rest, replacement);
    return changed === undefined ? [] : [[key, changed]];
  });
  // From entries, because assignment to `__proto__` would set the prototype instead of the field.
  return Object.fromEntries(entries);
};

/** Every place of a value, from the root down. */
export const placesIn = (value: unknown, path: Path = []): readonly Path[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))
    : []),
];

const nothingTakesThis = { nietIets: [[{ anders: null }]] };

/** Numbers that JSON can write and the store cannot keep. */
const unkeepable = [5e-324, 1e-200, 1e200];

const wrongAt = (schema: JsonSchema, value: unknown): readonly Violation[] => {
  const { minimum, maximum, minLength, maxLength, pattern, minItems, maxItems, type } = schema;
  const wrong: Violation[] = [{ what: 'another type', value: nothingTakesThis }];
  if (type !== undefined) wrong.push({ what: 'null', value: null });
  if (type === 'integer' || type === 'number') wrong.push({ what: 'a number as text', value: String(value) });
  if (type === 'integer') wrong.push({ what: 'a fraction', value: Number(value) + 0.5 });
  const takesFractions = [schema, ...(schema.anyOf ?? [])].some((branch) => branch.type === 'number');
  if (takesFractions) wrong.push(...unkeepable.map((number) => ({ what: `a number of ${number}`, value: number })));
  if (minimum !== undefined) wrong.push({ what: 'below the minimum', value: minimum - 1 });
  if (maximum !== undefined) wrong.push({ what: 'above the maximum', value: maximum + 1 });
  if (type === 'string') wrong.push({ what: 'a number for a text', value: 7 });
  // What a person is still typing may be empty, and says so.
  if (type === 'string' && minLength !== 0) wrong.push({ what: 'an empty text', value: '' });
  if (type === 'string') wrong.push({ what: 'half a character', value: 'a\ud800' }, { what: 'a control character', value: 'a\u0000b' });
  if (maxLength !== undefined) wrong.push({ what: 'a text that is too long', value: 'x'.repeat(maxLength + 1) });
  if (pattern !== undefined) wrong.push({ what: 'a text out of pattern', value: '\u0000\n' });
  if (schema.enum) wrong.push({ what: 'no such choice', value: 'geen-van-die' });
  if (type === 'array') wrong.push({ what: 'one for a list', value: Array.isArray(value) ? value[0] : nothingTakesThis });
  if (minItems !== undefined && minItems > 0) wrong.push({ what: 'an empty list', value: [] });
  if (maxItems !== undefined && Array.isArray(value))
    wrong.push({ what: 'too long a list', value: Array.from({ length: maxItems + 1 }, () => value[0] ?? 'x') });
  return wrong;
};

const walk = (schema: JsonSchema, root: unknown, value: unknown, path: Path): readonly Violation[] => {
  const put = ({ what, value: wrong }: Violation): Violation => ({
    what: `${['', ...path].join('/') || '/'}: ${what}`,
    value: withAt(root, path, wrong),
  });
  const here = wrongAt(schema, value).map(put);
  if (Array.isArray(value) && schema.items) {
    const [first] = value;
    return first === undefined ? here : [...here, ...walk(schema.items, root, first, [...path, 0])];
  }
  if (typeof value !== 'object' || value === null) return here;
  const { additionalProperties: inner } = schema;
  if (typeof inner === 'object')
    return [...here, ...Object.entries(value).flatMap(([key, each]) => walk(inner, root, each, [...path, key]))];
  if (!schema.properties) return here;
  const fields = Object.entries(schema.properties);
  return [
    ...here,
    ...(schema.required ?? []).map((key) => put({ what: `${key} left out`, value: withAt(value, [key], undefined) })),
    ...['onbekend', '__proto__', 'constructor', 'pk', 'version '].map((key) =>
      put({ what: `${key} added`, value: withAt(value, [key], 'x') }),
    ),
    ...fields.flatMap(([key, inner]) => walk(inner, root, (value as Readonly<Record<string, unknown>>)[key], [...path, key])),
  ];
};

/** Every way in which one constraint of a schema can be broken, in a value that otherwise satisfies it. */
export const violationsOf = (schema: z.ZodType, right: unknown): readonly Violation[] =>
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema, right, right, []);
