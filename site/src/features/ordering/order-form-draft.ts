import type { OrderForm } from '../../../../shared/domain/ordering/order.ts';
import { formatKbo, type Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../../../shared/domain/organisations/organisation.ts';
import { number } from '../../format/numbers.ts';

/** A body that is invoiced for a part, as it is typed. */
export interface BillingDraft {
  readonly entity: string;
  readonly name: string;
  readonly share: string;
}

/** The order form as the buyer typed it: nothing is lost because it does not parse yet. */
export interface FormDraft {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly wantedOn: string;
  readonly site: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** At least one field to type in. */
  readonly references: readonly string[];
  readonly projectCode: string;
  readonly split: boolean;
  readonly billing: readonly BillingDraft[];
  readonly remarks: string;
}

/** What is known without asking: where the organisation is, who orders, and that the bill is its own. */
export const prefilledForm = (organisation: Pick<Organisation, 'address' | 'kbo' | 'name'>, person: string): FormDraft => ({
  street: organisation.address.street,
  postalCode: organisation.address.postalCode,
  city: organisation.address.city,
  wantedOn: '',
  site: '',
  name: person,
  email: '',
  phone: '',
  references: [''],
  projectCode: '',
  split: false,
  billing: [
    { entity: formatKbo(organisation.kbo), name: organisation.name, share: '' },
    { entity: '', name: '', share: '' },
  ],
  remarks: '',
});

/** The form of an order that exists, to be changed. */
export const draftOf = (
  { delivery, contact, budget, billing, remarks }: OrderForm,
  own: { readonly kbo: Kbo; readonly name: string },
): FormDraft => ({
  street: delivery.address.street,
  postalCode: delivery.address.postalCode,
  city: delivery.address.city,
  wantedOn: delivery.wantedOn ?? '',
  site: delivery.site ?? '',
  name: contact.name,
  email: contact.email,
  phone: contact.phone ?? '',
  references: budget.references.length > 0 ? budget.references : [''],
  projectCode: budget.projectCode ?? '',
  split: billing.length > 0,
  billing:
    billing.length > 0
      ? billing.map(({ entity, name, share }) => ({ entity: formatKbo(entity), name, share: number(share / 100) }))
      : [
          { entity: formatKbo(own.kbo), name: own.name, share: '' },
          { entity: '', name: '', share: '' },
        ],
  remarks: remarks ?? '',
});

/** Basis points of `33,33` or `33.33`; undefined for anything that is not a percentage of at most two decimals. */
export const shareOf = (text: string): number | undefined => {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  if (!match) return undefined;
  const points = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return points <= 10_000 ? points : undefined;
};

/** Ten digits of `0213.349.124`, with or without points, spaces or `BE`. */
export const kboDigits = (text: string): string => text.replace(/^\s*BE/i, '').replace(/[\s.]/g, '');

/** What the shares that can be read sum to, in basis points. */
export const shareSum = (billing: readonly BillingDraft[]): number => billing.reduce((sum, { share }) => sum + (shareOf(share) ?? 0), 0);
