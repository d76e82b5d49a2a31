import type { Role } from '../../../../shared/domain/organisations/role.ts';
import type { Text } from '../entry.ts';

const roleNames = {
  'role.buyer': 'besteller',
  'role.approver': 'ondertekenaar',
  'role.supplier': 'leverancier',
  'role.reviewer': 'nazicht commissies',
  'role.manager': 'beheerder',
  'role.auditor': 'alleen lezen',
} as const satisfies Record<`role.${Role}`, string>;

/** Who is signed in, in the head of every page. */
export const session = {
  'session.menu': ({ name }: { name: string }) => `Menu van ${name}`,
  'session.links': 'Uw werk',
  'session.sign-out': 'Afmelden',
  'session.signing-out': 'Bezig met afmelden…',
  'session.sign-out-failed': 'Afmelden bij de aanmelddienst lukte niet. In deze browser bent u afgemeld.',
  'session.orders': 'Bestellingen',
  'session.received-orders': 'Ontvangen bestellingen',
  'session.basket': 'Mandje',
  'session.offer': 'Uw aanbod',
  'session.commissions': 'Commissies',
  'session.ceilings': 'Plafonds',
  ...roleNames,
} as const satisfies Record<string, Text>;
