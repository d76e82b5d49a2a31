import { useState } from 'preact/hooks';
import { number } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';
import type { ChoiceFacet } from './facets.ts';
import type { ChoiceCount } from './filter.ts';

const shownAtFirst = 8;
const collator = new Intl.Collator('nl-BE', { numeric: true, sensitivity: 'base' });

interface Props {
  readonly facet: ChoiceFacet;
  readonly counts: readonly ChoiceCount[];
  readonly chosen: readonly string[];
  readonly toggle: (value: string) => void;
}

const byGroup = (facet: ChoiceFacet, counts: readonly ChoiceCount[]) => {
  const groups = new Map<string, ChoiceCount[]>();
  for (const count of counts) {
    const group = facet.groupOf?.(count.value) ?? '';
    groups.set(group, [...(groups.get(group) ?? []), count]);
  }
  return [...groups].toSorted(([a], [b]) => collator.compare(a, b));
};

/** Values to tick, each with the number of results it would give; a long list shows its most frequent first. */
export const ChoiceFacetControl = ({ facet, counts, chosen, toggle }: Props) => {
  const [all, setAll] = useState(false);
  const named = (a: ChoiceCount, b: ChoiceCount) => collator.compare(facet.labelOf(a.value), facet.labelOf(b.value));
  const grouped = facet.groupOf !== undefined;
  const leading = counts.toSorted((a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)) || b.count - a.count);
  const shown = (all || counts.length <= shownAtFirst + 2 ? counts : leading.slice(0, Math.max(shownAtFirst, chosen.length))).toSorted(
    named,
  );
  return (
    <>
      {byGroup(facet, shown).map(([group, values]) => (
        <div key={group} class="facet__group">
          {grouped && <p class="facet__group-name">{group}</p>}
          {values.map(({ value, count }) => (
            <label key={value} class={`facet__choice${count === 0 ? ' facet__choice--none' : ''}`}>
              <input type="checkbox" class="utrecht-checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span>{facet.labelOf(value)}</span>
              <span class="facet__count">{number(count)}</span>
            </label>
          ))}
        </div>
      ))}
      {shown.length < counts.length || all ? (
        <button type="button" class="facet__more" onClick={() => setAll(!all)}>
          {all ? t('catalogue.fewer-values') : t('catalogue.more-values', { count: counts.length - shown.length })}
        </button>
      ) : null}
    </>
  );
};
