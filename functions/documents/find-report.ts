import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import type { LedgerSums, Years } from '../../shared/domain/commissions/summary.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { BeneficiaryRepository } from '../commissions/beneficiary.repository.ts';
import { makeGetCommissionSummary } from '../commissions/get-commission-summary.ts';
import { makeGetFlandersSummary } from '../commissions/get-flanders-summary.ts';
import type { LedgerRepository } from '../commissions/ledger.repository.ts';
import { ledgerScope } from '../commissions/ledger-scope.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../organisations/organisation.repository.ts';
import type { CategoryRepository } from '../quotes/category.repository.ts';
import type { ReportFile } from './papers/report-paper.ts';
import { rememberingLedger } from './remembering-ledger.ts';

export interface ReportDeps {
  readonly ledger: Pick<LedgerRepository, 'quarters'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
  readonly organisations: Pick<OrganisationRepository, 'find' | 'findAll'>;
  readonly categories: Pick<CategoryRepository, 'find'>;
  readonly beneficiaries: BeneficiaryRepository;
}

export interface ReportAsked extends Years {
  readonly framework?: FrameworkId | undefined;
}

type Found = Result<ReportFile, 'not-found' | 'invalid-date'>;

/** What a report must know beside its sums: names, the last booking, and whether any of it is made up. */
const about = async ({ frameworks, categories }: ReportDeps, entries: readonly LedgerEntry[], framework: FrameworkId | undefined) => {
  const [known, names] = await Promise.all([frameworks.list(), categories.find([...new Set(entries.map(({ category }) => category))])]);
  const behind = new Set(entries.map((entry) => entry.framework));
  return {
    categoryOf: (id: string) => names.get(id)?.name ?? id,
    lastBooked: entries.reduce<LedgerEntry['at'] | undefined>((last, { at }) => (last === undefined || at > last ? at : last), undefined),
    frameworkTitle: known.find(({ id }) => id === framework)?.title,
    sample: known.some(({ id, sample }) => sample === true && behind.has(id)),
  };
};

/** Everything that is written of a region's commission, as much as the caller may see; a stranger's is `not-found`. */
export const findRegionReport =
  (deps: ReportDeps) =>
  async (caller: Principal, asked: ReportAsked & { readonly intercommunale: Kbo }): Promise<Found> => {
    const { read, ledger } = rememberingLedger(deps.ledger);
    const summary = await makeGetCommissionSummary({ ...deps, ledger })(caller, asked);
    if (!summary.ok) return summary;
    const scope = await ledgerScope(caller, asked.intercommunale, deps.frameworks);
    const shown = read.filter((entry) => scope !== undefined && (scope === 'whole' || scope(entry)));
    const { name, fromElsewhereCents, ...sums } = summary.value;
    return ok({
      file: 'commissierapport',
      from: asked.from,
      to: asked.to,
      regionName: name,
      issuer: name,
      summary: sums,
      fromElsewhereCents,
      ...(await about(deps, shown, asked.framework)),
    });
  };

const named = (regions: readonly (LedgerSums & { readonly name: string })[]) =>
  regions.map((region) => ({ ...region, name: region.name === '' ? 'Geen streek' : region.name }));

/** The same of all regions together, under the caller's own frameworks. */
export const findFlandersReport =
  (deps: ReportDeps) =>
  async (caller: Principal, asked: ReportAsked): Promise<Found> => {
    const { read, ledger } = rememberingLedger(deps.ledger);
    const [summary, authority] = await Promise.all([
      makeGetFlandersSummary({ ...deps, ledger })(caller, asked),
      deps.organisations.find(caller.organisation),
    ]);
    if (!summary.ok) return summary;
    const { regions, ...sums } = summary.value;
    return ok({
      file: 'commissierapport-vlaanderen',
      from: asked.from,
      to: asked.to,
      regionName: 'Heel Vlaanderen',
      issuer: authority?.name ?? caller.organisation,
      summary: sums,
      regions: named(regions),
      ...(await about(deps, read, asked.framework)),
    });
  };
