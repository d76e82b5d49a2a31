import { expect, test } from 'vitest';
import type { CommissionRule } from '../../shared/domain/commissions/commission-rule.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { localDate } from '../../shared/domain/time/local-date.ts';
import { errorsIn } from '../../site/src/features/commission-rules/draft-errors.ts';
import { ruleIn } from '../../site/src/features/commission-rules/draft-rule.ts';
import { differenceWords } from '../../site/src/features/commission-rules/rule-differences.ts';
import { draftOf, newDraft, successorOf } from '../../site/src/features/commission-rules/rule-draft.ts';
import { groupRules, ruleState } from '../../site/src/features/commission-rules/rule-groups.ts';
import { rulesAfter, shownFrom } from '../../site/src/features/commission-rules/rules-after.ts';
import { aCommissionRule, bodies } from '../support/builders.ts';

const today = localDate('2026-11-21');
const tomorrow = localDate('2026-11-22');
const running = aCommissionRule({ id: 'streek-2024', from: localDate('2024-01-01'), regions: [bodies.intercommunale] });
const bounds = { earliest: tomorrow, taken: ['streek-2024'], authority: bodies.authority };

const written: readonly CommissionRule[] = [
  running,
  aCommissionRule({ base: { kind: 'per-unit', amount: cents(585_00) }, minimum: cents(100_00), maximum: cents(900_00) }),
  aCommissionRule({
    base: {
      kind: 'tiers',
      of: 'list',
      tiers: [
        { above: cents(0), rate: basisPoints(200) },
        { above: cents(10_000_00), rate: basisPoints(150) },
      ],
    },
    shares: [
      { to: 'own-intercommunale', share: basisPoints(8_000) },
      { to: 'authority', share: basisPoints(2_000) },
    ],
    buyerKinds: ['school'],
    until: localDate('2027-12-31'),
  }),
  aCommissionRule({ shares: [], key: { method: 'equal' } }),
  aCommissionRule({
    shares: [],
    key: {
      method: 'by-turnover',
      on: localDate('2025-12-31'),
      weights: [{ body: bodies.authority, weight: 1_250_000_50 }],
      source: 'jaarverslag',
    },
  }),
];

test.each(written)('a rule that is typed over says the same as before', (rule) => {
  expect(ruleIn(draftOf(rule))).toEqual(rule);
});

test('a rule waits for its name, amount and source, and says nothing until they can be read', () => {
  expect(errorsIn(newDraft(today), bounds)).toEqual(['rule-name', 'rule-rate', 'rule-source']);
  expect(ruleIn(newDraft(today))).toBeUndefined();
  const draft = { ...newDraft(today), id: 'streek-2024', rate: '1,8', source: 'raad', until: '2026-01-01', from: today };
  expect(errorsIn(draft, bounds)).toEqual(['rule-name-taken', 'rule-from', 'rule-until']);
});

test('figures of a key are asked of the authority and of each region, and counted before the rule begins', () => {
  const draft = { ...draftOf(running), id: 'nieuw', from: tomorrow, method: 'per-inhabitant' as const, countedBy: 'Statbel' };
  expect(errorsIn({ ...draft, countedOn: '2027-01-01' }, bounds)).toEqual(['rule-counted-on', 'rule-weights']);
  const weights = { [bodies.authority]: '1.000', [bodies.intercommunale]: '12.500' };
  expect(errorsIn({ ...draft, countedOn: '2026-01-01', weights }, bounds)).toEqual([]);
});

test('what takes the place of a rule begins tomorrow at the earliest; the old one ends the day before', () => {
  const rule = ruleIn({ ...successorOf(running, today), source: 'raad' });
  expect(rule).toMatchObject({ id: 'streek-2026', from: tomorrow, regions: running.regions });
  if (!rule) throw new Error('the successor cannot be read');
  expect(rulesAfter([running], { action: 'replace', old: running, rule })).toEqual([{ ...running, until: today }, rule]);
  const ended = { ...running, until: localDate('2025-06-30') };
  expect(rulesAfter([ended], { action: 'replace', old: ended, rule })).toEqual([ended, rule]);
});

test('a rule that is ended shows from the day after its last', () => {
  const change = { action: 'end' as const, old: running, until: today };
  expect(rulesAfter([running], change)).toEqual([{ ...running, until: today }]);
  expect(shownFrom(change, today)).toBe(tomorrow);
  expect(rulesAfter([running], { action: 'remove', old: running })).toEqual([]);
});

test('the most specific rules come first, those for the same together', () => {
  const general = aCommissionRule({ id: 'algemeen' });
  const later = { ...running, id: 'later', from: localDate('2025-01-01') };
  expect(groupRules([general, running, later]).map(({ conditions, rules }) => [conditions, rules.map(({ id }) => id)])).toEqual([
    [1, ['later', 'streek-2024']],
    [0, ['algemeen']],
  ]);
  expect(ruleState({ from: tomorrow }, today)).toBe('coming');
  expect(ruleState({ from: running.from, until: localDate('2026-11-20') }, today)).toBe('over');
});

test('the history says of each rule what became of it', () => {
  const percent = (rate: number) => aCommissionRule({ id: 'algemeen', base: { kind: 'percentage', of: 'net', rate: basisPoints(rate) } });
  const [before, after] = [percent(180), percent(200)];
  const [changed] = differenceWords([before], [after]);
  expect(changed?.replaceAll('\u00a0', ' ')).toMatch(
    /^Gewijzigd: “algemeen”, van 1,8 % van de nettoprijs, .* naar 2 % van de nettoprijs, /,
  );
  expect(differenceWords([before], [{ ...before, until: today }])).toEqual(['“algemeen” eindigt op 21/11/2026']);
  expect(differenceWords([running], [])[0]).toMatch(/^Verwijderd: “streek-2024”/);
  expect(differenceWords([before], [before])).toEqual([]);
});
