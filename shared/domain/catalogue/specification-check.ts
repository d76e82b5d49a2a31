import type { AttributeDefinition, Category } from './category.ts';
import { type AttributeValue, isMeasure } from './model.ts';

/** An attribute that does not fit its category: `unknown` to it, or of another `type`, or not one of its choices. */
export interface SpecificationProblem {
  readonly attribute: string;
  readonly reason: 'unknown' | 'type' | 'choice';
}

const fits = {
  number: (value) => typeof value === 'number' && isMeasure(value),
  text: (value) => typeof value === 'string' && value.trim() !== '',
  boolean: (value) => typeof value === 'boolean',
  choice: (value) => typeof value === 'string',
} as const satisfies Record<AttributeDefinition['type'], (value: AttributeValue) => boolean>;

const problemOf = (definition: AttributeDefinition | undefined, value: AttributeValue): SpecificationProblem['reason'] | undefined => {
  if (!definition) return 'unknown';
  if (!fits[definition.type](value)) return 'type';
  const { choices } = definition;
  return choices && !choices.some((choice) => choice.value === value) ? 'choice' : undefined;
};

/** What does not fit the category's own schema among the attributes that are new or other than `before`; what was published stays as it is. */
export const specificationProblems = (
  { attributes: definitions }: Pick<Category, 'attributes'>,
  after: Readonly<Record<string, AttributeValue>>,
  before: Readonly<Record<string, AttributeValue>> = {},
): readonly SpecificationProblem[] => {
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]));
  return Object.entries(after).flatMap(([attribute, value]) => {
    if (Object.hasOwn(before, attribute) && before[attribute] === value) return [];
    const reason = problemOf(byKey.get(attribute), value);
    return reason === undefined ? [] : [{ attribute, reason }];
  });
};

export interface Completeness {
  readonly filled: number;
  readonly asked: number;
  /** Keys of the attributes that the category has and the model does not state. */
  readonly missing: readonly string[];
}

/** How much of its category's specification a model states. */
export const completeness = (
  { attributes }: Pick<Category, 'attributes'>,
  stated: Readonly<Record<string, AttributeValue | undefined>>,
): Completeness => {
  const missing = attributes.map(({ key }) => key).filter((key) => !Object.hasOwn(stated, key) || stated[key] === undefined);
  return { filled: attributes.length - missing.length, asked: attributes.length, missing };
};
