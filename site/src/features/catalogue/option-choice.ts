import type { ModelOption } from '../../../../shared/domain/catalogue/model.ts';

type Options = readonly ModelOption[];

/** An option with everything that it asks for, and that those ask for in turn. */
const withRequirements = (options: Options, id: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(id)) return seen;
  const required = options.find((option) => option.id === id)?.requires ?? [];
  return required.reduce<ReadonlySet<string>>((all, other) => withRequirements(options, other, all), new Set([...seen, id]));
};

const excludes = (options: Options, a: string, b: string): boolean =>
  options.some(({ id, excludes: others }) => (id === a && others.includes(b)) || (id === b && others.includes(a)));

/** The chosen options that keep this one out: they exclude it or something it needs, or it excludes them. */
export const blockersOf = (options: Options, chosen: readonly string[], id: string): readonly string[] => {
  const needed = withRequirements(options, id);
  return chosen.filter((other) => !needed.has(other) && [...needed].some((one) => excludes(options, one, other)));
};

export interface Toggled {
  readonly chosen: readonly string[];
  /** What came along because the option needs it. */
  readonly added: readonly string[];
  /** What went along because it needs the option. */
  readonly removed: readonly string[];
}

/**
 * Ticks an option together with all it requires, or unticks it together with all that require it, so that what is
 * chosen can always be ordered. An option that something chosen keeps out is not taken.
 */
export const toggleOption = (options: Options, chosen: readonly string[], id: string): Toggled => {
  if (chosen.includes(id)) {
    const removed = chosen.filter((other) => other !== id && withRequirements(options, other).has(id));
    return { chosen: chosen.filter((other) => other !== id && !removed.includes(other)), added: [], removed };
  }
  if (blockersOf(options, chosen, id).length > 0) return { chosen, added: [], removed: [] };
  const added = [...withRequirements(options, id)].filter((other) => other !== id && !chosen.includes(other));
  return { chosen: [...chosen, ...added, id], added, removed: [] };
};
