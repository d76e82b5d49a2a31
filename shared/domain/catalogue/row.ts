import type { LocalDate } from '../time/local-date.ts';
import type { Model } from './model.ts';
import { type ModelPicture, publishedMediaPath } from './model-media.ts';
import { versionOn } from './price.ts';
import type { CatalogueRow, RowPicture } from './publication.ts';

const rowPicture = (picture: ModelPicture): RowPicture => {
  const { width, height, alt } = picture;
  return { path: publishedMediaPath(picture), width, height, alt };
};

/**
 * A model as a row of the list, as seen on a day; `path` is that of its own file. Scheduled prices come along, so
 * that the row stays right. A model before its first version shows that version, and its price as upcoming.
 */
export const rowOf = (model: Model, path: string, today: LocalDate): CatalogueRow => {
  const { id, version, lot, framework, category, supplier, unit, withdrawal } = model;
  const current = versionOn(model, today) ?? model.versions[0];
  const { name, brand, listPrice, discountRate, deliveryWeeks, options, attributes, pictures: [main] = [] } = current;
  const upcoming = model.versions
    .filter(({ effectiveFrom }) => effectiveFrom > today)
    .map((scheduled) => ({ from: scheduled.effectiveFrom, listPrice: scheduled.listPrice, discountRate: scheduled.discountRate }));
  return {
    id,
    version,
    path,
    lot,
    framework,
    category,
    supplier,
    name,
    brand,
    unit,
    listPrice,
    discountRate,
    ...(deliveryWeeks !== undefined && { deliveryWeeks }),
    optionCount: options.length,
    attributes,
    ...(main && { picture: rowPicture(main) }),
    ...(upcoming.length > 0 && { upcoming }),
    ...(withdrawal && { withdrawnFrom: withdrawal.from }),
  };
};

const sortKey = ({ brand, name, id }: CatalogueRow) => `${brand} ${name}`.toLowerCase().concat(' ', id);

/** The rows of a lot with some of them replaced or added, by brand and name. */
export const withRows = (rows: readonly CatalogueRow[], changed: readonly CatalogueRow[]): readonly CatalogueRow[] => {
  const byId = new Map([...rows, ...changed].map((row) => [row.id, row]));
  return [...byId.values()].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
};
