import { type Role, roles } from '../../../../shared/domain/organisations/role.ts';
import type { TextKey } from '../../i18n/text.ts';

export interface RoleLink {
  readonly href: string;
  readonly text: TextKey;
}

const pages = [
  { href: '/overzicht/', text: 'session.dashboard', for: ['buyer', 'approver', 'supplier', 'auditor'] },
  { href: '/bestellingen/', text: 'session.orders', for: ['buyer', 'approver', 'reviewer', 'manager', 'auditor'] },
  { href: '/bestellingen/', text: 'session.received-orders', for: ['supplier'] },
  { href: '/offertes/', text: 'session.quotes', for: ['buyer', 'approver', 'auditor'] },
  { href: '/offertes/', text: 'session.received-quotes', for: ['supplier'] },
  { href: '/facturen/', text: 'session.invoices', for: ['buyer', 'approver', 'supplier', 'auditor'] },
  { href: '/mandje/', text: 'session.basket', for: ['buyer'] },
  { href: '/keuzes/', text: 'session.choices', for: ['buyer', 'approver', 'auditor'] },
  { href: '/instellingen/goedkeuring/', text: 'session.approval', for: ['buyer', 'approver', 'auditor'] },
  { href: '/incidenten/', text: 'session.incidents', for: ['buyer', 'approver', 'supplier', 'manager', 'auditor'] },
  { href: '/meldingen/', text: 'session.notifications', for: roles },
  { href: '/aanbod/', text: 'session.offer', for: ['supplier'] },
  { href: '/wijzigingen/', text: 'session.changes', for: ['manager'] },
  { href: '/plafonds/', text: 'session.ceilings', for: ['manager'] },
  { href: '/commissieregels/', text: 'session.commission-rules', for: ['reviewer', 'manager'] },
  { href: '/toewijzingen/', text: 'session.attributions', for: ['manager'] },
  { href: '/commissies/', text: 'session.commissions', for: ['reviewer', 'manager', 'auditor'] },
  { href: '/afrekeningen/', text: 'session.statements', for: ['reviewer', 'manager'] },
  { href: '/betalingen/', text: 'session.payments', for: ['reviewer'] },
  { href: '/kosten/', text: 'session.shared-costs', for: ['reviewer', 'manager'] },
  { href: '/aangiften/', text: 'session.declarations', for: ['supplier', 'manager'] },
  { href: '/afwijkingen/', text: 'session.differences', for: ['reviewer', 'manager'] },
] as const satisfies readonly (RoleLink & { readonly for: readonly Role[] })[];

/** The pages that are of use to somebody with these roles, each address once. */
export const linksFor = (held: readonly Role[]): readonly RoleLink[] =>
  pages
    .filter((page) => page.for.some((role) => held.includes(role)))
    .filter((page, index, all) => all.findIndex(({ href }) => href === page.href) === index);
