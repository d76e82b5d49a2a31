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
  'session.menu': 'Menu van',
  'session.links': 'Uw werk',
  'session.about-ordering': 'Bestellingen en opvolging',
  'session.about-range': 'Aanbod',
  'session.about-framework': 'Raamcontracten',
  'session.about-commissions': 'Commissies en verkoop',
  'session.about-own': 'Voor uzelf',
  'session.sign-out': 'Afmelden',
  'session.signing-out': 'Bezig met afmelden…',
  'session.try-again': 'Opnieuw proberen',
  'session.sign-out-failed': 'De aanmelddienst antwoordt niet. U bent nog aangemeld.',
  'session.dashboard': 'Overzicht',
  'session.orders': 'Bestellingen',
  'session.received-orders': 'Ontvangen bestellingen',
  'session.basket': 'Mandje',
  'session.quotes': 'Offertes',
  'session.received-quotes': 'Gevraagde offertes',
  'session.choices': 'Keuzedossiers',
  'session.approval': 'Goedkeuring',
  'session.incidents': 'Incidenten',
  'session.invoices': 'Facturen',
  'session.notifications': 'Meldingen',
  'session.offer': 'Uw aanbod',
  'session.changes': 'Voorgestelde wijzigingen',
  'session.commissions': 'Commissies',
  'session.statements': 'Afrekeningen',
  'session.payments': 'Betalingen',
  'session.declarations': 'Aangiften',
  'session.differences': 'Afwijkingen',
  'session.shared-costs': 'Gedeelde kosten',
  'session.ceilings': 'Plafonds',
  'session.commission-rules': 'Commissieregels',
  'session.attributions': 'Toewijzingen',
  ...roleNames,
} as const satisfies Record<string, Text>;
