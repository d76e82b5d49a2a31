import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import type { CatalogueRow, PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import type { Framework, Lot } from '../../../../shared/domain/frameworks/framework.ts';
import { type BasisPoints, type Cents, minus, percentOf } from '../../../../shared/domain/money/cents.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';

/** A row of the catalogue with everything a card, a facet or a search needs beside it. */
export interface Entry {
  readonly row: CatalogueRow;
  readonly category: Category;
  readonly framework: Framework;
  readonly lot: Lot;
  readonly supplierName: string;
  /** Of today: a scheduled price counts from its day on. Cents per unit, excluding VAT. */
  readonly list: Cents;
  readonly discountRate: BasisPoints;
  readonly net: Cents;
}

/** List price and discount of a row on a day. */
export const priceOn = (row: Pick<CatalogueRow, 'listPrice' | 'discountRate' | 'upcoming'>, today: LocalDate) => {
  const { listPrice, discountRate } = row.upcoming?.findLast(({ from }) => from <= today) ?? row;
  return { list: listPrice, discountRate, net: minus(listPrice, percentOf(listPrice, discountRate)) };
};

/** Whether a row can still be chosen: not withdrawn, and its framework not ended. */
const isOffered = (row: CatalogueRow, framework: Framework, today: LocalDate) =>
  (row.withdrawnFrom === undefined || row.withdrawnFrom > today) && today <= framework.endsOn;

/** How people call a model: brand and name, the brand not twice. */
export const titleOf = ({ brand, name }: Pick<CatalogueRow, 'brand' | 'name'>): string =>
  name.startsWith(brand) ? name : `${brand} ${name}`;

const collator = new Intl.Collator('nl-BE', { numeric: true, sensitivity: 'base' });

/** Lays scheme, lot and category beside each row, in order of name; rows that nobody can order any more are left out unless `all`. */
export const entriesOf = (
  rows: readonly CatalogueRow[],
  schemes: readonly PublishedScheme[],
  categories: readonly Category[],
  today: LocalDate,
  all = false,
): readonly Entry[] => {
  const categoryOf = new Map(categories.map((category) => [category.id, category]));
  const placeOf = new Map(schemes.flatMap((scheme) => scheme.lots.map((lot) => [lot.id, { scheme, lot }] as const)));
  const entries = rows.flatMap((row) => {
    const place = placeOf.get(row.lot);
    const category = categoryOf.get(row.category);
    if (!place || !category || !(all || isOffered(row, place.scheme.framework, today))) return [];
    const { scheme, lot } = place;
    const supplierName = scheme.names[row.supplier] ?? row.brand;
    return [{ row, category, framework: scheme.framework, lot, supplierName, ...priceOn(row, today) }];
  });
  return entries.sort((a, b) => collator.compare(titleOf(a.row), titleOf(b.row)) || (a.row.id < b.row.id ? -1 : 1));
};
