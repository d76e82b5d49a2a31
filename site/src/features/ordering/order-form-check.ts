import { orderForm } from '../../../../shared/contract/ordering.schemas.ts';
import type { OrderForm } from '../../../../shared/domain/ordering/order.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import type { PersonalKey } from '../../i18n/personal.ts';
import { type FormDraft, kboDigits, shareOf, shareSum } from './order-form-draft.ts';

export type FormErrorKey = Extract<PersonalKey, `form-error.${string}`>;
/** By the id of the field that they stand beside. */
export type FormErrors = Readonly<Record<string, FormErrorKey>>;

export type CheckedForm = { readonly ok: true; readonly form: OrderForm } | { readonly ok: false; readonly errors: FormErrors };

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

const candidateOf = (draft: FormDraft) => ({
  delivery: {
    address: { street: draft.street, postalCode: draft.postalCode.trim(), city: draft.city },
    ...(filled(draft.wantedOn) !== undefined && { wantedOn: draft.wantedOn }),
    ...(filled(draft.site) !== undefined && { site: draft.site }),
  },
  contact: {
    name: draft.name,
    email: draft.email.trim(),
    ...(filled(draft.phone) !== undefined && { phone: draft.phone }),
  },
  budget: {
    references: draft.references.flatMap((reference) => filled(reference) ?? []),
    ...(filled(draft.projectCode) !== undefined && { projectCode: draft.projectCode }),
  },
  billing: draft.split
    ? draft.billing.map(({ entity, name, share }) => ({ entity: kboDigits(entity), name, share: shareOf(share) ?? Number.NaN }))
    : [],
  ...(filled(draft.remarks) !== undefined && { remarks: draft.remarks }),
});

/** The field of a path in the contract's form, and what is said when it is not accepted for another reason than absence or length. */
const fields: Readonly<Record<string, readonly [field: string, error: FormErrorKey]>> = {
  'delivery.address.street': ['street', 'form-error.text'],
  'delivery.address.postalCode': ['postal-code', 'form-error.postal-code'],
  'delivery.address.city': ['city', 'form-error.text'],
  'delivery.wantedOn': ['wanted-on', 'form-error.date'],
  'delivery.site': ['site', 'form-error.text'],
  'contact.name': ['name', 'form-error.text'],
  'contact.email': ['email', 'form-error.email'],
  'contact.phone': ['phone', 'form-error.text'],
  'budget.projectCode': ['project-code', 'form-error.text'],
  remarks: ['remarks', 'form-error.text'],
};

const repeated: readonly (readonly [RegExp, (index: string) => string, FormErrorKey])[] = [
  [/^budget\.references\.(\d+)$/, (index) => `reference-${index}`, 'form-error.text'],
  [/^billing\.(\d+)\.entity$/, (index) => `entity-kbo-${index}`, 'form-error.kbo'],
  [/^billing\.(\d+)\.name$/, (index) => `entity-name-${index}`, 'form-error.text'],
  [/^billing\.(\d+)\.share$/, (index) => `entity-share-${index}`, 'form-error.share'],
];

const placeOf = (path: string): readonly [string, FormErrorKey] | undefined => {
  const known = fields[path];
  if (known) return known;
  for (const [pattern, field, error] of repeated) {
    const index = pattern.exec(path)?.[1];
    if (index !== undefined) return [field(index), error];
  }
  return undefined;
};

interface Issue {
  readonly path: string;
  readonly problem: string;
}

/** Errors of the contract's schema, found here or by the API (`body.form.delivery…`), beside their fields. */
export const errorsOf = (issues: readonly Issue[]): FormErrors =>
  Object.fromEntries(
    issues.toReversed().flatMap(({ path, problem }) => {
      const place = placeOf(path.replace(/^body\.form\./, ''));
      if (!place) return [];
      const [field, error] = place;
      const plain = problem === 'too_small' ? 'form-error.required' : problem === 'too_big' ? 'form-error.too-long' : error;
      return [[field, error === 'form-error.text' ? plain : error] as const];
    }),
  );

const twice = (draft: FormDraft): FormErrors =>
  Object.fromEntries(
    draft.billing.flatMap(({ entity }, index) => {
      const same = (other: { readonly entity: string }) => kboDigits(other.entity) === kboDigits(entity);
      return kboDigits(entity) !== '' && draft.billing.findIndex(same) < index
        ? [[`entity-kbo-${index}`, 'form-error.twice'] as const]
        : [];
    }),
  );

const billingErrors = (draft: FormDraft): FormErrors => {
  if (!draft.split) return {};
  return { ...(shareSum(draft.billing) !== 10_000 && { 'billing-sum': 'form-error.sum' as const }), ...twice(draft) };
};

const emptiness = (draft: FormDraft, sitesWanted: boolean): FormErrors => ({
  ...(filled(draft.email) === undefined && { email: 'form-error.required' as const }),
  ...(filled(draft.postalCode) === undefined && { 'postal-code': 'form-error.required' as const }),
  ...(sitesWanted && filled(draft.site) === undefined && { site: 'form-error.required' as const }),
});

/**
 * The form as the API wants it, or everything that is wrong with it at once, by field. The same schema as the
 * server's, so that what passes here is refused there only for what the server alone knows.
 */
export const checkFormDraft = (draft: FormDraft, today: LocalDate, sitesWanted: boolean): CheckedForm => {
  const parsed = orderForm.safeParse(candidateOf(draft));
  const issues = parsed.success ? [] : parsed.error.issues.map(({ path, code }) => ({ path: path.join('.'), problem: code }));
  const past: FormErrors = draft.wantedOn !== '' && draft.wantedOn < today ? { 'wanted-on': 'form-error.past' } : {};
  const errors: FormErrors = { ...past, ...errorsOf(issues), ...billingErrors(draft), ...emptiness(draft, sitesWanted) };
  return parsed.success && Object.keys(errors).length === 0 ? { ok: true, form: parsed.data } : { ok: false, errors };
};
