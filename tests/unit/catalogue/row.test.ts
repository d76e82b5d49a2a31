import { expect, test } from 'vitest';
import { rowOf, withRows } from '../../../shared/domain/catalogue/row.ts';
import { asPublished } from '../../../shared/domain/catalogue/visibility.ts';
import { modelId } from '../../../shared/domain/frameworks/ids.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { aModel, aVersion, on } from '../../support/builders.ts';

const tomorrow = addDays(on, 1);
const next = aVersion({ number: 2, effectiveFrom: tomorrow, listPrice: cents(1) });

test('a row shows the version in force and announces what is scheduled', () => {
  const row = rowOf(aModel({ versions: [aVersion(), next], version: 2 }), '/path', on);
  expect(row).toMatchObject({ listPrice: 30_000_00, optionCount: 1, version: 2, path: '/path' });
  expect(row.upcoming).toEqual([{ from: tomorrow, listPrice: 1, discountRate: 1_000 }]);
});

test('a row without anything scheduled or withdrawn says nothing of it', () => {
  expect(Object.keys(rowOf(aModel(), '/path', on))).not.toEqual(expect.arrayContaining(['upcoming', 'withdrawnFrom', 'deliveryWeeks']));
});

test('a withdrawn model keeps its row, with the day', () => {
  expect(rowOf(aModel({ withdrawal: { from: on, reason: 'weg' } }), '/path', on).withdrawnFrom).toBe(on);
});

test('rows are replaced by id and stand by brand and name', () => {
  const row = (id: string, name: string) => rowOf(aModel({ id: modelId(id), versions: [aVersion({ name })] }), '/path', on);
  const rows = withRows([row('wagens.01.a', 'Zeta'), row('wagens.01.b', 'beta')], [row('wagens.01.a', 'Alfa'), row('wagens.01.c', 'Beta')]);
  expect(rows.map(({ id }) => id)).toEqual(['wagens.01.a', 'wagens.01.b', 'wagens.01.c']);
});

test('whoever may not see what is scheduled sees the version in force, and nothing before there is one', () => {
  expect(asPublished(aModel({ versions: [aVersion(), next] }), on)?.versions).toEqual([aVersion()]);
  expect(asPublished(aModel({ versions: [aVersion(), next] }), tomorrow)?.versions).toEqual([next]);
  expect(asPublished(aModel({ versions: [next] }), on)).toBeUndefined();
});
