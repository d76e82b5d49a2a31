import type { OrganisationKind } from '../../../../shared/domain/organisations/organisation.ts';
import { type Role, roles } from '../../../../shared/domain/organisations/role.ts';
import type { TextKey } from '../../i18n/text.ts';

export interface RoleLink {
  readonly href: string;
  readonly text: TextKey;
}

/** What pages are about, in the sequence in which the menu shows them to who has no main work among them. */
const subjects = ['ordering', 'range', 'framework', 'commissions', 'own'] as const;
export type Subject = (typeof subjects)[number];

const pages = [
  { href: '/overzicht/', text: 'session.dashboard', about: 'ordering', for: ['buyer', 'approver', 'supplier', 'auditor'] },
  { href: '/bestellingen/', text: 'session.orders', about: 'ordering', for: ['buyer', 'approver', 'reviewer', 'manager', 'auditor'] },
  { href: '/bestellingen/', text: 'session.received-orders', about: 'ordering', for: ['supplier'] },
  { href: '/offertes/', text: 'session.quotes', about: 'ordering', for: ['buyer', 'approver', 'auditor'] },
  { href: '/offertes/', text: 'session.received-quotes', about: 'ordering', for: ['supplier'] },
  { href: '/facturen/', text: 'session.invoices', about: 'ordering', for: ['buyer', 'approver', 'supplier', 'auditor'] },
  { href: '/mandje/', text: 'session.basket', about: 'ordering', for: ['buyer'] },
  { href: '/keuzes/', text: 'session.choices', about: 'ordering', for: ['buyer', 'approver', 'auditor'] },
  { href: '/incidenten/', text: 'session.incidents', about: 'ordering', for: ['buyer', 'approver', 'supplier', 'manager', 'auditor'] },
  { href: '/aanbod/', text: 'session.offer', about: 'range', for: ['supplier'] },
  { href: '/wijzigingen/', text: 'session.changes', about: 'framework', for: ['manager'] },
  { href: '/plafonds/', text: 'session.ceilings', about: 'framework', for: ['manager'] },
  { href: '/toewijzingen/', text: 'session.attributions', about: 'framework', for: ['manager'] },
  { href: '/commissieregels/', text: 'session.commission-rules', about: 'framework', for: ['manager'] },
  { href: '/afrekeningen/', text: 'session.statements', about: 'commissions', for: ['reviewer', 'manager', 'auditor'] },
  { href: '/betalingen/', text: 'session.payments', about: 'commissions', for: ['reviewer', 'auditor'] },
  { href: '/commissies/', text: 'session.commissions', about: 'commissions', for: ['reviewer', 'manager', 'auditor'] },
  { href: '/aangiften/', text: 'session.declarations', about: 'commissions', for: ['supplier', 'manager'] },
  { href: '/afwijkingen/', text: 'session.differences', about: 'commissions', for: ['reviewer', 'manager', 'auditor'] },
  { href: '/kosten/', text: 'session.shared-costs', about: 'commissions', for: ['reviewer', 'manager', 'auditor'] },
  { href: '/commissieregels/', text: 'session.commission-rules', about: 'commissions', for: ['reviewer'] },
  { href: '/meldingen/', text: 'session.notifications', about: 'own', for: roles },
  { href: '/instellingen/goedkeuring/', text: 'session.approval', about: 'own', for: ['buyer', 'approver', 'auditor'] },
] as const satisfies readonly (RoleLink & { readonly about: Subject; readonly for: readonly Role[] })[];

/** What somebody with a role comes for, so that it stands first. */
const mainWork = {
  buyer: 'ordering',
  approver: 'ordering',
  supplier: 'ordering',
  reviewer: 'commissions',
  manager: 'framework',
  auditor: 'ordering',
} as const satisfies Record<Role, Subject>;

/**
 * Whether a page says anything to who only reads. Commissions are received by intercommunales: the auditor of another
 * body would find nothing there. Of a session from before kinds were kept the kind is not known.
 */
const saysAnything = (about: Subject, held: readonly Role[], kind: OrganisationKind | undefined): boolean =>
  about !== 'commissions' || kind === undefined || kind === 'intercommunale' || held.some((role) => role !== 'auditor');

/** The pages that are of use to somebody with these roles, each address once. */
const pagesFor = (held: readonly Role[], kind: OrganisationKind | undefined) =>
  pages
    .filter((page) => page.for.some((role) => held.includes(role)) && saysAnything(page.about, held, kind))
    .filter((page, index, all) => all.findIndex(({ href }) => href === page.href) === index);

/** The same by subject, with what people of the first of these roles come for on top; subjects without a page are left out. */
export const linksFor = (
  held: readonly Role[],
  kind?: OrganisationKind,
): readonly { readonly about: Subject; readonly links: readonly RoleLink[] }[] => {
  const main = roles.flatMap((role) => (held.includes(role) ? [mainWork[role]] : []))[0];
  const bySubject = Map.groupBy(pagesFor(held, kind), ({ about }) => about);
  return subjects
    .toSorted((a, b) => Number(b === main) - Number(a === main))
    .flatMap((about) => {
      const links = bySubject.get(about);
      return links ? [{ about, links }] : [];
    });
};
