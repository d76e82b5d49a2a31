import { type FileAnswer, pdf, workbook } from '../../shared/contract/files.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { Clock } from '../platform/clock.ts';
import { flandersSheets } from './exports/commission-sheets.ts';
import { explanationOf } from './exports/explanation.ts';
import { findFlandersReport, findRegionReport, type ReportAsked, type ReportDeps } from './find-report.ts';
import { type ReportFile, reportPaper } from './papers/report-paper.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { renderWorkbook } from './workbook/render-workbook.ts';

type Answer = Promise<Result<FileAnswer, 'not-found' | 'invalid-date'>>;

const printed = async (report: ReportFile): Promise<FileAnswer> => {
  const paper = reportPaper(report);
  return { name: `${paper.file}.pdf`, mediaType: pdf, bytes: await renderPdf(paper) };
};

/** A region's report as PDF, as much of it as the caller may see. The same bookings give the same bytes. */
export const makeGetRegionReport =
  (deps: ReportDeps) =>
  async (caller: Principal, asked: ReportAsked & { readonly intercommunale: Kbo }): Answer => {
    const report = await findRegionReport(deps)(caller, asked);
    return report.ok ? ok(await printed(report.value)) : report;
  };

/** The report of all regions together as PDF. */
export const makeGetFlandersReport =
  (deps: ReportDeps) =>
  async (caller: Principal, asked: ReportAsked): Answer => {
    const report = await findFlandersReport(deps)(caller, asked);
    return report.ok ? ok(await printed(report.value)) : report;
  };

/** The same as a workbook, a sheet per grouping; the entries behind it are in the workbook of each region. */
export const makeExportFlanders =
  (deps: ReportDeps & { readonly now: Clock }) =>
  async (caller: Principal, asked: ReportAsked): Answer => {
    const report = await findFlandersReport(deps)(caller, asked);
    if (!report.ok) return report;
    const { summary, regions = [], regionName, categoryOf, frameworkTitle, sample } = report.value;
    const at = deps.now();
    const bytes = await renderWorkbook({
      title: `Commissies ${regionName}`,
      at,
      explanation: explanationOf({
        at,
        rows: summary.buyers.length,
        cut: false,
        sample,
        filters: [
          ['Gebied', regionName],
          ['Jaren', `${asked.from} tot en met ${asked.to}`],
          ['Raamovereenkomst', frameworkTitle],
          ['Verdeelde commissie', 'Een bestelling telt één keer, ook als meer dan één intercommunale een deel van de commissie krijgt.'],
        ],
      }),
      sheets: flandersSheets(summary, regions, categoryOf),
    });
    return ok({ name: `commissies-vlaanderen-${asked.from}-${asked.to}.xlsx`, mediaType: workbook, bytes });
  };
