import type { ChoiceRecord, ComparedModel, RecordedAttribute } from '../../../shared/domain/quotes/choice-record.ts';
import { date } from '../../../shared/domain/text/dates.ts';
import { euro, number, quantity } from '../../../shared/domain/text/numbers.ts';
import type { Block, Paper } from '../paper.ts';
import { factsOf, lineCell, quantityWords } from './order-words.ts';

const valueWords = ({ value, unit }: RecordedAttribute): string => {
  if (typeof value === 'number') return quantity(value, unit);
  return typeof value === 'boolean' ? (value ? 'ja' : 'nee') : value;
};

const nameOf = ({ line }: ComparedModel): string => `${line.brand} ${line.name}`.trim();

type Row = readonly [label: string, value: (model: ComparedModel) => string];

const priceRows: readonly Row[] = [
  ['Leverancier', ({ supplierName }) => supplierName],
  ['Perceel', ({ frameworkTitle, lotTitle }) => `${frameworkTitle}, ${lotTitle}`],
  ['Opties', ({ line }) => line.options.map(({ name }) => name).join(', ') || 'geen'],
  ['Aantal', ({ line }) => quantityWords(line)],
  ['Looptijd', ({ line }) => (line.termMonths === undefined ? '–' : `${number(line.termMonths)} maanden`)],
  ['Levertermijn', ({ deliveryWeeks }) => (deliveryWeeks === undefined ? '–' : `${number(deliveryWeeks)} weken`)],
  ['Catalogusprijs', ({ totals }) => euro(totals.list)],
  ['Korting', ({ totals }) => euro(-totals.discount)],
  ['Nettoprijs', ({ totals }) => euro(totals.net)],
  ['Commissie', ({ totals }) => euro(totals.commission)],
  ['Totale kost exclusief btw', ({ totals }) => euro(totals.cost)],
  ['Totale kost inclusief btw', ({ totals }) => euro(totals.costWithVat)],
];

/** Every attribute that one of the models has, in the sequence in which they have them. */
const attributeRows = (models: readonly ComparedModel[]): readonly Row[] =>
  [...new Map(models.flatMap(({ attributes }) => attributes.map(({ key, label }) => [key, label] as const)))].map(([key, label]) => [
    label,
    ({ attributes }) => {
      const found = attributes.find((attribute) => attribute.key === key);
      return found ? valueWords(found) : '–';
    },
  ]);

const comparison = (models: readonly ComparedModel[], caption: string, rows: readonly Row[]): Block => ({
  kind: 'table',
  caption,
  columns: [{ head: '', width: 24 }, ...models.map((model) => ({ head: nameOf(model), width: 76 / models.length }))],
  rows: rows
    .filter(([, value]) => models.some((model) => value(model) !== '–'))
    .map(([label, value]) => [{ text: label }, ...models.map((model) => ({ text: value(model) }))]),
});

/** Keuzedossier: the models that were compared, what was known of them on that day, which was chosen and why. */
export const choicePaper = (record: ChoiceRecord): Paper => {
  const { models, on } = record;
  const chosen = models[record.winner - 1];
  const attributes = attributeRows(models);
  return {
    file: `keuzedossier-${on}-${record.id.slice(0, 8)}`,
    sort: 'Keuzedossier',
    title: record.title,
    about: `Keuzedossier van ${date(on)}`,
    issuer: record.buyerName,
    at: record.at,
    sample: record.sample,
    blocks: [
      {
        kind: 'facts',
        facts: factsOf([
          ['Toestand op', date(on)],
          ['Opgemaakt door', record.by.name],
          ['Vergeleken modellen', number(models.length)],
          ['Gekozen', chosen && nameOf(chosen)],
        ]),
      },
      { kind: 'heading', text: 'Criteria' },
      { kind: 'paragraph', text: record.criteria },
      { kind: 'heading', text: 'Motivering van de keuze' },
      { kind: 'paragraph', text: record.motivation },
      { kind: 'heading', text: 'Prijs en voorwaarden' },
      comparison(models, 'Prijs en voorwaarden van de vergeleken modellen', priceRows),
      ...(attributes.length > 0
        ? ([{ kind: 'heading', text: 'Kenmerken' }, comparison(models, 'Kenmerken van de vergeleken modellen', attributes)] as const)
        : []),
      { kind: 'heading', text: 'Gekozen configuratie' },
      {
        kind: 'entries',
        entries: chosen
          ? [
              {
                text: [lineCell(chosen.line).text, ...(lineCell(chosen.line).notes ?? [])].join('\n'),
                note: `${chosen.line.model}, versie ${chosen.line.modelVersion}`,
              },
            ]
          : [],
      },
    ],
  };
};
