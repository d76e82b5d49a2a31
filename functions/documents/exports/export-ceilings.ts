import { type FileAnswer, workbook } from '../../../shared/contract/files.ts';
import { type CeilingLevel, ceilingLevel, usage } from '../../../shared/domain/frameworks/ceiling.ts';
import type { Framework, Lot } from '../../../shared/domain/frameworks/framework.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Success } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import { ceilingOf } from '../../frameworks/framework-view.ts';
import type { Clock } from '../../platform/clock.ts';
import { renderWorkbook } from '../workbook/render-workbook.ts';
import { type SheetColumn, sheetOf } from '../workbook/workbook.ts';
import { explanationOf } from './explanation.ts';

interface CeilingRow {
  readonly framework: Framework;
  /** Absent: the framework as a whole. */
  readonly lot?: Lot | undefined;
  readonly ceiling: ReturnType<typeof ceilingOf>;
}

const levels = { ample: 'ruim', attention: 'raakt op', critical: 'bijna op', reached: 'op' } as const satisfies Record<
  CeilingLevel,
  string
>;

const used = (most: number | undefined, left: number | undefined) => (most === undefined || left === undefined ? undefined : most - left);

const columns: readonly SheetColumn<CeilingRow>[] = [
  { head: 'Raamovereenkomst', type: 'text', width: 40, value: ({ framework }) => framework.title },
  { head: 'Perceel', type: 'text', width: 36, value: ({ lot }) => (lot ? `${lot.number}. ${lot.title}` : 'alle percelen samen') },
  { head: 'Loopt tot en met', type: 'date', width: 17, value: ({ framework }) => framework.endsOn },
  { head: 'Maximumbedrag', type: 'money', width: 18, value: ({ ceiling }) => ceiling.maximum.value },
  { head: 'Besteld bedrag', type: 'money', width: 18, value: ({ ceiling: { maximum, room } }) => used(maximum.value, room.value) },
  { head: 'Resterend bedrag', type: 'money', width: 18, value: ({ ceiling }) => ceiling.room.value },
  { head: 'Maximumaantal', type: 'number', width: 15, value: ({ ceiling }) => ceiling.maximum.quantity },
  { head: 'Besteld aantal', type: 'number', width: 15, value: ({ ceiling: { maximum, room } }) => used(maximum.quantity, room.quantity) },
  { head: 'Resterend aantal', type: 'number', width: 16, value: ({ ceiling }) => ceiling.room.quantity },
  { head: 'Gebruikt', type: 'rate', width: 10, value: ({ ceiling }) => usage(ceiling) },
  { head: 'Niveau', type: 'text', width: 12, value: ({ ceiling }) => levels[ceilingLevel(ceiling)] },
];

/** Every ceiling of the own frameworks, the framework before its lots, as a workbook. One query, and one per framework. */
export const makeExportCeilings =
  ({ frameworks, now }: { readonly frameworks: Pick<FrameworkRepository, 'list' | 'whole'>; readonly now: Clock }) =>
  async (caller: Principal): Promise<Success<FileAnswer>> => {
    const at = now();
    const own = (await frameworks.list()).filter(({ authority }) => authority === caller.organisation);
    const wholes = (await Promise.all(own.map(({ id }) => frameworks.whole(id)))).filter((whole) => whole !== undefined);
    const rows = wholes.flatMap(({ framework, lots, ceilings }): readonly CeilingRow[] => [
      { framework, ceiling: ceilingOf(ceilings, framework.id) },
      ...lots.map((lot) => ({ framework, lot, ceiling: ceilingOf(ceilings, lot.id) })),
    ]);
    const bytes = await renderWorkbook({
      title: 'Plafonds',
      at,
      explanation: explanationOf({ at, rows: rows.length, cut: false, sample: own.some(({ sample }) => sample), filters: [] }),
      sheets: [sheetOf('Plafonds', columns, rows)],
    });
    return ok({ name: `plafonds-${brusselsDate(at)}.xlsx`, mediaType: workbook, bytes });
  };
