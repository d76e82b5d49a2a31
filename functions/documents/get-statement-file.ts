import { type FileAnswer, pdf, workbook } from '../../shared/contract/files.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { findStatement } from '../commissions/own-statement.ts';
import type { StatementReader } from '../commissions/statement-reading.repository.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../organisations/organisation.repository.ts';
import type { CategoryRepository } from '../quotes/category.repository.ts';
import { explanationOf } from './exports/explanation.ts';
import { statementSheet } from './exports/statement-sheets.ts';
import { type StatementFile, statementPaper } from './papers/statement-paper.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { renderWorkbook } from './workbook/render-workbook.ts';

interface Deps {
  readonly statements: Pick<StatementReader, 'withReview' | 'lines'>;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly categories: Pick<CategoryRepository, 'find'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
}

/** Everything that is written of a statement; a stranger's is `not-found`. */
const findFile =
  ({ statements, organisations, categories, frameworks }: Deps) =>
  async (caller: Principal, id: string): Promise<Result<StatementFile, 'not-found'>> => {
    const found = await findStatement(statements, caller, id);
    if (!found.ok) return found;
    const { statement } = found.value;
    const [lines, authority, known] = await Promise.all([
      statements.lines(statement),
      organisations.find(statement.authority),
      frameworks.list(),
    ]);
    const names = await categories.find([...new Set(lines.map(({ category }) => category))]);
    return ok({
      statement,
      lines,
      authorityName: authority?.name ?? statement.authority,
      categoryOf: (category) => names.get(category)?.name ?? category,
      sample: known.find(({ id: framework }) => framework === statement.framework)?.sample ?? false,
    });
  };

/** An issued statement as PDF, for who receives it and who issued it. The same statement gives the same bytes. */
export const makeGetStatementPaper =
  (deps: Deps) =>
  async (caller: Principal, id: string): Promise<Result<FileAnswer, 'not-found'>> => {
    const file = await findFile(deps)(caller, id);
    if (!file.ok) return file;
    const paper = statementPaper(file.value);
    return ok({ name: `${paper.file}.pdf`, mediaType: pdf, bytes: await renderPdf(paper) });
  };

/** The same as a workbook, all its lines. */
export const makeGetStatementWorkbook =
  (deps: Deps) =>
  async (caller: Principal, id: string): Promise<Result<FileAnswer, 'not-found'>> => {
    const file = await findFile(deps)(caller, id);
    if (!file.ok) return file;
    const { statement, lines, categoryOf, sample } = file.value;
    const bytes = await renderWorkbook({
      title: `Afrekening ${statement.number}`,
      at: statement.issuedAt,
      explanation: explanationOf({
        at: statement.issuedAt,
        rows: lines.length,
        cut: false,
        sample,
        filters: [
          ['Intercommunale', statement.beneficiaryName],
          ['Kwartaal', statement.quarter],
          ['Raamovereenkomst', statement.frameworkTitle],
          ['Vingerafdruk (SHA-256)', statement.hash],
        ],
      }),
      sheets: [statementSheet(lines, categoryOf)],
    });
    return ok({ name: `afrekening-${statement.number}.xlsx`, mediaType: workbook, bytes });
  };
