import { mostExportRows } from '../../../shared/contract/exports.routes.ts';
import { type FileAnswer, workbook } from '../../../shared/contract/files.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Success } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import { type DifferencesAsked, type DifferencesDeps, makeListDifferences } from '../../commissions/declarations/list-differences.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import { renderWorkbook } from '../workbook/render-workbook.ts';
import { differenceSheets } from './difference-sheets.ts';
import { explanationOf } from './explanation.ts';

/** What the declarations of a quarter say otherwise than the orders, as far as the caller may see it, as a workbook. */
export const makeExportDifferences =
  (deps: DifferencesDeps & { readonly frameworks: Pick<FrameworkRepository, 'list'> }) =>
  async (caller: Principal, asked: DifferencesAsked): Promise<Success<FileAnswer>> => {
    const { declarations, differences } = (await makeListDifferences(deps)(caller, asked)).value;
    const known = await deps.frameworks.list();
    const behind = new Set(declarations.map(({ framework }) => framework));
    const at = deps.now();
    const shown = differences.slice(0, mostExportRows);
    const explanation = explanationOf({
      at,
      rows: shown.length,
      cut: differences.length > shown.length,
      sample: known.some(({ id, sample }) => sample === true && behind.has(id)),
      filters: [
        ['Kwartaal', asked.quarter],
        ['Raamovereenkomst', known.find(({ id }) => id === asked.framework)?.title ?? asked.framework],
        ['Verschil', 'Aangegeven min wat hier in die maand geplaatst is; een bestelling hoort bij de maand waarin ze geplaatst is.'],
      ],
    });
    const bytes = await renderWorkbook({
      title: `Afwijkingen ${asked.quarter}`,
      at,
      explanation,
      sheets: differenceSheets(shown, declarations),
    });
    return ok({ name: `afwijkingen-${asked.quarter}-${brusselsDate(at)}.xlsx`, mediaType: workbook, bytes });
  };
