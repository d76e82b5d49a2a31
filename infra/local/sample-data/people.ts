import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Role } from '../../../shared/domain/organisations/role.ts';
import { organisationBy } from './organisations/organisations.ts';
import { supplierKbo, supplierSlugs } from './organisations/suppliers.ts';

/** Somebody to sign in as; every one of them is invented. `id` is the token's `sub`. */
export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly organisation: Kbo;
  readonly organisationName: string;
  readonly roles: readonly Role[];
  /** Invented like the person: `.example` leads nowhere (RFC 2606). */
  readonly email: string;
}

/** Organisations by their name in the sample data, with who works there. */
const staff = {
  Berlaar: { buyer: 'Lotte Peeters', approver: 'Wim Van den Broeck', auditor: 'Nele Claes' },
  Mechelen: { buyer: 'Yassine Amrani', approver: 'Griet Verlinden' },
  IGEMO: { manager: 'An De Smet', reviewer: 'Bart Wouters', buyer: 'Katrien Mertens', approver: 'Dirk Hermans' },
  SOLVA: { manager: 'Pieter De Clercq', reviewer: 'Sofie Van Damme' },
  Leiedal: { reviewer: 'Tom Vandewalle' },
  Aalst: { buyer: 'Evi De Ridder', approver: 'Geert Callebaut' },
  Gent: { buyer: 'Fatma Yilmaz', approver: 'Luc Baert' },
} as const satisfies Readonly<Record<string, Partial<Record<Role, string>>>>;

/** Who works beside them in the same role. */
const colleagues = [
  { id: 'mechelen-director', name: 'Stijn Lambrecht', organisation: 'Mechelen', role: 'approver' },
  { id: 'leiedal-second-reviewer', name: 'Els Decoene', organisation: 'Leiedal', role: 'reviewer' },
  { id: 'mechelen-deputy', name: 'Hanne Wuyts', organisation: 'Mechelen', role: 'approver' },
] as const satisfies readonly { readonly id: string; readonly name: string; readonly organisation: string; readonly role: Role }[];

const slugOf = (organisation: string) => organisation.toLowerCase();

const person = (id: string, name: string, organisation: Kbo | string, role: Role): SamplePerson => {
  const { kbo, name: organisationName } = organisationBy(organisation);
  return { id, name, organisation: kbo, organisationName, roles: [role], email: `${id}@voorbeeld.raamwerk.example` };
};

const atAuthorities = [
  ...Object.entries(staff).flatMap(([organisation, members]) =>
    Object.entries(members).map(([role, name]) => person(`${slugOf(organisation)}-${role}`, name, organisation, role as Role)),
  ),
  ...colleagues.map(({ id, name, organisation, role }) => person(id, name, organisation, role)),
];

/** The supplier that only the large data set for measurements knows has nobody to sign in as. */
const atSuppliers = supplierSlugs
  .filter((slug) => slug !== 'volumeleverancier')
  .map((slug) => person(`${slug}-supplier`, `Verkoop ${organisationBy(supplierKbo(slug)).name}`, supplierKbo(slug), 'supplier'));

export const samplePeople: readonly SamplePerson[] = [...atAuthorities, ...atSuppliers];
