import type { Category } from '../../shared/domain/catalogue/category.ts';
import { versionOn } from '../../shared/domain/catalogue/price.ts';
import { type AssessedOrder, type AssessmentInputs, type AssessmentRefusal, assess } from '../../shared/domain/ordering/assess.ts';
import type { Actor, LineChoice } from '../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { type ChoiceRecord, type Comparison, comparedModel } from '../../shared/domain/quotes/choice-record.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { brusselsDate, type Instant } from '../../shared/domain/time/local-date.ts';

/** Each model is priced alone, as if it were ordered by itself: one order per choice, in their sequence. */
export const assessAlone = (
  choices: readonly LineChoice[],
  inputs: AssessmentInputs,
): Result<readonly AssessedOrder[], AssessmentRefusal> => {
  const alone: AssessedOrder[] = [];
  for (const choice of choices) {
    const assessed = assess([choice], inputs);
    if (!assessed.ok) return assessed;
    alone.push(...assessed.value);
  }
  return ok(alone);
};

interface Kept {
  readonly id: string;
  readonly comparison: Comparison;
  readonly assessed: readonly AssessedOrder[];
  readonly models: AssessmentInputs['models'];
  readonly names: ReadonlyMap<Kbo, string>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly buyer: Organisation;
  readonly by: Actor;
  readonly at: Instant;
  readonly sample?: boolean;
}

/** A comparison with everything that is known of its models on that day. */
export const keptComparison = ({
  id,
  comparison,
  assessed,
  models,
  names,
  categories,
  buyer,
  by,
  at,
  sample = false,
}: Kept): ChoiceRecord => {
  const on = brusselsDate(at);
  const { title, winner, criteria, motivation } = comparison;
  const compared = assessed.flatMap((order) =>
    order.lines.flatMap((line) => {
      const model = models.get(line.model);
      const version = model && versionOn(model, on);
      const supplierName = names.get(order.supplier) ?? order.supplier;
      return version ? [comparedModel(order, line, { category: categories.get(line.category), version, supplierName })] : [];
    }),
  );
  return { id, buyer: buyer.kbo, buyerName: buyer.name, title, on, models: compared, winner, criteria, motivation, by, at, sample };
};
