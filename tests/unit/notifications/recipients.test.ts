import { describe, expect, test } from 'vitest';
import { organisationsIn, recipientsOf } from '../../../shared/domain/notifications/recipients.ts';
import type { Subject } from '../../../shared/domain/notifications/subject.ts';
import type { Audience } from '../../../shared/domain/notifications/telling.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Person } from '../../../shared/domain/organisations/person.ts';
import type { Role } from '../../../shared/domain/organisations/role.ts';
import { bodies, on } from '../../support/builders.ts';

const person = (id: string, organisation: Kbo, ...roles: readonly Role[]): Person => ({ id, name: id, organisation, roles, seenOn: on });

const people = [
  person('maker', bodies.buyer, 'buyer'),
  person('collega', bodies.buyer, 'buyer'),
  person('maker-en-tekenaar', bodies.buyer, 'buyer', 'approver'),
  person('directeur', bodies.buyer, 'approver'),
  person('burgemeester', bodies.buyer, 'approver'),
  person('lezer', bodies.buyer, 'auditor'),
  person('verkoper', bodies.supplier, 'supplier'),
  person('verkoper-2', bodies.supplier, 'supplier'),
  person('beheerder', bodies.authority, 'manager'),
  person('nazicht', bodies.authority, 'reviewer'),
  person('vreemde', bodies.otherBuyer, 'buyer', 'approver', 'supplier', 'manager'),
];
const peopleOf = (organisation: Kbo) => people.filter((each) => each.organisation === organisation);

const subject = (overrides: Partial<Subject> = {}): Subject => ({
  kind: 'order',
  id: 'x',
  number: '2026-AAAA-BBBB',
  buyer: bodies.buyer,
  buyerName: 'Gemeente',
  supplier: bodies.supplier,
  supplierName: 'Leverancier',
  authority: bodies.authority,
  preparers: ['maker', 'maker-en-tekenaar'],
  move: { by: 'approver' },
  ...overrides,
});

const told = (to: readonly Audience[], of: Subject = subject(), doer?: Pick<Person, 'organisation'> & { readonly person: string }) =>
  recipientsOf(of, to, peopleOf, doer).map(({ id }) => id);

describe('who signs', () => {
  test('is anybody who may, and never who prepared it', () => {
    expect(told(['signers'])).toEqual(['directeur', 'burgemeester']);
  });

  test('is only whom the buyer’s rules name', () => {
    expect(told(['signers'], subject({ move: { by: 'approver', persons: ['burgemeester', 'maker-en-tekenaar'] } }))).toEqual([
      'burgemeester',
    ]);
  });

  test('is nobody once it waits for somebody else', () => {
    expect(told(['signers'], subject({ move: { by: 'buyer' } }))).toEqual([]);
    expect(told(['signers'], subject({ move: undefined }))).toEqual([]);
  });
});

describe('whoever did it', () => {
  test('is not told, but who prepared it together is', () => {
    expect(told(['preparers'], subject(), { person: 'maker', organisation: bodies.buyer })).toEqual(['maker-en-tekenaar']);
  });

  test('has no colleagues that are told by their role alone', () => {
    const doer = { person: 'verkoper', organisation: bodies.supplier };
    expect(told(['supplier', 'preparers'], subject(), doer)).toEqual(['maker', 'maker-en-tekenaar']);
    expect(told(['supplier'], subject(), { person: 'maker', organisation: bodies.buyer })).toEqual(['verkoper', 'verkoper-2']);
  });
});

describe('managers', () => {
  test('of the contracting authority are told of what is brought before them, and of nothing before that', () => {
    expect(told(['managers'])).toEqual(['beheerder']);
    expect(told(['involved-managers'])).toEqual([]);
    expect(told(['involved-managers'], subject({ escalated: true }))).toEqual(['beheerder']);
    expect(told(['managers'], subject({ authority: undefined }))).toEqual([]);
  });
});

test('everybody is told once, also who belongs to two audiences', () => {
  const both = subject({ preparers: ['maker'], buyer: bodies.otherBuyer, supplier: bodies.otherBuyer });
  expect(told(['preparers', 'supplier'], both)).toEqual(['vreemde']);
});

test('only the people of the organisations in question are asked for', () => {
  expect(organisationsIn(subject(), ['preparers', 'signers'])).toEqual([bodies.buyer]);
  expect(organisationsIn(subject(), ['supplier', 'managers'])).toEqual([bodies.supplier, bodies.authority]);
  expect(organisationsIn(subject({ authority: undefined }), ['managers'])).toEqual([]);
});
