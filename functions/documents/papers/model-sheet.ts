import type { AttributeDefinition, Category } from '../../../shared/domain/catalogue/category.ts';
import type { AttributeValue, Model, ModelVersion } from '../../../shared/domain/catalogue/model.ts';
import type { ModelPicture } from '../../../shared/domain/catalogue/model-media.ts';
import { type PricedUnit, priceUnit } from '../../../shared/domain/catalogue/price.ts';
import type { Framework, Lot } from '../../../shared/domain/frameworks/framework.ts';
import type { Organisation } from '../../../shared/domain/organisations/organisation.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { date } from '../../../shared/domain/text/dates.ts';
import { euro, number, percent, quantity } from '../../../shared/domain/text/numbers.ts';
import type { Instant } from '../../../shared/domain/time/local-date.ts';
import type { Block, Paper } from '../paper.ts';
import { factsOf, partyOf } from './order-words.ts';

/** The main picture, where a paper can show it. */
export type SheetPicture = Pick<ModelPicture, 'sha256' | 'width' | 'height' | 'alt'>;

export interface ModelFile {
  readonly model: Model;
  /** The version in force. */
  readonly version: ModelVersion;
  readonly category: Category;
  readonly framework: Framework;
  readonly lot: Lot;
  readonly supplier: Organisation;
}

const attributeWords = ({ unit, choices }: AttributeDefinition, value: AttributeValue): string => {
  if (typeof value === 'number') return quantity(value, unit);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return choices?.find((choice) => choice.value === value)?.label ?? value;
};

const specification = ({ category, version }: ModelFile): readonly Block[] => {
  const [first, others] = [true, false].map((highlight) =>
    factsOf(
      category.attributes
        .filter((definition) => definition.highlight === highlight)
        .map((definition) => {
          const value = version.attributes[definition.key];
          return [definition.label, value === undefined ? undefined : attributeWords(definition, value)] as const;
        }),
    ),
  );
  const facts = [...(first ?? []), ...(others ?? [])];
  return facts.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Technische kenmerken' },
        { kind: 'facts', facts },
      ];
};

const priceBlocks = ({ version, lot, model }: ModelFile, { unitPrice, options }: PricedUnit): readonly Block[] => [
  { kind: 'heading', text: lot.pricing === 'per-month' ? 'Prijs per maand, exclusief btw' : 'Prijs per eenheid, exclusief btw' },
  {
    kind: 'table',
    caption: 'Opbouw van de prijs van één eenheid, exclusief btw',
    columns: [
      { head: 'Onderdeel', width: 58 },
      { head: 'Catalogusprijs', width: 21, align: 'end' },
      { head: 'Korting', width: 21, align: 'end' },
    ],
    rows: [
      [
        { text: `${version.brand} ${version.name}`, notes: [`Korting ${percent(version.discountRate)}; prijs voor: ${model.unit}`] },
        { text: euro(unitPrice.model) },
        { text: euro(-(unitPrice.discount - options.reduce((sum, { discount }) => sum + discount, 0))) },
      ],
      ...options.map(({ name, listPrice, discount }) => [{ text: `+ ${name}` }, { text: euro(listPrice) }, { text: euro(-discount) }]),
    ],
    totals: [
      { term: 'Catalogusprijs met opties', amount: euro(unitPrice.model + unitPrice.options) },
      { term: 'Korting', amount: euro(-unitPrice.discount) },
      { term: 'Nettoprijs exclusief btw', amount: euro(unitPrice.net), strong: true },
    ],
  },
  {
    kind: 'paragraph',
    text: 'De commissie van de streekintercommunale hangt af van het bestuur dat bestelt en staat niet in deze prijs.',
    soft: true,
  },
];

const otherOptions = ({ version }: ModelFile, chosen: readonly string[]): readonly Block[] => {
  const left = version.options.filter(({ id }) => !chosen.includes(id));
  if (left.length === 0) return [];
  return [
    { kind: 'heading', text: 'Andere opties' },
    {
      kind: 'table',
      caption: 'Opties die niet gekozen zijn, met hun catalogusprijs exclusief btw',
      columns: [
        { head: 'Optie', width: 75 },
        { head: 'Catalogusprijs', width: 25, align: 'end' },
      ],
      rows: left.map(({ name, listPrice }) => [{ text: name }, { text: euro(listPrice) }]),
    },
  ];
};

const pictureBlock = ({ sha256, width, height, alt }: SheetPicture): Block => ({ kind: 'picture', sha256, width, height, alt });

const delivery = (weeks: number | undefined) =>
  weeks === undefined ? undefined : `ongeveer ${number(weeks)} ${weeks === 1 ? 'week' : 'weken'}`;

/**
 * Technische fiche: a model with the chosen options, what it is and what it costs, as published.
 * Refuses `invalid-choice` when the options do not go together.
 */
export const modelSheet = (file: ModelFile, chosen: readonly string[], picture?: SheetPicture): Result<Paper, 'invalid-choice'> => {
  const { model, version, category, framework, lot, supplier } = file;
  const priced = priceUnit(version, chosen);
  if (!priced.ok) return priced;
  return ok({
    file: ['technische-fiche', model.id.slice(model.id.lastIndexOf('.') + 1), `v${version.number}`].join('-'),
    sort: 'Technische fiche',
    title: `${version.brand} ${version.name}`,
    about: `Technische fiche · ${category.name} · ${framework.title}`,
    issuer: supplier.name,
    at: `${version.effectiveFrom}T00:00:00.000Z` as Instant,
    sample: model.sample,
    blocks: [
      ...(picture ? [pictureBlock(picture)] : []),
      { kind: 'paragraph', text: version.description },
      {
        kind: 'facts',
        facts: factsOf([
          ['Raamovereenkomst', framework.title],
          ['Perceel', `${lot.number}. ${lot.title}`],
          ['Levertermijn', delivery(version.deliveryWeeks)],
          ['Waarborg', framework.terms.warrantyMonths > 0 ? `${number(framework.terms.warrantyMonths)} maanden` : undefined],
          ['Prijs geldig vanaf', date(version.effectiveFrom)],
          ['Referentie', `${model.id}, versie ${version.number}`],
          ['Teruggetrokken vanaf', model.withdrawal && date(model.withdrawal.from)],
        ]),
      },
      ...specification(file),
      ...priceBlocks(file, priced.value),
      ...otherOptions(file, chosen),
      { kind: 'parties', parties: [partyOf('Leverancier', supplier)] },
    ],
  });
};
