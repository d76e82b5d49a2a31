import type * as z from 'zod';
import { getDossierRoute } from '../../../../shared/contract/catalogue-changes.routes.ts';
import type { modelDossier } from '../../../../shared/contract/catalogue-changes.schemas.ts';
import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import { usualKinds } from '../../../../shared/domain/catalogue/change-kind.ts';
import type { Model } from '../../../../shared/domain/catalogue/model.ts';
import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import type { Lot } from '../../../../shared/domain/frameworks/framework.ts';
import { lotOf, type ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import { callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';
import { loadCategories, loadSchemes } from '../catalogue/publication-client.ts';

export type Dossier = Omit<z.infer<typeof modelDossier>, 'model'> & { readonly model?: Model | undefined };

/** Everything that the editor of one model needs. */
export interface EditorData {
  readonly id: ModelId;
  readonly dossier: Dossier;
  readonly category: Category;
  readonly lot: Lot;
  readonly scheme: PublishedScheme;
}

const nothingYet: Dossier = { versions: [], events: [], standing: [...usualKinds] };

/**
 * A model with what is prepared of it, or, when there is none of that address yet, the beginning of one of the category
 * that the address asks for. Refused is what is not one's own, or what no lot or category knows.
 */
export const loadEditor = async (id: ModelId, asked: string | undefined, signal: AbortSignal): Promise<ApiResult<EditorData>> => {
  const [answer, schemes, categories] = await Promise.all([
    callApi(getDossierRoute, { params: { modelId: id }, signal }),
    loadSchemes(),
    loadCategories(),
  ]);
  const isNew = !answer.ok && answer.problem.code === 'not-found' && asked !== undefined;
  if (!answer.ok && !isNew) return answer;
  const dossier = answer.ok ? answer.value : nothingYet;
  const named = dossier.model?.category ?? dossier.draft?.category ?? dossier.submission?.proposal.category ?? asked;
  const scheme = schemes.find(({ lots }) => lots.some((lot) => lot.id === lotOf(id)));
  const lot = scheme?.lots.find((each) => each.id === lotOf(id));
  const category = categories.find((each) => each.id === named);
  if (!scheme || !lot || !category) return { ok: false, problem: { code: 'not-found', detail: {} } };
  return { ok: true, value: { id, dossier, category, lot, scheme } };
};
