import { type PreviewedOrder, previewOrdersRoute } from '../../../../shared/contract/ordering.routes.ts';
import type { LineChoice } from '../../../../shared/domain/ordering/order.ts';
import { callApi } from '../../api/client.ts';
import type { ApiResult, Problem } from '../../api/problem.ts';
import { type BasketLine, lineKey } from './basket-store.ts';

/** A line that keeps the rest from being judged, with the reason. */
export interface BlockedLine {
  readonly line: BasketLine;
  readonly problem: Problem;
}

export interface BasketPreview {
  readonly orders: readonly PreviewedOrder[];
  readonly blocked: readonly BlockedLine[];
}

export const choiceOf = ({ model, options, quantity, termMonths }: LineChoice): LineChoice => ({
  model,
  options,
  quantity,
  ...(termMonths !== undefined && { termMonths }),
});

/** The line that a refusal is about; undefined when it is about the basket as a whole. */
export const blockedBy = (lines: readonly BasketLine[], { detail }: Problem): BasketLine | undefined =>
  lines.find((line) => line.model === detail.model);

type Ask = (lines: readonly LineChoice[]) => Promise<ApiResult<{ readonly orders: readonly PreviewedOrder[] }>>;

/**
 * What the lines would become today. The API refuses a basket for its first impossible line; that line is set
 * apart with the reason and the rest is asked again, so that one withdrawn model does not hide every other amount.
 */
export const previewWith = async (ask: Ask, lines: readonly BasketLine[]): Promise<ApiResult<BasketPreview>> => {
  const blocked: BlockedLine[] = [];
  let left = lines;
  while (left.length > 0) {
    const answer = await ask(left.map(choiceOf));
    if (answer.ok) return { ok: true, value: { orders: answer.value.orders, blocked } };
    const culprit = blockedBy(left, answer.problem);
    if (!culprit) return answer;
    blocked.push({ line: culprit, problem: answer.problem });
    left = left.filter((line) => line !== culprit);
  }
  return { ok: true, value: { orders: [], blocked } };
};

export const previewBasket = (lines: readonly BasketLine[], signal: AbortSignal): Promise<ApiResult<BasketPreview>> =>
  previewWith((choices) => callApi(previewOrdersRoute, { body: { lines: [...choices].map(mutable) }, signal }), lines);

const mutable = (choice: LineChoice) => ({ ...choice, options: [...choice.options] });

type PreviewedLine = PreviewedOrder['lines'][number];

/** The basket's own line that a priced line comes from. */
export const basketLineOf = (lines: readonly BasketLine[], priced: PreviewedLine): BasketLine | undefined => {
  const key = lineKey({ model: priced.model, options: priced.options.map(({ id }) => id), termMonths: priced.termMonths });
  return lines.find((line) => lineKey(line) === key);
};
