import type { Category } from '../catalogue/category.ts';
import type { ModelVersion } from '../catalogue/model.ts';
import type { LotId } from '../frameworks/ids.ts';
import type { AssessedOrder } from '../ordering/assess.ts';
import type { Actor, LineChoice, OrderLine, OrderTotals } from '../ordering/order.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';

/** As many as fit beside each other, on screen and on paper. */
export const mostCompared = 4;

/** An attribute as it was published that day; of a choice, the value is its label. */
export interface RecordedAttribute {
  readonly key: string;
  readonly label: string;
  readonly value: string | number | boolean;
  readonly unit?: string | undefined;
}

/** One of the models that were laid side by side, with everything that was known of it that day. */
export interface ComparedModel {
  /** Model, version, options and price, as an order would have frozen them. */
  readonly line: OrderLine;
  readonly totals: OrderTotals;
  readonly categoryName: string;
  readonly supplier: Kbo;
  readonly supplierName: string;
  readonly frameworkTitle: string;
  readonly lot: LotId;
  readonly lotTitle: string;
  readonly attributes: readonly RecordedAttribute[];
  readonly deliveryWeeks?: number | undefined;
}

/** Keuzedossier: which models a buyer compared on a day, which it chose and why. Never altered. */
export interface ChoiceRecord {
  readonly id: string;
  readonly buyer: Kbo;
  readonly buyerName: string;
  readonly title: string;
  /** The day of which all of it is. */
  readonly on: LocalDate;
  readonly models: readonly ComparedModel[];
  /** Its place among the models, from 1. */
  readonly winner: number;
  /** What was weighed, and why this model came out, in words. */
  readonly criteria: string;
  readonly motivation: string;
  readonly by: Actor;
  readonly at: Instant;
  readonly sample: boolean;
}

/** What a buyer compares, and what it decides. */
export interface Comparison {
  readonly title: string;
  readonly models: readonly LineChoice[];
  readonly winner: number;
  readonly criteria: string;
  readonly motivation: string;
}

/** The attributes that a model has, in the sequence and the words of its category. */
export const recordedAttributes = ({ attributes }: Pick<Category, 'attributes'>, version: Pick<ModelVersion, 'attributes'>) =>
  attributes.flatMap(({ key, label, unit, choices }): readonly RecordedAttribute[] => {
    const value = version.attributes[key];
    if (value === undefined) return [];
    return [{ key, label, value: choices?.find((choice) => choice.value === value)?.label ?? value, ...(unit !== undefined && { unit }) }];
  });

interface Known {
  readonly category: Category | undefined;
  readonly version: ModelVersion;
  readonly supplierName: string;
}

/** Freezes one model of a comparison, priced alone. */
export const comparedModel = (assessed: AssessedOrder, line: OrderLine, { category, version, supplierName }: Known): ComparedModel => ({
  line,
  totals: assessed.totals,
  categoryName: category?.name ?? line.category,
  supplier: assessed.supplier,
  supplierName,
  frameworkTitle: assessed.frameworkTitle,
  lot: assessed.lot,
  lotTitle: assessed.lotTitle,
  attributes: category ? recordedAttributes(category, version) : [],
  ...(version.deliveryWeeks !== undefined && { deliveryWeeks: version.deliveryWeeks }),
});
