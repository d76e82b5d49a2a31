import type { Actor } from '../../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../../../shared/domain/organisations/organisation.ts';
import type { Role } from '../../../../shared/domain/organisations/role.ts';
import { organisationBy } from '../organisations/organisations.ts';
import { samplePeople } from '../people.ts';
import { slugOf } from '../schemes/slug.ts';

const titles = { buyer: 'Besteller', approver: 'Ondertekenaar', supplier: 'Verkoop' } as const satisfies Partial<Record<Role, string>>;

const known = new Map<string, (typeof samplePeople)[number]>(
  // The first of a role at an organisation, before any colleagues.
  samplePeople.toReversed().flatMap((person) => person.roles.map((role) => [`${person.organisation} ${role}`, person] as const)),
);

const cached = new Map<string, Actor>();

/** Who did a step for an organisation: one of the people to sign in as, or else somebody of that role. */
export const actorFor = (organisation: Pick<Organisation, 'kbo' | 'name'>, role: keyof typeof titles): Actor => {
  const key = `${organisation.kbo} ${role}`;
  const earlier = cached.get(key);
  if (earlier) return earlier;
  const person = known.get(key);
  const actor = {
    person: person?.id ?? `${slugOf(organisation.name)}-${role}`,
    name: person?.name ?? `${titles[role]} ${organisation.name}`,
    organisation: organisation.kbo,
  };
  cached.set(key, actor);
  return actor;
};

/** One of the people to sign in as, by id. */
export const actorNamed = (id: string): Actor => {
  const person = samplePeople.find((one) => one.id === id);
  if (!person) throw new Error(`no sample person ${id}`);
  return { person: person.id, name: person.name, organisation: person.organisation };
};

export const supplierActor = (supplier: Kbo): Actor => actorFor(organisationBy(supplier), 'supplier');
