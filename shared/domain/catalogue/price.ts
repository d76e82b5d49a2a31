import { type Cents, minus, percentOf, plus, times, zero } from '../money/cents.ts';
import type { Extra, FrozenOption, OfferedChoice, UnitPrice } from '../ordering/order.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Model, ModelVersion } from './model.ts';

/** The version in force that day; undefined before the first one. */
export const versionOn = (model: Pick<Model, 'versions'>, on: LocalDate): ModelVersion | undefined =>
  model.versions.findLast((version) => version.effectiveFrom <= on);

export const withdrawnOn = (model: Pick<Model, 'withdrawal'>, on: LocalDate): boolean =>
  model.withdrawal !== undefined && model.withdrawal.from <= on;

/** Why a set of options cannot be ordered together. */
export type OptionConflict =
  | { readonly reason: 'unknown-option' | 'duplicate-option'; readonly option: string }
  | { readonly reason: 'requires' | 'excludes'; readonly option: string; readonly other: string };

/** What stands in the way of choosing these options together; empty when nothing does. */
export const optionConflicts = (version: Pick<ModelVersion, 'options'>, chosen: readonly string[]): readonly OptionConflict[] => {
  const known = new Map(version.options.map((option) => [option.id, option]));
  return chosen.flatMap((id, index): OptionConflict[] => {
    const option = known.get(id);
    if (!option) return [{ reason: 'unknown-option', option: id }];
    if (chosen.indexOf(id) !== index) return [{ reason: 'duplicate-option', option: id }];
    return [
      ...option.requires.filter((other) => !chosen.includes(other)).map((other) => ({ reason: 'requires', option: id, other }) as const),
      ...option.excludes.filter((other) => chosen.includes(other)).map((other) => ({ reason: 'excludes', option: id, other }) as const),
    ];
  });
};

export interface PricedUnit {
  readonly unitPrice: UnitPrice;
  readonly options: readonly FrozenOption[];
}

/** Extras as options of their own, under ids that none of the model's options has. */
const frozenExtras = (extras: readonly Extra[], { options }: Pick<ModelVersion, 'options'>): readonly FrozenOption[] => {
  const taken = new Set(options.map(({ id }) => id));
  const free = Array.from({ length: extras.length + taken.size }, (_, index) => `extra-${index + 1}`).filter((id) => !taken.has(id));
  return extras.map(({ name, price }, index) => ({ id: free[index] ?? '', name, listPrice: price, discount: zero }));
};

/**
 * Price of one unit (or of one month of it) with its options, in cents excluding VAT:
 * net = model + options − discount. The discount is rounded per component, so that quantity × unit price
 * is exactly the line's amount, as an invoice line must be (Peppol BIS Billing, BR-LIN). What a supplier offered
 * beyond the catalogue comes with `offered`: its rate replaces the model's own, and options that have a rate of
 * their own keep it; its extras count as options.
 */
export const priceUnit = (
  version: ModelVersion,
  chosen: readonly string[],
  offered: Pick<OfferedChoice, 'discountRate' | 'extras'> = {},
): Result<PricedUnit, 'invalid-choice'> => {
  const conflicts = optionConflicts(version, chosen);
  if (conflicts.length > 0) return refuse('invalid-choice', { conflicts });
  const { discountRate: rate = version.discountRate, extras = [] } = offered;
  const catalogued = version.options
    .filter((option) => chosen.includes(option.id))
    .map(({ id, name, listPrice, discountRate }) => ({
      id,
      name,
      listPrice,
      discount: percentOf(listPrice, discountRate ?? rate),
    }));
  const options = [...catalogued, ...frozenExtras(extras, version)];
  const optionsList = plus(...options.map((option) => option.listPrice));
  const discount = plus(percentOf(version.listPrice, rate), ...options.map((option) => option.discount));
  const net = minus(plus(version.listPrice, optionsList), discount);
  return ok({ unitPrice: { model: version.listPrice, options: optionsList, discount, net }, options });
};

export interface LineAmounts {
  readonly list: Cents;
  readonly discount: Cents;
  readonly net: Cents;
}

/** Unit price × quantity, × months where the lot is paid by the month. */
export const lineAmounts = (unit: UnitPrice, quantity: number, months = 1): LineAmounts => ({
  list: times(plus(unit.model, unit.options), quantity * months),
  discount: times(unit.discount, quantity * months),
  net: times(unit.net, quantity * months),
});
