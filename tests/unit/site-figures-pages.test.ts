import { expect, test } from 'vitest';
import type { CeilingLevel } from '../../shared/domain/frameworks/ceiling.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import {
  lastQuarter,
  monthName,
  namedPeriods,
  quartersOf,
  regionQuery,
  regionSearch,
} from '../../site/src/features/commissions/region-query.ts';
import { type CeilingRow, filterInAddress, filterSearch, selectCeilings } from '../../site/src/features/frameworks-manager/ceiling-rows.ts';

test('the plain address asks for the years of the evaluation report', () => {
  expect(regionQuery('')).toEqual({ region: undefined, from: 2022, to: 2024, quarter: undefined });
  expect(regionSearch(regionQuery(''))).toBe('');
});

test('what is asked of a region can be shared as an address', () => {
  const query = { region: '0200762878', from: 2023, to: 2026, quarter: '2024-Q3' };
  expect(regionQuery(regionSearch(query))).toEqual(query);
});

test('years that make no sense are put right, not sent', () => {
  expect(regionQuery('?van=2024&tot=2022')).toMatchObject({ from: 2022, to: 2024 });
  expect(regionQuery('?van=nul&tot=99999&kwartaal=2024-Q5')).toEqual(regionQuery(''));
  expect(regionQuery('?van=2026')).toMatchObject({ from: 2026, to: 2026 });
});

test('this year, both legislatures and the evaluation report are one step away', () => {
  expect(namedPeriods(2026)).toEqual([
    { kind: 'year', from: 2026, to: 2026 },
    { kind: 'legislature', from: 2025, to: 2026 },
    { kind: 'legislature', from: 2019, to: 2024 },
    { kind: 'evaluation', from: 2022, to: 2024 },
  ]);
});

test('quarters run from the latest back; the ledger opens at the last one with an entry', () => {
  expect(quartersOf({ from: 2023, to: 2024 }).slice(0, 5)).toEqual(['2024-Q4', '2024-Q3', '2024-Q2', '2024-Q1', '2023-Q4']);
  expect(lastQuarter([{ month: '2023-12' }, { month: '2024-08' }])).toBe('2024-Q3');
  expect(lastQuarter([])).toBeUndefined();
  expect(monthName('2024-12')).toBe('december 2024');
});

const ceiling = (key: string, usage: number, level: CeilingLevel, framework = 'wagens'): CeilingRow => ({
  key,
  framework: frameworkId(framework),
  frameworkTitle: framework,
  name: `Perceel ${key}`,
  ceiling: { scope: frameworkId('wagens'), maximum: {}, room: {}, usage, level },
});

test('the most used ceiling comes first; equal ones go by number', () => {
  const rows = [ceiling('10', 0, 'ample'), ceiling('2', 0, 'ample'), ceiling('3', 9_500, 'critical')];
  expect(selectCeilings(rows, { framework: undefined, level: undefined }).map(({ key }) => key)).toEqual(['3', '2', '10']);
});

test('ceilings are narrowed by framework and level, kept in the address', () => {
  const rows = [ceiling('1', 9_500, 'critical'), ceiling('2', 9_500, 'critical', 'fietsen'), ceiling('3', 0, 'ample')];
  const filter = { framework: 'wagens', level: 'critical' as const };
  expect(selectCeilings(rows, filter).map(({ key }) => key)).toEqual(['1']);
  expect(filterInAddress(filterSearch(filter))).toEqual(filter);
  expect(filterInAddress('?toestand=vol')).toEqual({ framework: undefined, level: undefined });
});
