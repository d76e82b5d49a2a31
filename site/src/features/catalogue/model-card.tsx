import { euro, number, percent } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';
import { attributeText } from './attribute-text.ts';
import { maximumCompared, toggleCompared } from './compare-store.ts';
import { type Entry, titleOf } from './entry.ts';
import { ModelFace } from './model-face.tsx';
import { ModelTitle } from './model-title.tsx';

const mostHighlights = 4;

/** The few figures that a category puts forward, in its own order, then when it comes and what can be chosen; what a model lacks is left out. */
const facts = ({ category, row }: Entry) => [
  ...category.attributes
    .filter(({ key, highlight }) => highlight && row.attributes[key] !== undefined)
    .slice(0, mostHighlights)
    .map((definition) => ({ label: definition.label, text: attributeText(definition, row.attributes[definition.key]) })),
  ...(row.deliveryWeeks === undefined
    ? []
    : [{ label: t('model.delivery'), text: t('model.delivery-weeks', { weeks: row.deliveryWeeks }) }]),
  ...(row.optionCount === 0 ? [] : [{ label: t('model.options'), text: number(row.optionCount) }]),
];

export const modelHref = (id: string): string => `/catalogus/${id}/`;

const Price = ({ entry: { list, net, discountRate, row } }: { readonly entry: Entry }) => (
  <p class="model-card__price">
    {discountRate > 0 && (
      <span class="model-card__was">
        <span class="visually-hidden">{t('price.list-was')} </span>
        <s class="figure">{euro(list)}</s> <span class="model-card__discount figure">−{percent(discountRate, 1)}</span>
      </span>
    )}
    <span class="model-card__net">
      <span class="visually-hidden">{t('price.net-is')} </span>
      <span class="figure">{euro(net)}</span> <span class="model-card__unit">{t('price.per', { unit: row.unit })}</span>
    </span>
  </p>
);

interface Props {
  readonly entry: Entry;
  readonly compared: readonly string[];
}

/** One model in the list: outline, name, the figures that matter for its kind, the price. */
export const ModelCard = ({ entry, compared }: Props) => {
  const { row, category, lot } = entry;
  const ticked = compared.includes(row.id);
  const full = !ticked && compared.length >= maximumCompared;
  return (
    <article class="model-card">
      <div class={`model-card__drawing${row.picture ? ' model-card__drawing--photo' : ''}`}>
        <ModelFace row={row} category={category} />
        <span class="model-card__kind">{category.name}</span>
      </div>
      <div class="model-card__body">
        <div>
          <h3 class="model-card__name">
            <a href={modelHref(row.id)}>
              <ModelTitle model={row} />
            </a>
          </h3>
          <p class="soft small">{t('lot.name', { number: lot.number, title: lot.title })}</p>
        </div>
        <dl class="model-card__facts">
          {facts(entry).map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <Price entry={entry} />
      </div>
      <div class="model-card__foot">
        <label class="model-card__compare">
          <input
            type="checkbox"
            class="utrecht-checkbox"
            checked={ticked}
            disabled={full}
            title={full ? t('compare.full', { most: maximumCompared }) : undefined}
            aria-label={t('compare.tick-name', { name: titleOf(row) })}
            onChange={() => toggleCompared(row.id)}
          />
          <span aria-hidden="true">{t('compare.tick')}</span>
        </label>
      </div>
    </article>
  );
};
