import type { ModelOption } from '../../../../shared/domain/catalogue/model.ts';
import type { BasisPoints, Cents } from '../../../../shared/domain/money/cents.ts';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import type { OfferedVersion } from './offer-row.ts';
import { centsOf, centsText, rateOf, rateText } from './typed-numbers.ts';

export const changeReasons = ['index', 'catalogue-change', 'promotion', 'correction'] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** A next version as it is typed. */
export interface ChangeDraft {
  readonly effectiveFrom: string;
  readonly reason: ChangeReason;
  readonly listPrice: string;
  readonly discountRate: string;
  readonly deliveryWeeks: string;
  /** List prices by option id. */
  readonly options: Readonly<Record<string, string>>;
}

export const changeDraftOf = (version: OfferedVersion, today: LocalDate): ChangeDraft => ({
  effectiveFrom: today,
  reason: 'catalogue-change',
  listPrice: centsText(version.listPrice),
  discountRate: rateText(version.discountRate),
  deliveryWeeks: version.deliveryWeeks === undefined ? '' : String(version.deliveryWeeks),
  options: Object.fromEntries(version.options.map(({ id, listPrice }) => [id, centsText(listPrice)])),
});

export type ChangeError = 'price' | 'rate' | 'weeks' | 'date';

export interface ModelChange {
  readonly effectiveFrom: LocalDate;
  readonly reason: ChangeReason;
  readonly listPrice: Cents;
  readonly discountRate: BasisPoints;
  readonly options: readonly ModelOption[];
  readonly deliveryWeeks?: number;
}

export type CheckedChange =
  | { readonly ok: true; readonly change: ModelChange }
  | { readonly ok: false; readonly errors: Readonly<Record<string, ChangeError>> };

const weeksOf = (text: string): number | undefined => {
  const weeks = Number(text.trim());
  return /^\d{1,3}$/.test(text.trim()) && weeks <= 520 ? weeks : undefined;
};

/** The version as the API wants it, or every field that cannot be read, by its id. */
export const checkChange = (draft: ChangeDraft, version: OfferedVersion): CheckedChange => {
  const listPrice = centsOf(draft.listPrice);
  const discountRate = rateOf(draft.discountRate);
  const errors: Record<string, ChangeError> = {
    ...(!isLocalDate(draft.effectiveFrom) && { effective: 'date' as const }),
    ...(listPrice === undefined && { 'list-price': 'price' as const }),
    ...(discountRate === undefined && { 'discount-rate': 'rate' as const }),
    ...(draft.deliveryWeeks.trim() !== '' && weeksOf(draft.deliveryWeeks) === undefined && { 'delivery-weeks': 'weeks' as const }),
  };
  const options = version.options.map((option) => {
    const price = centsOf(draft.options[option.id] ?? '');
    if (price === undefined) errors[`option-${option.id}`] = 'price';
    return { ...option, listPrice: price ?? option.listPrice };
  });
  const { effectiveFrom, reason } = draft;
  if (Object.keys(errors).length > 0 || !isLocalDate(effectiveFrom) || listPrice === undefined || discountRate === undefined)
    return { ok: false, errors };
  const deliveryWeeks = weeksOf(draft.deliveryWeeks);
  return {
    ok: true,
    change: { effectiveFrom, reason, listPrice, discountRate, options, ...(deliveryWeeks !== undefined && { deliveryWeeks }) },
  };
};
