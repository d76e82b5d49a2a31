import { mostExportRows } from '../../../shared/contract/exports.routes.ts';
import { type FileAnswer, workbook } from '../../../shared/contract/files.ts';
import type { Model } from '../../../shared/domain/catalogue/model.ts';
import { versionOn } from '../../../shared/domain/catalogue/price.ts';
import type { FrameworkId, LotId } from '../../../shared/domain/frameworks/ids.ts';
import { frameworkOf } from '../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Success } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { ModelReader } from '../../catalogue/model-reading.repository.ts';
import { shownModels } from '../../catalogue/shown-models.ts';
import type { FrameworkRepository, WholeFramework } from '../../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../../organisations/organisation.repository.ts';
import type { Clock } from '../../platform/clock.ts';
import type { CategoryRepository } from '../../quotes/category.repository.ts';
import { renderWorkbook } from '../workbook/render-workbook.ts';
import { sheetOf } from '../workbook/workbook.ts';
import { collect, pageSize } from './collect.ts';
import { explanationOf } from './explanation.ts';
import { attributeColumns, type ModelRow, modelColumns } from './model-columns.ts';

interface Deps {
  readonly modelReader: Pick<ModelReader, 'list' | 'authorities'>;
  readonly frameworks: Pick<FrameworkRepository, 'list' | 'whole'>;
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
  readonly categories: Pick<CategoryRepository, 'find'>;
  readonly now: Clock;
}

interface Asked {
  readonly framework?: FrameworkId | undefined;
  readonly lot?: LotId | undefined;
  readonly supplier?: Kbo | undefined;
  readonly category?: string | undefined;
}

type Source = { readonly lot: LotId } | { readonly supplier: Kbo };

const wholes = async ({ frameworks }: Deps, ids: readonly FrameworkId[]): Promise<readonly WholeFramework[]> =>
  (await Promise.all([...new Set(ids)].map(frameworks.whole))).filter((whole) => whole !== undefined);

/** The lists that hold what is asked: one lot, one supplier's range, or every lot of one framework or of all. */
const sourcesOf = async (deps: Deps, { framework, lot, supplier }: Asked): Promise<readonly Source[]> => {
  if (lot !== undefined) return [{ lot }];
  if (supplier !== undefined && framework === undefined) return [{ supplier }];
  const ids = framework === undefined ? (await deps.frameworks.list()).map(({ id }) => id) : [framework];
  return (await wholes(deps, ids)).flatMap(({ lots }) => lots.map(({ id }) => ({ lot: id })));
};

const rowsOf = async (deps: Deps, models: readonly Model[], today: ReturnType<typeof brusselsDate>): Promise<readonly ModelRow[]> => {
  const [frameworks, categories, suppliers] = await Promise.all([
    wholes(
      deps,
      models.map(({ lot }) => frameworkOf(lot)),
    ),
    deps.categories.find([...new Set(models.map(({ category }) => category))]),
    deps.organisations.findAll([...new Set(models.map(({ supplier }) => supplier))]),
  ]);
  const names = new Map(suppliers.map(({ kbo, name }) => [kbo, name]));
  return models.map((model) => {
    const whole = frameworks.find(({ framework }) => framework.id === model.framework);
    return {
      model,
      version: versionOn(model, today) ?? model.versions[0],
      framework: whole?.framework,
      lot: whole?.lots.find(({ id }) => id === model.lot),
      supplierName: names.get(model.supplier) ?? model.supplier,
      category: categories.get(model.category),
    };
  });
};

/**
 * Models as the caller may see them, as a workbook; with their attributes when they are all of one category. One query
 * per list, and per five hundred models of it.
 */
export const makeExportModels =
  (deps: Deps) =>
  async (caller: Principal, asked: Asked): Promise<Success<FileAnswer>> => {
    const at = deps.now();
    const today = brusselsDate(at);
    const sources = await sourcesOf(deps, asked);
    const lists = await Promise.all(sources.map((of) => collect((cursor) => deps.modelReader.list(of, { cursor, limit: pageSize }))));
    const found = lists
      .flatMap(({ rows }) => rows)
      .filter(
        ({ category, supplier }) =>
          (asked.category === undefined || category === asked.category) && (asked.supplier === undefined || supplier === asked.supplier),
      );
    const cut = lists.some((list) => list.cut) || found.length > mostExportRows;
    const models = await shownModels(found.slice(0, mostExportRows), caller, today, deps.modelReader);
    const rows = await rowsOf(deps, models, today);
    const explanation = explanationOf({
      at,
      rows: rows.length,
      cut,
      sample: models.some(({ sample }) => sample),
      filters: [
        ['Raamovereenkomst', asked.framework],
        ['Perceel', asked.lot],
        ['Leverancier', asked.supplier],
        ['Categorie', asked.category],
      ],
    });
    const bytes = await renderWorkbook({
      title: 'Modellen',
      at,
      explanation,
      sheets: [sheetOf('Modellen', [...modelColumns, ...attributeColumns(rows)], rows)],
    });
    return ok({ name: `modellen-${today}.xlsx`, mediaType: workbook, bytes });
  };
