import { useState } from 'preact/hooks';
import type { ModelOption } from '../../../../shared/domain/catalogue/model.ts';
import { type BasisPoints, minus, percentOf } from '../../../../shared/domain/money/cents.ts';
import { euro } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';
import { blockersOf, toggleOption } from './option-choice.ts';

interface Props {
  readonly options: readonly ModelOption[];
  readonly discountRate: BasisPoints;
  readonly chosen: readonly string[];
  readonly change: (chosen: readonly string[]) => void;
}

const netOf = ({ listPrice, discountRate }: ModelOption, rate: BasisPoints) => minus(listPrice, percentOf(listPrice, discountRate ?? rate));

/** The options of a model. What cannot go together cannot be ticked and says why; what belongs together comes together and says so. */
export const OptionList = ({ options, discountRate, chosen, change }: Props) => {
  const [said, setSaid] = useState('');
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name ?? id;
  const toggle = (id: string) => {
    const next = toggleOption(options, chosen, id);
    const because = nameOf(id);
    if (next.added.length > 0) setSaid(t('model.options-added', { added: next.added.map(nameOf), because }));
    else if (next.removed.length > 0) setSaid(t('model.options-removed', { removed: next.removed.map(nameOf), because }));
    else setSaid('');
    change(next.chosen);
  };
  return (
    <section class="card options">
      <h2 id="options">{t('model.options')}</h2>
      <p class="soft">{t('model.options-help')}</p>
      <ul aria-labelledby="options">
        {options.map((option) => {
          const blockers = blockersOf(options, chosen, option.id);
          const ticked = chosen.includes(option.id);
          const blocked = !ticked && blockers.length > 0;
          const notes = [
            option.requires.length > 0 && t('model.option-requires', { others: option.requires.map(nameOf) }),
            blocked && t('model.option-blocked', { others: blockers.map(nameOf) }),
          ].filter((note) => note !== false);
          return (
            <li key={option.id}>
              <label class={`option${blocked ? ' option--blocked' : ''}`}>
                <input type="checkbox" class="utrecht-checkbox" checked={ticked} disabled={blocked} onChange={() => toggle(option.id)} />
                <span>
                  <span class="option__name">{option.name}</span>
                  {notes.length > 0 && <span class="option__note">{notes.join('. ')}</span>}
                </span>
                <span class="figure">{option.listPrice === 0 ? t('model.option-free') : `+ ${euro(netOf(option, discountRate))}`}</span>
              </label>
            </li>
          );
        })}
      </ul>
      <p class="options__said" role="status">
        {said}
      </p>
    </section>
  );
};
