import type { Model } from '../catalogue/model.ts';
import { lineAmounts, priceUnit, versionOn, withdrawnOn } from '../catalogue/price.ts';
import { commissionOn } from '../commissions/commission.ts';
import type { Framework, Lot } from '../frameworks/framework.ts';
import { type FrameworkId, frameworkOf, type LotId, lotOf, type ModelId } from '../frameworks/ids.ts';
import { mostCents, percentOf } from '../money/cents.ts';
import { vatRate } from '../money/vat.ts';
import { attributedTo, intercommunalesOf } from '../organisations/attribution.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { undisturbedPeriod } from './dated-basis.ts';
import type { CommissionPart, LineChoice, OfferedChoice, Order, OrderLine, OrderTerms } from './order.ts';
import { totalsOf } from './totals.ts';

/** Everything that the figures of a basket follow from. */
export interface AssessmentInputs {
  readonly organisation: Organisation;
  readonly frameworks: ReadonlyMap<FrameworkId, Framework>;
  readonly lots: ReadonlyMap<LotId, Lot>;
  readonly models: ReadonlyMap<ModelId, Model>;
  readonly on: LocalDate;
}

/** What is fixed of an order once its lines are priced. */
export type AssessedOrder = Pick<
  Order,
  | 'framework'
  | 'frameworkTitle'
  | 'lot'
  | 'lotTitle'
  | 'supplier'
  | 'authority'
  | 'intercommunale'
  | 'lines'
  | 'commission'
  | 'totals'
  | 'basis'
  | 'terms'
>;

export type AssessmentRefusal =
  | 'not-found'
  | 'invalid-choice'
  | 'model-withdrawn'
  | 'award-method'
  | 'vat-undetermined'
  | 'commission-undetermined'
  | 'attribution-unclear';

interface Inputs {
  readonly framework: Framework;
  readonly lot: Lot;
  readonly model: Model;
}

const inputsOf = (id: ModelId, { frameworks, lots, models }: AssessmentInputs): Inputs | undefined => {
  const model = models.get(id);
  const lot = lots.get(lotOf(id));
  const framework = frameworks.get(frameworkOf(id));
  return model && lot && framework ? { framework, lot, model } : undefined;
};

/**
 * In a catalogue lot every awarded supplier may be chosen. In a cascade the first in rank is asked first, so only
 * its unit prices can be ordered from directly. A mini-competition has its own procedure (law of 17 June 2016, art. 43).
 */
export const mayOrderDirectly = ({ lot, model }: Pick<Inputs, 'lot' | 'model'>): boolean => {
  if (lot.awardMethod === 'mini-competition') return false;
  const award = lot.awards.find(({ supplier }) => supplier === model.supplier);
  return award !== undefined && (lot.awardMethod === 'catalogue' || award.rank === 1);
};

const termFits = (lot: Lot, months: number | undefined) =>
  lot.pricing === 'per-month' ? months !== undefined && lot.terms.includes(months) : months === undefined;

interface PricedLine {
  readonly line: OrderLine;
  readonly parts: readonly CommissionPart[];
}

const priceLine = (
  choice: OfferedChoice,
  number: number,
  found: Inputs,
  intercommunale: Kbo | undefined,
  { organisation, on }: AssessmentInputs,
): Result<PricedLine, AssessmentRefusal> => {
  const { framework, lot, model } = found;
  const version = versionOn(model, on);
  if (withdrawnOn(model, on)) return refuse('model-withdrawn', { model: model.id, ...model.withdrawal });
  if (!version) return refuse('invalid-choice', { model: model.id, reason: 'not-yet-available', from: model.versions[0].effectiveFrom });
  if (!mayOrderDirectly(found)) return refuse('award-method', { model: model.id, method: lot.awardMethod });
  if (!termFits(lot, choice.termMonths)) return refuse('invalid-choice', { model: model.id, reason: 'term', allowed: lot.terms });
  const unit = priceUnit(version, choice.options, choice);
  if (!unit.ok) return refuse('invalid-choice', { model: model.id, reason: 'options', ...unit.detail });
  const { unitPrice, options } = unit.value;
  if ((unitPrice.model + unitPrice.options) * choice.quantity * (choice.termMonths ?? 1) > mostCents)
    return refuse('invalid-choice', { model: model.id, reason: 'amount', most: mostCents });
  const amounts = lineAmounts(unitPrice, choice.quantity, choice.termMonths);
  const vat = vatRate(framework.vatRules, { lineType: 'supply', seller: 'supplier', buyerIsMember: false, on });
  if (!vat.ok) return vat;
  const question = {
    lot: lot.id,
    category: model.category,
    buyerKind: organisation.kind,
    intercommunale,
    authority: framework.authority,
    on,
  };
  const commission = commissionOn(framework.commissionRules, question, { quantity: choice.quantity, ...amounts });
  if (!commission.ok) return commission;
  const parts: CommissionPart[] = [];
  for (const part of commission.value.parts) {
    const buyerIsMember = intercommunalesOf(organisation, framework.id, on).includes(part.beneficiary);
    const rate = vatRate(framework.vatRules, { lineType: 'commission', seller: 'intercommunale', buyerIsMember, on });
    if (!rate.ok) return rate;
    parts.push({
      ...part,
      line: number,
      rule: commission.value.rule?.id ?? '',
      vatRate: rate.value,
      vat: percentOf(part.amount, rate.value),
    });
  }
  const line: OrderLine = {
    number,
    model: model.id,
    modelVersion: version.number,
    name: version.name,
    brand: version.brand,
    category: model.category,
    unit: model.unit,
    pricing: lot.pricing,
    quantity: choice.quantity,
    ...(choice.termMonths !== undefined && { termMonths: choice.termMonths }),
    options,
    discountRate: choice.discountRate ?? version.discountRate,
    unitPrice,
    ...amounts,
    vatRate: vat.value,
    vat: percentOf(amounts.net, vat.value),
    commission: commission.value.amount,
  };
  return ok({ line, parts });
};

