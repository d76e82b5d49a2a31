import { expect, test } from 'vitest';
import { problems } from '../../shared/contract/problems.ts';
import { problemsNl, problemText } from '../../site/src/i18n/problems.nl.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('every refusal says what happened, what it means and what to do', () => {
  expect(Object.keys(problemsNl).sort()).toEqual(Object.keys(problems).sort());
  for (const code of Object.keys(problems)) {
    const { what, meaning, remedy } = problemText(code);
    expect([what, meaning, remedy].every((text) => text.trim().length > 10)).toBe(true);
    expect(`${what}${meaning}${remedy}`).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('a full ceiling names the room and what was asked', () => {
  const text = problemText('ceiling-reached', { scope: 'gestroomd.01', measure: 'value', room: 100_000, asked: 2_852_500 });
  expect(plain(`${text.what} ${text.meaning}`)).toContain('dit perceel Vrij is nog € 1.000,00; deze bestelling vraagt € 28.525,00');
});

test('a full ceiling of pieces names pieces', () => {
  expect(problemText('ceiling-reached', { scope: 'hoppin', measure: 'quantity', room: 2, asked: 3 }).meaning).toContain('2 stuks');
});

test('every condition that failed is named with its remedy', () => {
  const text = problemText('not-eligible', {
    failed: [
      { condition: 'kind', is: 'school', allowed: ['municipality'] },
      { condition: 'accession', framework: 'hoppin' },
    ],
  });
  expect(text.meaning).toContain('gemeenten');
  expect(text.meaning).toContain('toegetreden');
  expect(text.remedy).toContain('beslissing');
});

test('a detail of another shape is left out, never shown', () => {
  const text = problemText('price-changed', { seen: { a: 1 }, now: 'x' });
  expect(text.meaning).not.toMatch(/object|x\./);
  expect(problemText('not-eligible', { failed: [null, 3, { condition: 'constructor' }] }).meaning).not.toMatch(/undefined|object/);
});

test('a code that this site does not know yet reads as a general failure', () => {
  expect(problemText('something-new')).toEqual(problemText('internal'));
  expect(problemText('toString')).toEqual(problemText('internal'));
});

test('a choice that is impossible for one plain reason names it', () => {
  const meaning = (detail: Record<string, unknown>) => problemText('invalid-choice', detail).meaning;
  expect(meaning({ reason: 'term', allowed: [12, 36] })).toBe('Mogelijk is een looptijd van 12 of 36 maanden.');
  expect(meaning({ reason: 'term', allowed: [] })).toContain('geen looptijd');
  expect(meaning({ reason: 'site-missing' })).toContain('leveringsplaats');
  expect(meaning({ reason: 'not-yet-available', from: '2027-01-01' })).toContain('01/01/2027');
  expect(problemText('replacement-unfit', { reason: 'other-lot' }).meaning).toBe('Het zit in een ander perceel.');
  expect(problemText('replacement-unfit', { reason: 'constructor' }).meaning).toContain('eisen');
  expect(problemText('constructor').what).toBe(problemText('internal').what);
});
