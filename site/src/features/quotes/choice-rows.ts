import type { ChoiceRecord, ComparedModel } from '../../../../shared/domain/quotes/choice-record.ts';
import { euro, percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import { attributeText } from '../catalogue/attribute-text.ts';

export interface ChoiceSection {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

type Property = readonly [label: string, text: (model: ComparedModel) => string];

const price: readonly Property[] = [
  [
    p('choice.quantity'),
    ({ line }) =>
      [String(line.quantity), ...(line.termMonths === undefined ? [] : [p('order.months', { months: line.termMonths })])].join(', '),
  ],
  [
    p('choice.options'),
    ({ line }) => (line.options.length === 0 ? p('choice.no-options') : line.options.map(({ name }) => name).join(', ')),
  ],
  [t('price.list'), ({ line }) => euro(line.list)],
  [t('price.discount'), ({ line }) => `${euro(-line.discount)} (${percent(line.discountRate)})`],
  [t('price.net'), ({ line }) => euro(line.net)],
  [t('price.commission'), ({ totals }) => euro(totals.commission)],
  [t('price.total'), ({ totals }) => euro(totals.cost)],
  [t('price.with-vat'), ({ totals }) => euro(totals.costWithVat)],
];

const terms: readonly Property[] = [
  [
    p('choice.delivery'),
    ({ deliveryWeeks }) => (deliveryWeeks === undefined ? t('word.none') : p('choice.weeks', { weeks: deliveryWeeks })),
  ],
  [p('choice.supplier'), ({ supplierName }) => supplierName],
  [p('choice.lot'), ({ lotTitle }) => lotTitle],
  [p('choice.framework'), ({ frameworkTitle }) => frameworkTitle],
  [p('choice.version'), ({ line }) => String(line.modelVersion)],
];

/** Every attribute that one of the models had, once, in the sequence of the models. */
const specification = (models: readonly ComparedModel[]): readonly Property[] => {
  const labels = new Map(models.flatMap(({ attributes }) => attributes.map(({ key, label }) => [key, label] as const)));
  return [...labels].map(([key, label]) => [
    label,
    ({ attributes }) => {
      const found = attributes.find((attribute) => attribute.key === key);
      return attributeText({ unit: found?.unit }, found?.value);
    },
  ]);
};

/** The kept models side by side: price, delivery and contract, specification. */
export const choiceSections = ({ models }: Pick<ChoiceRecord, 'models'>): readonly ChoiceSection[] => {
  const section = (title: string, properties: readonly Property[]) => ({
    title,
    rows: properties.map(([label, text]) => ({ label, cells: models.map(text) })),
  });
  return [
    section(p('choice.section-price'), price),
    section(p('choice.section-terms'), terms),
    section(p('choice.section-specification'), specification(models)),
  ].filter(({ rows }) => rows.length > 0);
};
