import { useEffect, useState } from 'preact/hooks';
import { number } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';
import type { RangeFacet } from './facets.ts';
import type { Range } from './list-state.ts';
import { typedNumber, typedText } from './typed-number.ts';

interface Props {
  readonly facet: RangeFacet;
  readonly min: number;
  readonly max: number;
  readonly histogram: readonly number[];
  readonly range: Range | undefined;
  readonly change: (range: Range) => void;
}

const shownAs = (value: number | undefined) => (value === undefined ? '' : typedText(value));

const Bound = ({
  label,
  short,
  hint,
  value,
  commit,
}: {
  readonly label: string;
  readonly short: string;
  readonly hint: string;
  readonly value: number | undefined;
  readonly commit: (value: number | undefined) => void;
}) => {
  const [text, setText] = useState(shownAs(value));
  useEffect(() => setText(shownAs(value)), [value]);
  const settle = () => {
    const typed = typedNumber(text);
    if (typed !== value) commit(typed);
    else setText(shownAs(value));
  };
  return (
    <label class="range__bound">
      <span aria-hidden="true">{short}</span>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        inputMode="decimal"
        aria-label={label}
        placeholder={hint}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </label>
  );
};

/** From and to, under a small picture of where the results lie. */
export const RangeFacetControl = ({ facet, min, max, histogram, range, change }: Props) => {
  const highest = Math.max(1, ...histogram);
  const step = (max - min) / histogram.length;
  const inside = (bin: number) => {
    const from = min + bin * step;
    return (range?.min === undefined || from + step > range.min) && (range?.max === undefined || from <= range.max);
  };
  const label = facet.unit === '' ? facet.label : `${facet.label} (${facet.unit})`;
  return (
    <div class="range">
      {max > min && (
        <svg class="range__picture" viewBox={`0 0 ${histogram.length * 10} 24`} preserveAspectRatio="none" aria-hidden="true">
          {histogram.map((count, bin) => {
            const height = count === 0 ? 0 : Math.max(2, (count / highest) * 24);
            return (
              <rect
                key={bin}
                class={inside(bin) ? 'range__bar' : 'range__bar range__bar--out'}
                x={bin * 10}
                y={24 - height}
                width={9}
                height={height}
              />
            );
          })}
        </svg>
      )}
      <div class="range__bounds">
        <Bound
          label={t('facet.from', { label })}
          short={t('facet.from-short')}
          hint={number(Math.floor(min), 0)}
          value={range?.min}
          commit={(value) => change({ min: value, max: range?.max })}
        />
        <Bound
          label={t('facet.to', { label })}
          short={t('facet.to-short')}
          hint={number(Math.ceil(max), 0)}
          value={range?.max}
          commit={(value) => change({ min: range?.min, max: value })}
        />
        <span class="range__unit" aria-hidden="true">
          {facet.unit}
        </span>
      </div>
    </div>
  );
};
