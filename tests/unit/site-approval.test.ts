import { expect, test } from 'vitest';
import { cents } from '../../shared/domain/money/cents.ts';
import type { ApprovalRules } from '../../shared/domain/ordering/approval-policy.ts';
import { draftOf, errorsIn, rulesIn } from '../../site/src/features/approval/policy-draft.ts';
import { dateRows } from '../../site/src/features/ordering/delivery-dates.tsx';
import { describeChange } from '../../site/src/features/ordering/describe-change.ts';
import { proposalRows } from '../../site/src/features/ordering/proposal-card.tsx';
import { p } from '../../site/src/i18n/personal.ts';
import { aChoice, aForm, day } from '../support/builders.ts';
import { anOrder } from '../support/orders.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

const rules: ApprovalRules = {
  steps: [
    { title: 'Financieel directeur', from: cents(8_500_00), approvers: ['fien'] },
    { title: 'Om het even wie', from: cents(30_000_50), approvers: [] },
  ],
  substitutions: [{ person: 'fien', substitute: 'sus', from: day('2026-12-24'), until: day('2027-01-03') }],
  dueDays: 7,
};

test('rules survive being typed over', () => {
  expect(rulesIn(draftOf(rules))).toEqual(rules);
  expect(errorsIn(draftOf(rules))).toEqual([]);
});

test('what cannot be sent is named by its field', () => {
  const draft = draftOf(rules);
  expect(
    errorsIn({
      steps: [{ title: ' ', from: 'veel', approvers: [] }],
      substitutions: [{ person: '', substitute: '', from: '2026-02-30', until: '' }],
      dueDays: '0',
    }),
  ).toEqual(['step-title-0', 'step-from-0', 'away-person-0', 'away-by-0', 'away-from-0', 'away-until-0', 'due-days']);
  expect(errorsIn({ ...draft, dueDays: '91' })).toEqual(['due-days']);
  expect(errorsIn({ ...draft, dueDays: '1,5' })).toEqual(['due-days']);
});

test('rules read as a sentence', () => {
  const steps = [
    { title: 'Financieel directeur', names: ['Fien', 'Frans'] },
    { title: 'Algemeen directeur', names: [] },
  ];
  expect(plain(p('approval.example-steps', { net: 25_000_00, steps }))).toBe(
    'Een bestelling van € 25.000,00 heeft 2 handtekeningen nodig: Financieel directeur (Fien of Frans), daarna Algemeen directeur (om het even welke ondertekenaar).',
  );
  expect(plain(p('approval.example-steps', { net: 1, steps: [{ title: '', names: [] }] }))).toContain(
    'heeft 1 handtekening nodig: om het even welke ondertekenaar.',
  );
});

test('a proposal stands beside the order: the day, each line, and what is to pay', () => {
  const delivery = { ...aForm().delivery, wantedOn: day('2026-08-01') };
  const order = anOrder({ delivery }, [aChoice({ quantity: 3 }), aChoice({ options: ['trekhaak'] })]);
  const rows = proposalRows(order, { promisedOn: day('2026-09-01'), lines: [{ line: 1, quantity: 1 }], note: 'Minder' });
  expect(rows.map(({ before, after, changed }) => [plain(before), plain(after), changed])).toEqual([
    ['01/08/2026', '01/09/2026', true],
    ['3 × stuk', '1 × stuk', true],
    ['1 × stuk', '1 × stuk', false],
    ['€ 108.720,00', '€ 54.720,00', true],
  ]);
});

test('wanted, promised and real days are told apart by what they came to, also over the summer-time change', () => {
  const delivery = { ...aForm().delivery, wantedOn: day('2026-10-20') };
  const days = dateRows({
    delivery,
    firstPromisedOn: day('2026-10-24'),
    promisedOn: day('2026-10-26'),
    deliveredOn: day('2026-10-24'),
    acceptedOn: day('2026-10-30'),
  });
  expect(days.map(({ key, against }) => [key, against])).toEqual([
    ['wanted', ''],
    ['first', '4 dagen later dan gewenst'],
    ['promised', '2 dagen later dan eerst beloofd'],
    ['delivered', 'zoals eerst beloofd'],
    ['accepted', ''],
  ]);
  expect(dateRows({ delivery: aForm().delivery, promisedOn: day('2026-10-24'), firstPromisedOn: day('2026-10-24') })).toMatchObject([
    { key: 'promised', against: '' },
  ]);
});

test('history says what was decided on a penalty, each time anew', () => {
  const [imposed, waived] = [
    { decision: 'imposed', amount: 150_00 },
    { decision: 'waived', amount: 150_00 },
  ];
  expect(describeChange({ field: 'penalty', after: imposed }, undefined)?.text).toMatch(/^Boete van €\s150,00 opgelegd$/);
  expect(describeChange({ field: 'penalty', before: imposed, after: waived }, undefined)?.text).toMatch(
    /^Van de boete van €\s150,00 afgezien$/,
  );
});

test('history names the newest signature, and in whose place it was given', () => {
  const first = { title: 'Financieel directeur', by: 'Fien' };
  const second = { title: '', by: 'Sus', insteadOf: 'ada' };
  expect(describeChange({ field: 'signatures', after: [first] }, undefined)?.text).toBe('Financieel directeur: Fien');
  expect(describeChange({ field: 'signatures', before: [first], after: [first, second] }, undefined)?.text).toBe('Sus (vervanger)');
  expect(describeChange({ field: 'signatures', before: [first] }, undefined)?.text).toBe('verwijderd: Financieel directeur: Fien');
  const proposal = { promisedOn: '2026-09-01', lines: [{ line: 2, quantity: 1 }], note: 'x' };
  expect(describeChange({ field: 'proposal', after: proposal }, 'x')?.text).toBe('leveren op 01/09/2026; lijn 2: nog 1');
});
