import type {
  BillingShare,
  Budget,
  Contact,
  Delivery,
  OrderEvent,
  PenaltyDecision,
  Proposal,
} from '../../../../shared/domain/ordering/order.ts';
import type { Address } from '../../../../shared/domain/organisations/organisation.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { date } from '../../format/dates.ts';
import { euro, percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';

export const addressText = ({ street, postalCode, city }: Address): string => `${street}, ${postalCode} ${city}`;

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(', ');

interface Signature {
  readonly title: string;
  readonly by: string;
  readonly insteadOf?: string | undefined;
}

const dayText = (value: unknown): string => (typeof value === 'string' && isLocalDate(value) ? date(value) : '');

/** Each field that an event may say changed, in words. The values come from our own API, in the domain's shapes. */
const words = {
  lines: { label: p('changed.lines'), text: (value) => (value as readonly string[]).join('; ') },
  net: { label: p('changed.net'), text: (value) => euro(value as number) },
  commission: { label: p('changed.commission'), text: (value) => euro(value as number) },
  delivery: {
    label: p('changed.delivery'),
    text: (value) => {
      const { address, wantedOn, site } = value as Delivery;
      return joined([site, addressText(address), wantedOn && date(wantedOn)]);
    },
  },
  contact: {
    label: p('changed.contact'),
    text: (value) => {
      const { name, email, phone } = value as Contact;
      return joined([name, email, phone]);
    },
  },
  budget: {
    label: p('changed.budget'),
    text: (value) => {
      const { references, projectCode } = value as Budget;
      return joined([...references, projectCode]) || p('order.none');
    },
  },
  billing: {
    label: p('changed.billing'),
    text: (value) => {
      const shares = value as readonly BillingShare[];
      if (shares.length === 0) return p('order.billing-own');
      return shares.map(({ share, name }) => p('order.billing-share', { share: percent(share), name })).join(', ');
    },
  },
  remarks: { label: p('changed.remarks'), text: String },
  promisedOn: { label: p('changed.promisedOn'), text: dayText },
  deliveredOn: { label: p('changed.deliveredOn'), text: dayText },
  signatures: {
    label: p('changed.signatures'),
    text: (value) =>
      (value as readonly Signature[]).map(({ title, by, insteadOf }) => p('chain.signature', { title, by, insteadOf })).join('; '),
  },
  proposal: {
    label: p('changed.proposal'),
    text: (value) => {
      const { promisedOn, lines } = value as Proposal;
      return p('proposal.in-words', { day: date(promisedOn), lines });
    },
  },
  penalty: {
    label: p('changed.penalty'),
    text: (value) => {
      const { decision, amount } = value as Pick<PenaltyDecision, 'decision' | 'amount'>;
      return p(decision === 'imposed' ? 'late.imposed' : 'late.waived', { amount });
    },
  },
  acceptedOn: { label: p('changed.acceptedOn'), text: dayText },
  warrantyUntil: { label: p('changed.warrantyUntil'), text: dayText },
  reason: { label: p('changed.reason'), text: String },
} as const satisfies Record<string, { readonly label: string; readonly text: (value: unknown) => string }>;

export interface DescribedChange {
  readonly label: string;
  readonly text: string;
}

/** A change as before and after in words; undefined for a field that readers have no use for, or that the note already says. */
export const describeChange = (
  { field, before, after }: OrderEvent['changes'][number],
  note: string | undefined,
): DescribedChange | undefined => {
  if (!Object.hasOwn(words, field) || (field === 'reason' && note !== undefined)) return undefined;
  const { label, text } = words[field as keyof typeof words];
  if (before === undefined) return { label, text: text(after) };
  // Signatures only come to those that were given: what is new says enough.
  if (field === 'signatures' && Array.isArray(before) && Array.isArray(after)) return { label, text: text(after.slice(before.length)) };
  // A later decision takes the place of an earlier one, which its own event tells.
  if (field === 'penalty') return { label, text: text(after) };
  if (after === undefined) return { label, text: p('order.removed', { before: text(before) }) };
  return { label, text: p('order.before-after', { before: text(before), after: text(after) }) };
};
