import type { Kbo } from '../organisations/kbo.ts';
import { hasRole, type Person } from '../organisations/person.ts';
import type { Role } from '../organisations/role.ts';
import type { Subject } from './subject.ts';
import type { Audience } from './telling.ts';

/** The people of an organisation, as far as they are known. */
export type PeopleOf = (organisation: Kbo) => readonly Person[];

interface Doer {
  readonly person: string;
  readonly organisation: Kbo;
}

const inRole = (people: readonly Person[], role: Role): readonly Person[] => people.filter((person) => hasRole(person, role));

/** Whoever made it; when none of them is here any more, everybody who could have, so that it does not get lost. */
const preparersOf = ({ buyer, preparers }: Subject, peopleOf: PeopleOf): readonly Person[] => {
  const staff = peopleOf(buyer);
  const named = staff.filter(({ id }) => preparers.includes(id));
  return named.length > 0 ? named : inRole(staff, 'buyer');
};

/** Whoever prepared it cannot sign it. */
const signersOf = ({ buyer, preparers, move }: Subject, peopleOf: PeopleOf): readonly Person[] => {
  if (move?.by !== 'approver') return [];
  const able = inRole(peopleOf(buyer), 'approver').filter(({ id }) => !preparers.includes(id));
  const { persons } = move;
  return persons === undefined ? able : able.filter(({ id }) => persons.includes(id));
};

const managersOf = ({ authority }: Subject, peopleOf: PeopleOf): readonly Person[] =>
  authority === undefined ? [] : inRole(peopleOf(authority), 'manager');

const audiences: Readonly<Record<Audience, (subject: Subject, peopleOf: PeopleOf) => readonly Person[]>> = {
  preparers: preparersOf,
  signers: signersOf,
  supplier: ({ supplier }, peopleOf) => inRole(peopleOf(supplier), 'supplier'),
  managers: managersOf,
  reviewers: ({ buyer }, peopleOf) => inRole(peopleOf(buyer), 'reviewer'),
  issuers: managersOf,
  'involved-managers': (subject, peopleOf) => (subject.escalated === true ? managersOf(subject, peopleOf) : []),
};

/** Of whom the people must be known before `recipientsOf` can say who is told. */
export const organisationsIn = ({ buyer, supplier, authority }: Subject, to: readonly Audience[]): readonly Kbo[] => {
  const of = {
    preparers: buyer,
    signers: buyer,
    supplier,
    managers: authority,
    'involved-managers': authority,
    reviewers: buyer,
    issuers: authority,
  } as const;
  return [...new Set(to.flatMap((audience) => of[audience] ?? []))];
};

/** They are told of what a colleague did too: each has a part of their own in it, and an intercommunale may issue its own statement. */
const besideColleagues: ReadonlySet<Audience> = new Set(['preparers', 'signers', 'reviewers', 'issuers']);

/**
 * Each person once, and never whoever did it. Other audiences are told by their role alone, and so not of what a
 * colleague of theirs did.
 */
export const recipientsOf = (subject: Subject, to: readonly Audience[], peopleOf: PeopleOf, doer: Doer | undefined): readonly Person[] => {
  const found = to.flatMap((audience) =>
    audiences[audience](subject, peopleOf).filter(
      ({ id, organisation }) =>
        doer === undefined || organisation !== doer.organisation || (id !== doer.person && besideColleagues.has(audience)),
    ),
  );
  return [...new Map(found.map((person) => [`${person.organisation} ${person.id}`, person])).values()];
};

/** Who must act now. */
export const audienceOfMove = ({ move }: Subject): readonly Audience[] =>
  move === undefined
    ? []
    : [({ buyer: 'preparers', approver: 'signers', supplier: 'supplier', reviewer: 'reviewers', manager: 'issuers' } as const)[move.by]];

/**
 * Who waits for that: the supplier for the buyer, both sides of a statement for each other, whoever prepared it for everybody
 * else. Of who is late with a declaration managers hear once for each framework, not once for each supplier.
 */
export const audienceWaiting = ({ kind, move }: Subject): readonly Audience[] => {
  if (move === undefined || kind === 'sales-month') return [];
  return [
    ({ buyer: 'supplier', approver: 'preparers', supplier: 'preparers', reviewer: 'issuers', manager: 'reviewers' } as const)[move.by],
  ];
};
