import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { number, quantity } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';
import type { Facet } from './facets.ts';
import { emptyState, filterCount, type ListState, type Range, setRange, toggleChoice } from './list-state.ts';

const figure = (unit: string, value: number) => (unit === '€' ? `€\u00a0${number(value, 0)}` : quantity(value, unit));

const rangeText = (label: string, unit: string, { min, max }: Range): string => {
  if (min === undefined) return max === undefined ? label : t('facet.at-most', { label, value: figure(unit, max) });
  if (max === undefined) return t('facet.at-least', { label, value: figure(unit, min) });
  return t('facet.between', { label, from: figure(unit, min), to: figure(unit, max) });
};

interface Props {
  readonly facets: readonly Facet[];
  readonly state: ListState;
  readonly change: (state: ListState) => void;
}

const chipsOf = ({ facets, state }: Props) =>
  facets.flatMap((facet) => {
    if (facet.kind === 'range') {
      const range = state.ranges[facet.id];
      return range ? [{ text: rangeText(facet.label, facet.unit, range), without: setRange(state, facet.id, {}) }] : [];
    }
    return (state.choices[facet.id] ?? []).map((value) => ({
      text: t('facet.is', { label: facet.label, value: facet.labelOf(value) }),
      without: toggleChoice(state, facet.id, value),
    }));
  });

/** What narrows the list now; each can be taken away by itself, or all at once. */
export const ActiveFilters = (props: Props) => {
  if (filterCount(props.state) === 0) return null;
  return (
    <ul class="chips" aria-label={t('catalogue.chosen')}>
      {chipsOf(props).map(({ text, without }) => (
        <li key={text}>
          <button
            type="button"
            class="chip"
            onClick={() => props.change(without)}
            aria-label={t('catalogue.remove-filter', { filter: text })}
          >
            {text}
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <Button kind="subtle" onClick={() => props.change({ ...emptyState, query: props.state.query, sort: props.state.sort })}>
          {t('catalogue.clear-filters')}
        </Button>
      </li>
    </ul>
  );
};
