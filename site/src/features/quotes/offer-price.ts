import { lineAmounts, priceUnit, versionOn } from '../../../../shared/domain/catalogue/price.ts';
import { type Cents, plus, times, zero } from '../../../../shared/domain/money/cents.ts';
import { choicesOf } from '../../../../shared/domain/ordering/assess.ts';
import type { UnitPrice } from '../../../../shared/domain/ordering/order.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import type { ModelPageData } from '../catalogue/load-model-page.ts';
import { type OfferDraft, readLine } from './offer-draft.ts';
import type { QuoteView } from './use-quote-acting.ts';

export interface PricedDraft {
  readonly unit: UnitPrice;
  readonly list: Cents;
  readonly options: Cents;
  readonly discount: Cents;
  readonly net: Cents;
}

/**
 * What the lines come to by the catalogue of that day with what is typed, in cents excluding VAT, by the code that the
 * server prices the offer with; a line that cannot be priced yet is left out.
 */
export const priceDraft = (
  { lines }: QuoteView['quote'],
  draft: OfferDraft,
  models: ReadonlyMap<string, ModelPageData>,
  on: LocalDate,
): ReadonlyMap<number, PricedDraft> => {
  const choices = choicesOf({ lines });
  return new Map(
    lines.flatMap(({ number, model }, index): readonly (readonly [number, PricedDraft])[] => {
      const [choice, typed] = [choices[index], draft.lines.find(({ line }) => line === number)];
      const known = models.get(model);
      const version = known && versionOn(known.model, on);
      if (!choice || !typed || !version) return [];
      const { discountRate = version.discountRate, extras } = readLine(typed);
      const unit = priceUnit(version, choice.options, { discountRate, extras });
      if (!unit.ok) return [];
      const { unitPrice } = unit.value;
      const count = choice.quantity * (choice.termMonths ?? 1);
      const { discount, net } = lineAmounts(unitPrice, choice.quantity, choice.termMonths);
      return [[number, { unit: unitPrice, list: times(unitPrice.model, count), options: times(unitPrice.options, count), discount, net }]];
    }),
  );
};

export const sumOf = (priced: Iterable<PricedDraft>): Omit<PricedDraft, 'unit'> => {
  const all = [...priced];
  const total = (amount: (line: PricedDraft) => Cents) => plus(zero, ...all.map(amount));
  return {
    list: total((line) => line.list),
    options: total((line) => line.options),
    discount: total((line) => line.discount),
    net: total((line) => line.net),
  };
};
