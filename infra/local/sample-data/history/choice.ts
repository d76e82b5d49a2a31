import { modelId } from '../../../../shared/domain/frameworks/ids.ts';
import type { LineChoice } from '../../../../shared/domain/ordering/order.ts';

/** What a buyer chose, in one line. */
export const choice = (model: string, options: readonly string[] = [], quantity = 1, termMonths?: number): LineChoice => ({
  model: modelId(model),
  options,
  quantity,
  ...(termMonths !== undefined && { termMonths }),
});
