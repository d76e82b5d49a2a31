import { categories } from '../../infra/local/sample-data/categories/categories.ts';
import type { AttributeDefinition } from '../../shared/domain/catalogue/category.ts';
import type { AttributeValue } from '../../shared/domain/catalogue/model.ts';
import { type Manifest, publicationPaths } from '../../shared/domain/catalogue/publication.ts';
import type { Lot } from '../../shared/domain/frameworks/framework.ts';
import { lotId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import { dealer, framework, igemo, lot, row } from './site-entries.ts';

const words = [
  'Aurora',
  'Bever',
  'Cirrus',
  'Delta',
  'Egel',
  'Fjord',
  'Havik',
  'Ibis',
  'Juno',
  'Karper',
  'Lynx',
  'Merel',
  'Otter',
  'Puma',
  'Raaf',
  'Vos',
];

const madeUp = ({ type, choices = [] }: AttributeDefinition, index: number): AttributeValue => {
  if (type === 'number') return 50 + ((index * 37) % 900);
  if (type === 'boolean') return index % 2 === 0;
  return choices[index % Math.max(1, choices.length)]?.value ?? `plaats ${index % 90}`;
};

/** A publication of `count` made-up models in every category of the sample data, by path. */
export const publicationOf = (count: number): ReadonlyMap<string, unknown> => {
  const lots: readonly Lot[] = categories.map((category, index) => ({
    ...lot,
    id: lotId(`raam.${String(index + 1).padStart(2, '0')}`),
    number: String(index + 1).padStart(2, '0'),
    title: `${category.name}, elektrisch`,
    categories: [category.id],
  }));
  const rows = Array.from({ length: count }, (_, index) => {
    const place = index % lots.length;
    const category = categories[place];
    const home = lots[place];
    if (!category || !home) throw new Error('every lot has a category');
    const word = words[index % words.length] ?? '';
    return row(`m-${index}`, {
      lot: home.id,
      category: category.id,
      name: `${word} ${Math.floor(index / words.length)} ${category.name}`,
      brand: word,
      listPrice: cents(10_000_00 + ((index * 7_919) % 60_000) * 100),
      discountRate: basisPoints((index % 40) * 100),
      deliveryWeeks: index % 60,
      attributes: Object.fromEntries(category.attributes.map((definition) => [definition.key, madeUp(definition, index)])),
    });
  });
  const manifest: Manifest = {
    version: 1,
    publishedAt: '2026-11-21T10:00:00.000Z' as Instant,
    schemes: '/catalogue/schemes.json',
    categories: '/catalogue/categories.json',
    segments: lots.map(({ id }) => ({ lot: id, path: `/catalogue/${id}.json`, count: rows.filter((one) => one.lot === id).length })),
  };
  return new Map<string, unknown>([
    [publicationPaths.manifest, manifest],
    [publicationPaths.rooms, {}],
    [manifest.schemes, [{ framework, authorityName: 'IGEMO', lots, names: { [igemo]: 'IGEMO', [dealer]: 'Leverancier 3' } }]],
    [manifest.categories, categories],
    ...lots.map(({ id }) => [`/catalogue/${id}.json`, { lot: id, rows: rows.filter((one) => one.lot === id) }] as const),
  ]);
};
