import { countModelSalesRoute, mostCounted } from '../../../../shared/contract/model-sales.routes.ts';
import type { ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';

export type SalesCount = AnswerOf<typeof countModelSalesRoute>['items'][number];

/** How much is ordered of these models, so many to a request and the requests side by side. */
export const loadSales = async (models: readonly ModelId[], signal?: AbortSignal): Promise<ApiResult<ReadonlyMap<ModelId, SalesCount>>> => {
  const parts = Array.from({ length: Math.ceil(models.length / mostCounted) }, (_, part) =>
    models.slice(part * mostCounted, (part + 1) * mostCounted),
  );
  const answers = await Promise.all(
    parts.map((part) => callApi(countModelSalesRoute, { query: { models: part.join(',') }, ...(signal && { signal }) })),
  );
  const counted = new Map<ModelId, SalesCount>();
  for (const answer of answers) {
    if (!answer.ok) return answer;
    for (const item of answer.value.items) counted.set(item.model, item);
  }
  return { ok: true, value: counted };
};
