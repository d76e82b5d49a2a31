import { mostExportRows } from '../../../shared/contract/exports.routes.ts';
import { type FileAnswer, workbook } from '../../../shared/contract/files.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import type { ChoiceRecord, ComparedModel } from '../../../shared/domain/quotes/choice-record.ts';
import { ok, type Success } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { Clock } from '../../platform/clock.ts';
import type { DossierRepository } from '../dossier.repository.ts';
import { renderWorkbook } from '../workbook/render-workbook.ts';
import { type SheetColumn, sheetOf } from '../workbook/workbook.ts';
import { collect, pageSize } from './collect.ts';
import { explanationOf } from './explanation.ts';

/** One of the models that were laid side by side. */
interface Compared {
  readonly record: ChoiceRecord;
  readonly model: ComparedModel;
  readonly chosen: boolean;
}

const columns: readonly SheetColumn<Compared>[] = [
  { head: 'Vergeleken op', type: 'date', width: 14, value: ({ record }) => record.on },
  { head: 'Keuze', type: 'text', width: 40, value: ({ record }) => record.title },
  { head: 'Gekozen', type: 'text', width: 10, value: ({ chosen }) => (chosen ? 'ja' : 'nee') },
  { head: 'Merk', type: 'text', width: 18, value: ({ model }) => model.line.brand },
  { head: 'Model', type: 'text', width: 34, value: ({ model }) => model.line.name },
  { head: 'Opties', type: 'text', width: 34, value: ({ model }) => model.line.options.map(({ name }) => name).join('; ') },
  { head: 'Categorie', type: 'text', width: 24, value: ({ model }) => model.categoryName },
  { head: 'Leverancier', type: 'text', width: 30, value: ({ model }) => model.supplierName },
  { head: 'Raamovereenkomst', type: 'text', width: 36, value: ({ model }) => model.frameworkTitle },
  { head: 'Perceel', type: 'text', width: 30, value: ({ model }) => model.lotTitle },
  { head: 'Aantal', type: 'number', width: 9, value: ({ model }) => model.line.quantity },
  { head: 'Catalogusprijs', type: 'money', width: 15, value: ({ model }) => model.totals.list },
  { head: 'Korting', type: 'money', width: 15, value: ({ model }) => model.totals.discount },
  { head: 'Nettobedrag', type: 'money', width: 15, value: ({ model }) => model.totals.net },
  { head: 'Commissie', type: 'money', width: 14, value: ({ model }) => model.totals.commission },
  { head: 'Totale kost', type: 'money', width: 15, value: ({ model }) => model.totals.cost },
  { head: 'Levertermijn (weken)', type: 'number', width: 20, value: ({ model }) => model.deliveryWeeks },
  { head: 'Criteria', type: 'text', width: 44, value: ({ record }) => record.criteria },
  { head: 'Motivering', type: 'text', width: 60, value: ({ record, chosen }) => (chosen ? record.motivation : undefined) },
  { head: 'Vastgelegd door', type: 'text', width: 26, value: ({ record }) => record.by.name },
];

const comparedIn = (record: ChoiceRecord): readonly Compared[] =>
  record.models.map((model, index) => ({ record, model, chosen: index + 1 === record.winner }));

/** The choices that the caller's organisation motivated, a row per compared model, as a workbook. One query per five hundred records. */
export const makeExportChoiceRecords =
  ({ dossiers, now }: { readonly dossiers: Pick<DossierRepository, 'choices'>; readonly now: Clock }) =>
  async ({ organisation }: Principal): Promise<Success<FileAnswer>> => {
    const at = now();
    const records = await collect((cursor) => dossiers.choices(organisation, { cursor, limit: pageSize }));
    const all = records.rows.flatMap(comparedIn);
    const rows = all.slice(0, mostExportRows);
    const cut = records.cut || all.length > rows.length;
    const sample = rows.some(({ record }) => record.sample);
    const bytes = await renderWorkbook({
      title: 'Keuzedossiers',
      at,
      explanation: explanationOf({ at, rows: rows.length, cut, sample, filters: [] }),
      sheets: [sheetOf('Vergeleken modellen', columns, rows)],
    });
    return ok({ name: `keuzedossiers-${brusselsDate(at)}.xlsx`, mediaType: workbook, bytes });
  };
