import { expect, test } from 'vitest';
import { cents } from '../../shared/domain/money/cents.ts';
import { entriesOf } from '../../site/src/features/catalogue/entry.ts';
import { buildSearch } from '../../site/src/features/catalogue/search-index.ts';
import { sortOrdersOf, sortPlaces } from '../../site/src/features/catalogue/sort.ts';
import { row, scheme, shelter, today, van } from '../support/site-entries.ts';

const entries = entriesOf(
  [
    row('b', { name: 'Beta 10 bestelwagen', listPrice: cents(10), attributes: { range: 100 }, deliveryWeeks: 9 }),
    row('c', { name: 'Beta 9 bestelwagen', listPrice: cents(30), attributes: { range: 300 } }),
    row('a', {
      name: 'Élan bakwagen',
      brand: 'Mérk Citadel',
      listPrice: cents(20),
      attributes: { range: 100, drive: 'BEV' },
      deliveryWeeks: 2,
    }),
  ],
  [scheme],
  [van, shelter],
  today,
);
const orders = sortOrdersOf(entries);
const places = entries.map((_, place) => place);
const slugs = (sorted: readonly number[]) => sorted.map((place) => entries[place]?.row.id.slice(-1)).join('');
const sorted = (chosen: string) =>
  slugs(
    sortPlaces(
      places,
      entries,
      orders.find(({ key }) => key === chosen),
      undefined,
    ),
  );
const search = await buildSearch(entries);
const found = (query: string) => [...slugs(search(query)?.places ?? [])].sort().join('');

test('names sort as people count: 9 before 10, É with E', () => {
  expect(sorted('')).toBe('cba');
  expect(sorted('naam')).toBe('cba');
});

test('prices sort both ways', () => {
  expect(sorted('prijs')).toBe('bac');
  expect(sorted('-prijs')).toBe('cab');
});

test('what has no delivery time comes last', () => {
  expect(sorted('levering')).toBe('abc');
});

test('a highlighted figure sorts best first, equals by name', () => {
  expect(sorted('k.range')).toBe('cba');
});

test('an order that does not exist is the usual one', () => {
  expect(sorted('nonsense')).toBe('cba');
});

test('every word must occur; the end of a word may be missing, and one letter in five may be wrong', () => {
  expect(found('beta bestelw')).toBe('bc');
  expect(found('beta bakwagen')).toBe('');
  expect(found('citadl')).toBe('a');
});

test('accents and capitals do not matter', () => {
  expect(found('elan')).toBe('a');
  expect(found('ÉLAN')).toBe('a');
});

test('brand, category, supplier, lot and the words of a choice are searched too', () => {
  expect(found('citadel')).toBe('a');
  expect(found('voertuigen verdeler')).toBe('abc');
  expect(found('elektrisch')).toBe('a');
});

test('nothing to search for is no search', () => {
  expect(search('  ')).toBeUndefined();
});

test('while searching, the best match comes first', () => {
  const best = (query: string) => {
    const answer = search(query);
    return slugs(sortPlaces(answer?.places ?? [], entries, undefined, answer?.relevance));
  };
  expect(best('bakwagen voertuigen')).toBe('a');
  expect(best('citadel')).toBe('a');
  expect(best('be')).toBe('cba');
  expect(best('beta 10')).toBe('b');
});