/** The terms that an order keeps, whatever becomes of the framework. */
export const termsOf = ({ terms }: Framework): OrderTerms => ({
  acknowledgementDays: terms.acknowledgementDays,
  paymentDays: terms.paymentDays,
  late: {
    perDay: terms.latePenaltyPerDay,
    cap: terms.latePenaltyCap,
    base: terms.latePenaltyBase,
    graceDays: terms.latePenaltyGraceDays,
  },
  deliveryNoticeDays: terms.deliveryNoticeDays,
  warrantyMonths: terms.warrantyMonths,
});

/** Under which framework it is unclear, so that the buyer finds whose decision it is. */
const toldUnder = <
  Refusal extends { readonly ok: false; readonly code: AssessmentRefusal; readonly detail: Readonly<Record<string, unknown>> },
>(
  refusal: Refusal,
  { id }: Framework,
): Refusal => (refusal.code === 'attribution-unclear' ? { ...refusal, detail: { ...refusal.detail, framework: id } } : refusal);

const assessGroup = (
  choices: readonly OfferedChoice[],
  first: Inputs,
  inputs: AssessmentInputs,
): Result<AssessedOrder, AssessmentRefusal> => {
  const { framework, lot } = first;
  const { organisation, on } = inputs;
  const attribution = attributedTo(organisation, framework.id, on);
  if (!attribution.ok) return toldUnder(attribution, framework);
  const priced: PricedLine[] = [];
  const used: Model[] = [];
  for (const choice of choices) {
    const found = inputsOf(choice.model, inputs);
    if (!found) return refuse('not-found', { model: choice.model });
    const line = priceLine(choice, priced.length + 1, found, attribution.value, inputs);
    if (!line.ok) return toldUnder(line, framework);
    priced.push(line.value);
    used.push(found.model);
  }
  const lines = priced.map(({ line }) => line);
  const commission = priced.flatMap(({ parts }) => parts);
  const totals = totalsOf(lines, commission);
  if (Math.max(totals.list, totals.costWithVat) > mostCents) return refuse('invalid-choice', { reason: 'amount', most: mostCents });
  return ok({
    framework: framework.id,
    frameworkTitle: framework.title,
    lot: lot.id,
    lotTitle: lot.title,
    supplier: first.model.supplier,
    authority: framework.authority,
    ...(attribution.value !== undefined && { intercommunale: attribution.value }),
    lines,
    commission,
    totals,
    terms: termsOf(framework),
    basis: {
      framework: framework.version,
      lot: lot.version,
      organisation: organisation.version,
      models: [...new Set(used)].map(({ id, version }) => ({ id, version })),
      ...undisturbedPeriod(framework, organisation, used, on),
    },
  });
};

/**
 * Prices a basket on a day and splits it into orders: one per lot and supplier, because each lot is a contract
 * of its own. Order and lines keep the sequence of the basket. Amounts in cents excluding VAT; rounding is that
 * of `priceUnit`, `commissionOn` and `percentOf`; what comes to more than `mostCents` is `invalid-choice`. Entitlement and room are judged apart, so that a buyer can see
 * a price before being allowed to order. What suppliers offered beyond the catalogue is priced as it stands in the
 * choices; that no discount lies below the awarded one is judged where it is offered.
 */
export const assess = (
  choices: readonly OfferedChoice[],
  inputs: AssessmentInputs,
): Result<readonly AssessedOrder[], AssessmentRefusal> => {
  const groups = new Map<string, { first: Inputs; choices: OfferedChoice[] }>();
  for (const choice of choices) {
    const found = inputsOf(choice.model, inputs);
    if (!found) return refuse('not-found', { model: choice.model });
    const group = `${found.lot.id} ${found.model.supplier}`;
    const known = groups.get(group);
    if (known) known.choices.push(choice);
    else groups.set(group, { first: found, choices: [choice] });
  }
  const orders: AssessedOrder[] = [];
  for (const group of groups.values()) {
    const order = assessGroup(group.choices, group.first, inputs);
    if (!order.ok) return order;
    orders.push(order.value);
  }
  return ok(orders);
};

/** The choices that an order was made of, to price it anew. */
export const choicesOf = (order: Pick<Order, 'lines'>): readonly LineChoice[] =>
  order.lines.map(({ model, options, quantity, termMonths }) => ({
    model,
    options: options.map(({ id }) => id),
    quantity,
    ...(termMonths !== undefined && { termMonths }),
  }));

/** Whether two sets of lines choose the same, in the same sequence; that of the options within a line means nothing. */
export const sameChoices = (some: readonly LineChoice[], others: readonly LineChoice[]): boolean => {
  const shape = (choices: readonly LineChoice[]) =>
    JSON.stringify(choices.map(({ model, options, quantity, termMonths }) => [model, options.toSorted(), quantity, termMonths ?? 0]));
  return shape(some) === shape(others);
};
