import { listModelsRoute } from '../../../../shared/contract/catalogue.routes.ts';
import { listDraftsRoute, listSubmissionsRoute } from '../../../../shared/contract/catalogue-changes.routes.ts';
import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import type { Model } from '../../../../shared/domain/catalogue/model.ts';
import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import { type RangeRow, rangeItems, rangeRow } from '../../../../shared/domain/catalogue/range-row.ts';
import type { Submission } from '../../../../shared/domain/catalogue/submission.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { allPages } from '../../api/all-pages.ts';
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
  /** Whether all models are in it, or more are still on their way. */
  readonly complete: boolean;
}

/**
 * Everything that a supplier offers or prepares, with how each model stands. A large range takes many requests, one after
 * the other: `tell` gets what came so far.
 */
export const loadRange = async (supplier: Kbo, signal: AbortSignal, tell: (soFar: Range) => void): Promise<ApiResult<Range>> => {
  const limit = 100;
  const around = Promise.all([
    allPages((cursor) => callApi(listDraftsRoute, { query: { limit, ...cursor }, signal })),
    allPages((cursor) => callApi(listSubmissionsRoute, { query: { limit, ...cursor }, signal })),
    loadSchemes(),
    loadCategories(),
  ]);
  const rangeOf = ([drafts, submissions, schemes, categories]: Awaited<typeof around>, models: readonly Model[], complete: boolean) => {
    if (!drafts.ok) return drafts;
    if (!submissions.ok) return submissions;
    const rows = rangeItems(models, drafts.value, submissions.value).map((item) => {
      const named = item.model?.category ?? item.draft?.category ?? item.submission?.proposal.category;
      const scheme = schemes.find(({ lots }) => lots.some(({ id }) => id === item.lot));
      return rangeRow(item, {
        category: categories.find(({ id }) => id === named),
        terms: scheme?.framework.terms,
        today: today(),
      });
    });
    return { ok: true, value: { rows, models, submissions: submissions.value, schemes, categories, complete } } as const;
  };
  /** What is there beside the models, once it is. */
  let ready: Awaited<typeof around> | undefined;
  const [found, models] = await Promise.all([
    around.then((all) => {
      ready = all;
      return all;
    }),
    allPages<Model>(
      (cursor) => callApi(listModelsRoute, { query: { supplier, limit, ...cursor }, signal }),
      (soFar) => {
        const range = ready && rangeOf(ready, soFar, false);
        if (range?.ok && !signal.aborted) tell(range.value);
      },
    ),
  ]);
  return models.ok ? rangeOf(found, models.value, true) : models;
};
