import type { Role } from '../../../shared/domain/organisations/role.ts';
import type { SamplePerson } from '../sample-data/people.ts';

const roleWords: Readonly<Record<Role, string>> = {
  buyer: 'besteller',
  approver: 'ondertekenaar',
  supplier: 'leverancier',
  reviewer: 'nazicht commissies',
  manager: 'beheerder van raamcontracten',
  auditor: 'alleen lezen',
};

export interface SampleGroup {
  readonly organisation: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly rolesInWords: string }[];
}

/** Suppliers stand together: each has one person, named after it. */
const groupOf = ({ organisationName, roles }: SamplePerson): string => (roles.includes('supplier') ? 'Leveranciers' : organisationName);

/** The sample people per organisation, in the order in which the sample data names them. */
export const groupPeople = (people: readonly SamplePerson[]): readonly SampleGroup[] =>
  [...Map.groupBy(people, groupOf)].map(([organisation, members]) => ({
    organisation,
    people: members.map(({ id, name, roles }) => ({ id, name, rolesInWords: roles.map((role) => roleWords[role]).join(', ') })),
  }));
