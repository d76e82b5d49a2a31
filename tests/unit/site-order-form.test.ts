import { expect, test } from 'vitest';
import { isFormDraft } from '../../site/src/features/ordering/form-kept.ts';
import { attemptFor } from '../../site/src/features/ordering/order-attempt.ts';
import { checkFormDraft, errorsOf } from '../../site/src/features/ordering/order-form-check.ts';
import { draftOf, type FormDraft, prefilledForm, shareOf, shareSum } from '../../site/src/features/ordering/order-form-draft.ts';
import { aForm, anOrganisation, bodies, day } from '../support/builders.ts';

const today = day('2026-06-15');
const organisation = anOrganisation();
const filled = (changes: Partial<FormDraft> = {}): FormDraft => ({
  ...prefilledForm(organisation, 'An Peeters'),
  email: 'an.peeters@voorbeeld.be',
  ...changes,
});
const errors = (changes: Partial<FormDraft>, site = false) => {
  const checked = checkFormDraft(filled(changes), today, site);
  return checked.ok ? {} : checked.errors;
};

test('what is known of the organisation and the person needs no typing', () => {
  const checked = checkFormDraft(filled(), today, false);
  expect(checked).toEqual({
    ok: true,
    form: {
      delivery: { address: organisation.address },
      contact: { name: 'An Peeters', email: 'an.peeters@voorbeeld.be' },
      budget: { references: [] },
      billing: [],
    },
  });
});

test('a form that was saved comes back as it was', () => {
  const form = aForm({
    delivery: { address: organisation.address, wantedOn: day('2026-09-01'), site: 'Hoppinpunt Station' },
    budget: { references: ['AC000131', 'MJP006171'], projectCode: 'P-12' },
    billing: [
      { entity: bodies.buyer, name: 'Stad', share: 3_333 as never },
      { entity: bodies.otherBuyer, name: 'OCMW', share: 6_667 as never },
    ],
    remarks: 'Eerst bellen.\nPoort 2.',
  });
  expect(checkFormDraft(draftOf(form, organisation), today, true)).toEqual({ ok: true, form });
});

test('everything that is wrong is told at once, beside its own field', () => {
  expect(errors({ street: ' ', postalCode: '25', email: 'an', wantedOn: '2026-06-14', name: 'a'.repeat(201) }, true)).toEqual({
    street: 'form-error.required',
    'postal-code': 'form-error.postal-code',
    email: 'form-error.email',
    'wanted-on': 'form-error.past',
    name: 'form-error.too-long',
    site: 'form-error.required',
  });
});

test('an order that is wanted today is not too late', () => {
  expect(errors({ wantedOn: today })).toEqual({});
});

test.each([
  ['33,33', 3_333],
  ['33.3', 3_330],
  ['100', 10_000],
  ['0', 0],
  ['7 %', 700],
])('the share %s is %i basis points', (text, points) => {
  expect(shareOf(text)).toBe(points);
});

test.each(['', 'x', '-1', '100,01', '33,333', '1e2', '∞'])('“%s” is no share', (text) => {
  expect(shareOf(text)).toBeUndefined();
});

test('shares that do not make up the whole are refused before they are sent', () => {
  const billing = [
    { entity: '0200.762.878', name: 'Stad', share: '50' },
    { entity: 'BE 0213 349 124', name: 'OCMW', share: '49,99' },
  ];
  expect(shareSum(billing)).toBe(9_999);
  expect(errors({ split: true, billing })['billing-sum']).toBe('form-error.sum');
  expect(errors({ split: true, billing: [{ ...billing[0], share: '50,01' } as never, billing[1] as never] })).not.toHaveProperty(
    'billing-sum',
  );
});

test('a body that is billed twice, or has a wrong number, is pointed at', () => {
  const row = { entity: '0200762878', name: 'Stad', share: '50' };
  expect(errors({ split: true, billing: [row, { ...row, entity: '0200.762.878' }] })).toEqual({ 'entity-kbo-1': 'form-error.twice' });
  expect(errors({ split: true, billing: [row, { ...row, entity: '0200762870' }] })).toEqual({ 'entity-kbo-1': 'form-error.kbo' });
});

test('what was typed of a split counts only while the bill is split', () => {
  expect(errors({ split: false, billing: [{ entity: 'x', name: '', share: 'y' }] })).toEqual({});
});

test('what the API finds wrong stands beside the same fields', () => {
  expect(
    errorsOf([
      { path: 'body.form.delivery.address.city', problem: 'too_small' },
      { path: 'body.form.budget.references.2', problem: 'too_big' },
      { path: 'body.lines.0.quantity', problem: 'too_big' },
    ]),
  ).toEqual({ city: 'form-error.required', 'reference-2': 'form-error.too-long' });
});

test('the same order keeps its key; another order gets its own', () => {
  let made = 0;
  const next = () => `key-${++made}`;
  const first = attemptFor('content', undefined, next);
  expect(attemptFor('content', first, next)).toBe(first);
  expect(attemptFor('other content', first, next)).toEqual({ key: 'key-2', content: 'other content' });
});

test('what an older version of the site kept is not half shown', () => {
  expect(isFormDraft(filled())).toBe(true);
  expect(isFormDraft(JSON.parse(JSON.stringify(filled())))).toBe(true);
  for (const damaged of [
    null,
    'x',
    {},
    { ...filled(), references: [1] },
    { ...filled(), billing: [null] },
    { ...filled(), email: undefined },
  ])
    expect(isFormDraft(damaged)).toBe(false);
});
