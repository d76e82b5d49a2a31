import type { FormDraft } from './order-form-draft.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether what was kept is a form of this version of the site; anything else is left out rather than half shown. */
export const isFormDraft = (value: unknown): value is FormDraft => {
  if (typeof value !== 'object' || value === null) return false;
  const { references, billing, split, ...texts } = value as Record<string, unknown>;
  const names = ['street', 'postalCode', 'city', 'wantedOn', 'site', 'name', 'email', 'phone', 'projectCode', 'remarks'];
  return (
    names.every((name) => isText(texts[name])) &&
    typeof split === 'boolean' &&
    Array.isArray(references) &&
    references.every(isText) &&
    Array.isArray(billing) &&
    billing.every((row: Record<string, unknown> | null) => isText(row?.entity) && isText(row.name) && isText(row.share))
  );
};
