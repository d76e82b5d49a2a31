import { expect, test } from 'vitest';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { localDate } from '../../shared/domain/time/local-date.ts';
import { entriesOf } from '../../site/src/features/catalogue/entry.ts';
import { facetsOf } from '../../site/src/features/catalogue/facets.ts';
import { type FacetView, filterEntries, isUseful } from '../../site/src/features/catalogue/filter.ts';
import { emptyState, parseListState } from '../../site/src/features/catalogue/list-state.ts';
import { row, scheme, shelter, today, van } from '../support/site-entries.ts';

const rows = [
  row('electric-near', { attributes: { drive: 'BEV', range: 200 }, listPrice: cents(20_000_00), deliveryWeeks: 4 }),
  row('electric-far', { attributes: { drive: 'BEV', range: 400 }, listPrice: cents(40_000_00), deliveryWeeks: 30 }),
  row('gas', { attributes: { drive: 'CNG', range: 600 }, listPrice: cents(30_000_00) }),
  row('glass-shelter', { category: 'shelter', attributes: { roof: true }, listPrice: cents(5_000_00) }),
];
const categories = [van, shelter];
const entries = entriesOf(rows, [scheme], categories, today);
const facets = facetsOf(entries, categories);

const places = entries.map((_, place) => place);
const filtered = (address: string) => filterEntries(places, facets, parseListState(address));
const names = (address: string) => filtered(address).passing.map((place) => entries[place]?.row.name);
const view = (address: string, id: string): FacetView => {
  const found = filtered(address).facets.find(({ facet }) => facet.id === id);
  if (!found) throw new Error(`no facet ${id}`);
  return found;
};
const counts = (address: string, id: string) => {
  const found = view(address, id);
  return 'counts' in found ? Object.fromEntries(found.counts.map(({ value, count }) => [value, count])) : {};
};

test('facets follow from the categories’ attributes, beside the fixed ones', () => {
  expect(facets.map(({ id }) => id)).toEqual([
    'domein',
    'categorie',
    'prijs',
    'k.drive',
    'k.range',
    'k.roof',
    'levering',
    'merk',
    'raamcontract',
    'perceel',
    'leverancier',
  ]);
});

test('values of one facet widen, facets together narrow', () => {
  expect(names('?k.drive=BEV&k.drive=CNG')).toEqual(['electric-far', 'electric-near', 'gas']);
  expect(names('?k.drive=BEV&k.range=300..')).toEqual(['electric-far']);
});

test('a facet counts what choosing in it would give: all other facets hold, its own does not', () => {
  expect(counts('?k.drive=BEV', 'k.drive')).toEqual({ BEV: 2, CNG: 1 });
  expect(counts('?k.drive=BEV', 'categorie')).toEqual({ van: 2 });
  expect(counts('?k.drive=BEV&k.range=300..', 'k.drive')).toEqual({ BEV: 1, CNG: 1 });
});

test('a chosen value that nothing has any more stays, at zero', () => {
  expect(counts('?categorie=shelter&k.drive=BEV', 'k.drive')).toEqual({ BEV: 0 });
});

test('a range takes both ends along and leaves out what has no value', () => {
  expect(names('?k.range=200..400')).toEqual(['electric-far', 'electric-near']);
  expect(names('?levering=..30')).toEqual(['electric-far', 'electric-near']);
});

test('a price range is in euros of the net price', () => {
  expect(names('?prijs=..18000')).toEqual(['electric-near', 'glass-shelter']);
});

test('the picture of a range counts every entry that has a value, once', () => {
  const found = view('', 'k.range');
  if ('counts' in found) throw new Error('not a range');
  expect([found.min, found.max, found.covered]).toEqual([200, 600, 3]);
  expect(found.histogram.reduce((sum, count) => sum + count, 0)).toBe(3);
});

test('a facet shows when it tells apart most of what is shown, or is in use', () => {
  const useful = (address: string, id: string) => isUseful(view(address, id), filtered(address).passing.length, parseListState(address));
  expect(useful('', 'k.range')).toBe(true);
  expect(useful('', 'k.roof')).toBe(false);
  expect(useful('?categorie=shelter', 'k.range')).toBe(false);
  expect(useful('?categorie=shelter&k.range=1..', 'k.range')).toBe(true);
});

test('withdrawn models and those of ended frameworks are not in the list', () => {
  const withdrawn = row('gone', { withdrawnFrom: localDate('2026-11-21') });
  const ended = { ...scheme, framework: { ...scheme.framework, endsOn: localDate('2026-11-20') } };
  expect(entriesOf([withdrawn], [scheme], categories, today)).toEqual([]);
  expect(entriesOf(rows, [ended], categories, today)).toEqual([]);
  expect(entriesOf([withdrawn], [scheme], categories, today, true)).toHaveLength(1);
});

test('a scheduled price counts from its day on', () => {
  const scheduled = row('soon', { upcoming: [{ from: localDate('2026-11-22'), listPrice: cents(10_000), discountRate: basisPoints(0) }] });
  const net = (on: string) => entriesOf([scheduled], [scheme], categories, localDate(on))[0]?.net;
  expect(net('2026-11-21')).toBe(18_000_00);
  expect(net('2026-11-22')).toBe(10_000);
});

test('nothing chosen leaves everything', () => {
  expect(filterEntries(places, facets, emptyState).passing).toHaveLength(rows.length);
});
