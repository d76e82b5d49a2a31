import type { Category } from '../../shared/domain/catalogue/category.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Submission } from '../../shared/domain/catalogue/submission.ts';
import type { Framework, Lot } from '../../shared/domain/frameworks/framework.ts';
import { frameworkOf, type LotId, type ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { categoryRecord } from '../catalogue/category.record.ts';
import { type ChangeContext, unsaidStanding } from '../catalogue/change-context.ts';
import { modelRecord } from '../catalogue/model.record.ts';
import { type StandingApprovals, standingRecord } from '../catalogue/standing.record.ts';
import { submissionRecord } from '../catalogue/submission.record.ts';
import { frameworkRecord } from '../frameworks/framework.record.ts';
import { lotRecord } from '../frameworks/lot.record.ts';
import type { Database } from '../platform/database.ts';
import { categoryKey, lotModels, modelKey, submissionKey } from '../platform/keys/catalogue.keys.ts';
import { frameworkKey, lotKey, standingApprovalsKey } from '../platform/keys/frameworks.keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { readMany } from '../platform/read-many.ts';

/** What every row of a file is judged by: read once for all of them. */
export interface LotTerms {
  readonly lot: Lot;
  readonly framework: Framework;
  readonly standing: StandingApprovals;
  /** Of the lot, in its order. */
  readonly categories: readonly Category[];
}

export interface Standing {
  readonly model?: Pick<Model, 'version'> | undefined;
  readonly submission?: Submission | undefined;
}

export const makeRangeRepository = (database: Database) => ({
  /** Two round trips; undefined when there is no such lot. */
  async terms(id: LotId): Promise<LotTerms | undefined> {
    const items = await readMany(database, [lotKey(id), frameworkKey(frameworkOf(id)), standingApprovalsKey(frameworkOf(id))]);
    const [lotItem, frameworkItem, standingItem] = [lotRecord, frameworkRecord, standingRecord].map(({ is }) => items.find(is));
    if (!lotItem || !frameworkItem) return undefined;
    const [lot, framework] = [lotRecord.parse(lotItem), frameworkRecord.parse(frameworkItem)];
    const found = (await readMany(database, lot.categories.map(categoryKey))).map(categoryRecord.parse);
    return {
      lot,
      framework,
      standing: standingItem ? standingRecord.parse(standingItem) : unsaidStanding(framework.id),
      categories: lot.categories.flatMap((name) => found.find((category) => category.id === name) ?? []),
    };
  },

  /** What decides about each of these models, in one round trip per fifty. */
  async contexts(
    ids: readonly ModelId[],
    { lot, framework, standing, categories }: LotTerms,
    others: readonly ModelId[] = [],
  ): Promise<(id: ModelId, category: string, other?: ModelId) => ChangeContext> {
    const items = await readMany(database, [...ids.flatMap((id) => [modelKey(id), submissionKey(id)]), ...others.map(modelKey)]);
    const models = new Map(items.filter(modelRecord.is).map((item) => [item.id, item]));
    const submissions = new Map(items.filter(submissionRecord.is).map((item) => [item.model, item]));
    const parsed = new Map<string, Model>();
    const modelOf = (id: ModelId): Model | undefined => {
      const item = models.get(id);
      const model = parsed.get(id) ?? (item && modelRecord.parse(item));
      if (model) parsed.set(id, model);
      return model;
    };
    return (id, category, other) => {
      const submission = submissions.get(id);
      return {
        id,
        lot,
        framework,
        standing,
        category: categories.find((each) => each.id === category),
        model: modelOf(id),
        submission: submission && submissionRecord.parse(submission),
        ...(other !== undefined && { other: modelOf(other) }),
      };
    };
  },

  /** How each of these models stands, and what was sent in about it: what a decision is held to, without reading them whole. */
  async standing(ids: readonly ModelId[]): Promise<(id: ModelId) => Standing> {
    const items = await readMany(
      database,
      ids.flatMap((id) => [modelKey(id), submissionKey(id)]),
    );
    const models = new Map(items.filter(modelRecord.is).map(({ id, version }) => [id, Number(version)]));
    const submissions = new Map(items.filter(submissionRecord.is).map((item) => [item.model, item]));
    return (id) => {
      const [version, submission] = [models.get(id), submissions.get(id)];
      return {
        ...(version !== undefined && { model: { version } }),
        ...(submission && { submission: submissionRecord.parse(submission) }),
      };
    };
  },

  /** A supplier's own models of a lot, by name. */
  async models(lot: LotId, supplier: Kbo): Promise<readonly Model[]> {
    const items = await queryAll(database, { index: 'gsi1', partition: lotModels(lot) });
    return items.filter((item) => item.supplier === supplier).map(modelRecord.parse);
  },
});

export type RangeRepository = ReturnType<typeof makeRangeRepository>;
