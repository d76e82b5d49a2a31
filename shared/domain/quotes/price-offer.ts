import { awardedFloor } from '../catalogue/award-floor.ts';
import { versionOn } from '../catalogue/price.ts';
import { lotOf, type ModelId } from '../frameworks/ids.ts';
import type { BasisPoints } from '../money/cents.ts';
import { type AssessedOrder, type AssessmentInputs, type AssessmentRefusal, assess, choicesOf } from '../ordering/assess.ts';
import type { OfferedChoice } from '../ordering/order.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { LineAnswer, Quote } from './quote.ts';

export type OfferRefusal = AssessmentRefusal | 'discount-below-award';

/**
 * The lowest discount that may be offered on a model that day: what the catalogue gives everybody, and never less than
 * was awarded; undefined when the model or its award is gone.
 */
export const offerFloor = (
  id: ModelId,
  { models, lots, on }: Pick<AssessmentInputs, 'models' | 'lots' | 'on'>,
): BasisPoints | undefined => {
  const [model, lot] = [models.get(id), lots.get(lotOf(id))];
  const version = model && versionOn(model, on);
  const floor = model && lot && awardedFloor(lot, model.supplier);
  return version && floor !== undefined ? (Math.max(version.discountRate, floor) as BasisPoints) : undefined;
};

/**
 * Prices a supplier's answer to what was asked, by the catalogue, the commission rules and the VAT of the day on which it
 * is offered; rounding is that of `assess`. A line without an answer is priced as the catalogue has it. Refuses a discount
 * below `offerFloor`, an answer to a line that was not asked or that was answered already, and whatever `assess` refuses.
 */
export const priceOffer = (
  asked: Pick<Quote, 'lines'>,
  answers: readonly LineAnswer[],
  inputs: AssessmentInputs,
): Result<AssessedOrder, OfferRefusal> => {
  const byLine = new Map(answers.map((answer) => [answer.line, answer]));
  if (byLine.size !== answers.length || answers.some(({ line }) => !asked.lines.some(({ number }) => number === line)))
    return refuse('invalid-choice', { reason: 'line' });
  const choices: OfferedChoice[] = [];
  for (const [index, choice] of choicesOf(asked).entries()) {
    const number = asked.lines[index]?.number ?? 0;
    const { discountRate, extras } = byLine.get(number) ?? {};
    const floor = offerFloor(choice.model, inputs);
    if (discountRate !== undefined && floor !== undefined && discountRate < floor)
      return refuse('discount-below-award', { line: number, below: [{ discountRate, awarded: floor }] });
    choices.push({ ...choice, discountRate: discountRate ?? floor, extras });
  }
  const assessed = assess(choices, inputs);
  if (!assessed.ok) return assessed;
  const [order, ...others] = assessed.value;
  if (!order || others.length > 0) throw new Error('the lines of a quote are of one lot and one supplier');
  return ok(order);
};
