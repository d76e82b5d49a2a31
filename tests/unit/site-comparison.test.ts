import { expect, test } from 'vitest';
import { cents } from '../../shared/domain/money/cents.ts';
import { askedIds } from '../../site/src/features/catalogue/asked-ids.ts';
import { compareEntries } from '../../site/src/features/catalogue/comparison.ts';
import { formatConfiguration, parseConfiguration } from '../../site/src/features/catalogue/configuration.ts';
import { entriesOf } from '../../site/src/features/catalogue/entry.ts';
import { row, scheme, shelter, today, van } from '../support/site-entries.ts';

const entries = entriesOf(
  [
    row('a', { listPrice: cents(10_000), attributes: { range: 100, drive: 'BEV' } }),
    row('b', { listPrice: cents(20_000), attributes: { range: 300, drive: 'BEV' } }),
    row('c', { listPrice: cents(20_000), category: 'shelter', attributes: { roof: true } }),
  ],
  [scheme],
  [van, shelter],
  today,
);
const rowCalled = (label: string) =>
  compareEntries(entries)
    .flatMap(({ rows }) => rows)
    .find((one) => one.label === label);

test('the best value is marked where one end is better', () => {
  expect(rowCalled('Rijbereik')?.cells.map(({ best }) => best)).toEqual([false, true, false]);
  expect(rowCalled('Netto')?.cells.map(({ best }) => best)).toEqual([true, false, false]);
});

test('rows that differ are told from rows that do not', () => {
  expect(rowCalled('Rijbereik')?.differs).toBe(true);
  expect(rowCalled('Korting raamcontract')?.differs).toBe(false);
  expect(rowCalled('Korting raamcontract')?.cells.some(({ best }) => best)).toBe(false);
});

test('an attribute that a kind does not have stays empty', () => {
  expect(rowCalled('Groendak')?.cells.map(({ text }) => text)).toEqual(['—', '—', 'ja']);
});

test('the address names at most four models, once each; without any, the ticked ones', () => {
  const id = (slug: string) => `raam.01.${slug}`;
  expect(askedIds(`?ids=${['a', 'b', 'a', 'c', 'd', 'e'].map(id).join(',')}`, [])).toEqual(['a', 'b', 'c', 'd'].map(id));
  expect(askedIds('?ids=../../x', [id('z')])).toEqual([id('z')]);
});

test('a configuration goes through the address and drops what is not on offer', () => {
  const chosen = { options: ['a', 'c'], quantity: 3, months: 24 };
  expect(parseConfiguration(formatConfiguration(chosen), ['a', 'b', 'c'], [12, 24])).toEqual(chosen);
  expect(parseConfiguration('?opties=x,b&aantal=0&maanden=7', ['a', 'b'], [12, 24])).toEqual({ options: ['b'], quantity: 1, months: 24 });
  expect(parseConfiguration('?maanden=12', [], [])).toEqual({ options: [], quantity: 1 });
});
