import type { ModelOption } from './model.ts';

/** Why a range of options contradicts itself, whatever a buyer would choose of it. */
export type OptionInconsistency =
  | { readonly reason: 'duplicate-option'; readonly option: string }
  | {
      readonly reason: 'unknown-reference' | 'duplicate-reference' | 'self-reference' | 'requires-excluded';
      readonly option: string;
      readonly other: string;
    };

const inReferences = ({ id, requires, excludes }: ModelOption, known: ReadonlySet<string>): readonly OptionInconsistency[] =>
  [requires, excludes].flatMap((references) =>
    references.flatMap((other, index): readonly OptionInconsistency[] => {
      if (other === id) return [{ reason: 'self-reference', option: id, other }];
      if (!known.has(other)) return [{ reason: 'unknown-reference', option: id, other }];
      return references.indexOf(other) === index ? [] : [{ reason: 'duplicate-reference', option: id, other }];
    }),
  );

/** Everything that one option drags along, itself included. */
const closure = (start: string, options: ReadonlyMap<string, ModelOption>): ReadonlySet<string> => {
  const reached = new Set([start]);
  for (const id of reached) for (const other of options.get(id)?.requires ?? []) reached.add(other);
  return reached;
};

/** An option that needs, directly or through others, two options that exclude each other can never be ordered. */
const impossible = (option: ModelOption, options: ReadonlyMap<string, ModelOption>): readonly OptionInconsistency[] => {
  const needed = closure(option.id, options);
  const clash = [...needed].flatMap((id) => options.get(id)?.excludes ?? []).find((other) => needed.has(other));
  return clash === undefined ? [] : [{ reason: 'requires-excluded', option: option.id, other: clash }];
};

/** What is wrong with a range of options; empty when ids are unique, references exist and every option can be ordered. */
export const optionInconsistencies = (options: readonly ModelOption[]): readonly OptionInconsistency[] => {
  const byId = new Map(options.map((option) => [option.id, option]));
  const ids = new Set(byId.keys());
  const duplicates = options
    .filter((option, index) => options.findIndex(({ id }) => id === option.id) !== index)
    .map(({ id }) => ({ reason: 'duplicate-option', option: id }) as const);
  return [
    ...duplicates,
    ...options.flatMap((option) => inReferences(option, ids)),
    ...[...byId.values()].flatMap((option) => impossible(option, byId)),
  ];
};
