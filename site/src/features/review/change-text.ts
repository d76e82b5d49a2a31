import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import { type Difference, type DifferenceValue, splitField } from '../../../../shared/domain/catalogue/difference.ts';
import type { AttributeValue, ModelContent, ModelOption, ServicePoint, Withdrawal } from '../../../../shared/domain/catalogue/model.ts';
import type { ModelDocument, ModelPicture } from '../../../../shared/domain/catalogue/model-media.ts';
import { date } from '../../format/dates.ts';
import { euro, percent } from '../../format/numbers.ts';
import { enumerate } from '../../i18n/nl/plural.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import { attributeText } from '../catalogue/attribute-text.ts';

/** What the words of a difference need: the category's schema and the options by id. */
export interface ChangeNames {
  readonly category: Pick<Category, 'attributes'> | undefined;
  readonly options: ReadonlyMap<string, string>;
}

/** The names of all options that a difference may mention. */
export const optionNames = (...contents: readonly (Pick<ModelContent, 'options'> | undefined)[]): ReadonlyMap<string, string> =>
  new Map(contents.flatMap((content) => content?.options ?? []).map(({ id, name }) => [id, name]));

/** The same, as far as the differences themselves tell. */
export const optionNamesIn = (differences: readonly Difference[]): ReadonlyMap<string, string> =>
  new Map(
    differences.flatMap(({ field, before, after }) => {
      const [name, id] = splitField(field);
      const option = (after ?? before) as ModelOption | undefined;
      return name === 'option' && option ? [[id, option.name] as const] : [];
    }),
  );

type Words = (value: DifferenceValue, of: string, names: ChangeNames) => string;

const optionList: Words = (value, _, { options }) => {
  const names = (value as readonly string[]).map((id) => options.get(id) ?? id);
  return names.length === 0 ? t('word.none') : enumerate(names);
};
const money: Words = (value) => euro(value as number);
const rate: Words = (value) => percent(value as number);
const plain: Words = (value) => String(value);

const valueWords: Readonly<Record<string, Words>> = {
  listPrice: money,
  'option-price': money,
  discountRate: rate,
  'option-discount': rate,
  deliveryWeeks: (value) => p('offer.weeks', { weeks: value as number }),
  servicePoints: (value) => enumerate((value as readonly ServicePoint[]).map(({ name, city }) => `${name} (${city})`)) || t('word.none'),
  pictures: (value) => enumerate((value as readonly ModelPicture[]).map(({ alt }) => alt)) || t('word.none'),
  documents: (value) => enumerate((value as readonly ModelDocument[]).map(({ title }) => title)) || t('word.none'),
  attribute: (value, key, { category }) =>
    attributeText(category?.attributes.find((definition) => definition.key === key) ?? {}, value as AttributeValue),
  option: (value) => euro((value as ModelOption).listPrice),
  'option-requires': optionList,
  'option-excludes': optionList,
  optionOrder: optionList,
  withdrawal: (value) => {
    const { from, reason, replacement } = value as Withdrawal;
    // Its own number: its name may be known to nobody yet, when it comes in the same file.
    return p('change.withdrawal-value', { day: date(from), reason, replacement: replacement?.split('.').at(-1) });
  },
  model: (value) => {
    const { listPrice, discountRate } = value as ModelContent;
    return p('change.model-value', { price: euro(listPrice), discount: percent(discountRate) });
  },
};

const fieldWords = {
  name: () => p('change.name'),
  brand: () => p('change.brand'),
  description: () => p('change.description'),
  listPrice: () => p('offer.list'),
  discountRate: () => p('offer.discount'),
  deliveryWeeks: () => p('offer.delivery'),
  servicePoints: () => p('change.service-points'),
  pictures: () => p('change.pictures'),
  documents: () => p('change.documents'),
  attribute: (key, { category }) => category?.attributes.find((definition) => definition.key === key)?.label ?? key,
  option: (id, { options }) => p('change.option', { name: options.get(id) ?? id }),
  'option-name': (id, { options }) => p('change.option-name', { name: options.get(id) ?? id }),
  'option-price': (id, { options }) => p('change.option-price', { name: options.get(id) ?? id }),
  'option-discount': (id, { options }) => p('change.option-discount', { name: options.get(id) ?? id }),
  'option-requires': (id, { options }) => p('change.option-requires', { name: options.get(id) ?? id }),
  'option-excludes': (id, { options }) => p('change.option-excludes', { name: options.get(id) ?? id }),
  optionOrder: () => p('change.option-order'),
  withdrawal: () => p('change.withdrawal'),
  model: () => p('change.model'),
} as const satisfies Record<string, (of: string, names: ChangeNames) => string>;

/** `Catalogusprijs`, `Rijbereik`, `Optie Trekhaak: prijs`. */
export const fieldText = (field: string, names: ChangeNames): string => {
  const [name, of] = splitField(field);
  return Object.hasOwn(fieldWords, name) ? fieldWords[name as keyof typeof fieldWords](of, names) : field;
};

/** An old or new value as it is read; a dash for what is not there. */
export const valueText = (field: string, value: DifferenceValue | undefined, names: ChangeNames): string => {
  if (value === undefined) return t('word.none');
  const [name, of] = splitField(field);
  return (valueWords[name] ?? plain)(value, of, names);
};

/** By how much a price rises or falls, in hundredths of a percent; undefined where that says nothing. */
export const rise = ({ field, before, after }: Difference): number | undefined => {
  const [name] = splitField(field);
  if (name !== 'listPrice' && name !== 'option-price') return undefined;
  return typeof before === 'number' && typeof after === 'number' && before > 0
    ? Math.round(((after - before) * 10_000) / before)
    : undefined;
};
