import { listModelsRoute } from '../../../../shared/contract/catalogue.routes.ts';
import { listDraftsRoute, listSubmissionsRoute } from '../../../../shared/contract/catalogue-changes.routes.ts';
import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import type { Model } from '../../../../shared/domain/catalogue/model.ts';
import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import { type RangeRow, rangeItems, rangeRow } from '../../../../shared/domain/catalogue/range-row.ts';
import type { Submission } from '../../../../shared/domain/catalogue/submission.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';
import { today } from '../../format/dates.ts';
import { loadCategories, loadSchemes } from '../catalogue/publication-client.ts';

export interface Range {
  readonly rows: readonly RangeRow[];
  readonly models: readonly Model[];
  readonly submissions: readonly Submission[];
  readonly schemes: readonly PublishedScheme[];
  readonly categories: readonly Category[];
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

/** Every page of a list: a supplier's own range, which it wants to see and sort as a whole. */
const all = async <Item>(
  page: (cursor: { readonly cursor?: string }) => Promise<ApiResult<Page<Item>>>,
): Promise<ApiResult<readonly Item[]>> => {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const answer = await page(cursor === undefined ? {} : { cursor });
    if (!answer.ok) return answer;
    items.push(...answer.value.items);
    cursor = answer.value.next;
  } while (cursor !== undefined);
  return { ok: true, value: items };
};

/** Everything that a supplier offers or prepares, with how each model stands. */
export const loadRange = async (supplier: Kbo, signal: AbortSignal): Promise<ApiResult<Range>> => {
  const limit = 100;
  const [models, drafts, submissions, schemes, categories] = await Promise.all([
    all((cursor) => callApi(listModelsRoute, { query: { supplier, limit, ...cursor }, signal })),
    all((cursor) => callApi(listDraftsRoute, { query: { limit, ...cursor }, signal })),
    all((cursor) => callApi(listSubmissionsRoute, { query: { limit, ...cursor }, signal })),
    loadSchemes(),
    loadCategories(),
  ]);
  if (!models.ok) return models;
  if (!drafts.ok) return drafts;
  if (!submissions.ok) return submissions;
  const own: readonly Model[] = models.value;
  const rows = rangeItems(own, drafts.value, submissions.value).map((item) => {
    const named = item.model?.category ?? item.draft?.category ?? item.submission?.proposal.category;
    const scheme = schemes.find(({ lots }) => lots.some(({ id }) => id === item.lot));
    return rangeRow(item, {
      category: categories.find(({ id }) => id === named),
      terms: scheme?.framework.terms,
      today: today(),
    });
  });
  return { ok: true, value: { rows, models: own, submissions: submissions.value, schemes, categories } };
};
