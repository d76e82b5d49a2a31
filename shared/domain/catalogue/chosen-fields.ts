import { optionParts, plainFields, splitField } from './difference.ts';
import type { ModelContent, ModelOption } from './model.ts';

type Has = (field: string) => boolean;

/** An option with the chosen parts of its next state. */
const mergedOption = (before: ModelOption, after: ModelOption, has: Has): ModelOption => {
  const chosen = Object.entries(optionParts).filter(([part]) => has(`${part}:${before.id}`));
  return { ...before, ...Object.fromEntries(chosen.map(([, key]) => [key, after[key]])) };
};

/** The ids with what was added put behind the one that it stands behind in the next state. */
const withAdded = (ids: readonly string[], added: readonly string[], order: readonly string[]): readonly string[] =>
  added.reduce<readonly string[]>((placed, id) => {
    const ahead = order.slice(0, order.indexOf(id)).findLast((other) => placed.includes(other));
    return placed.toSpliced(ahead === undefined ? 0 : placed.indexOf(ahead) + 1, 0, id);
  }, ids);

const mergedOptions = (before: readonly ModelOption[], after: readonly ModelOption[], has: Has): readonly ModelOption[] => {
  const old = new Map(before.map((option) => [option.id, option]));
  const next = new Map(after.map((option) => [option.id, option]));
  const order = [...next.keys()];
  const kept = [...old.keys()].filter((id) => next.has(id) || !has(`option:${id}`));
  const reordered = has('optionOrder') ? [...order.filter((id) => old.has(id)), ...kept.filter((id) => !next.has(id))] : kept;
  const added = order.filter((id) => !old.has(id) && has(`option:${id}`));
  return withAdded(reordered, added, order).flatMap((id) => {
    const [was, is] = [old.get(id), next.get(id)];
    const option = was && is ? mergedOption(was, is, has) : (was ?? is);
    return option ? [option] : [];
  });
};

/**
 * A version with only these fields of a next one, named as `differences` names them: with all of them it is the next
 * one, with none the one before.
 */
export const withFields = (before: ModelContent, after: ModelContent, fields: readonly string[]): ModelContent => {
  const chosen = new Set(fields);
  const has: Has = (field) => chosen.has(field);
  const plain = Object.fromEntries(plainFields.filter(has).map((field) => [field, after[field]]));
  const attributes = new Map(Object.entries(before.attributes));
  for (const [name, key] of fields.map(splitField)) {
    if (name !== 'attribute') continue;
    const value = Object.hasOwn(after.attributes, key) ? after.attributes[key] : undefined;
    if (value === undefined) attributes.delete(key);
    else attributes.set(key, value);
  }
  return {
    ...before,
    ...plain,
    attributes: Object.fromEntries(attributes),
    options: mergedOptions(before.options, after.options, has),
  };
};
