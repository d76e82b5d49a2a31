import { mostExportRows } from '../../../shared/contract/exports.routes.ts';
import { type FileAnswer, workbook } from '../../../shared/contract/files.ts';
import type { FrameworkId } from '../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import { makeGetCommissionSummary } from '../../commissions/get-commission-summary.ts';
import type { LedgerRepository } from '../../commissions/ledger.repository.ts';
import { ledgerScope } from '../../commissions/ledger-scope.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../../organisations/organisation.repository.ts';
import type { Clock } from '../../platform/clock.ts';
import type { CategoryRepository } from '../../quotes/category.repository.ts';
import { rememberingLedger } from '../remembering-ledger.ts';
import { renderWorkbook } from '../workbook/render-workbook.ts';
import { commissionSheets } from './commission-sheets.ts';
import { explanationOf } from './explanation.ts';

interface Deps {
  readonly ledger: Pick<LedgerRepository, 'quarters'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
  readonly organisations: Pick<OrganisationRepository, 'find' | 'findAll'>;
  readonly categories: Pick<CategoryRepository, 'find'>;
  readonly now: Clock;
}

interface Asked {
  readonly intercommunale: Kbo;
  readonly from: number;
  readonly to: number;
  readonly framework?: FrameworkId | undefined;
}

/** A region's commission with the ledger behind it, as a workbook; as much of it as the caller may see. One query per quarter, and one batch. */
export const makeExportCommissions =
  (deps: Deps) =>
  async (caller: Principal, asked: Asked): Promise<Result<FileAnswer, 'not-found' | 'invalid-date'>> => {
    const { read, ledger } = rememberingLedger(deps.ledger);
    const summary = await makeGetCommissionSummary({ ...deps, ledger })(caller, asked);
    if (!summary.ok) return summary;
    const scope = await ledgerScope(caller, asked.intercommunale, deps.frameworks);
    const entries = read.filter(
      (entry) =>
        scope !== undefined &&
        (scope === 'whole' || scope(entry)) &&
        (asked.framework === undefined || entry.framework === asked.framework),
    );
    const at = deps.now();
    const [categories, frameworks] = await Promise.all([
      deps.categories.find([...new Set(read.map(({ category }) => category))]),
      deps.frameworks.list(),
    ]);
    const behind = new Set(entries.map(({ framework }) => framework));
    const shown = entries.slice(0, mostExportRows);
    const explanation = explanationOf({
      at,
      rows: shown.length,
      cut: entries.length > shown.length,
      sample: frameworks.some(({ id, sample }) => sample === true && behind.has(id)),
      filters: [
        ['Intercommunale', summary.value.name],
        ['Jaren', `${asked.from} tot en met ${asked.to}`],
        ['Raamovereenkomst', frameworks.find(({ id }) => id === asked.framework)?.title ?? asked.framework],
        ['Grootboek', 'Alles wat voor deze intercommunale geboekt is, ook uit andere regio’s; de overzichten tellen enkel de eigen regio.'],
      ],
    });
    const bytes = await renderWorkbook({
      title: `Commissies ${summary.value.name}`,
      at,
      explanation,
      sheets: commissionSheets(summary.value, shown, (id) => categories.get(id)?.name ?? id),
    });
    return ok({ name: `commissies-${asked.from}-${asked.to}-${brusselsDate(at)}.xlsx`, mediaType: workbook, bytes });
  };
