import { isMeantFor } from '../../shared/domain/frameworks/eligibility.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import { accede, attribute } from '../../shared/domain/organisations/attribute.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { type Accession, type Organisation, organisationKinds } from '../../shared/domain/organisations/organisation.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { unclearAttribution } from '../../shared/domain/organisations/unclear-attribution.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';
import type { Clock } from '../platform/clock.ts';
import type { AttributionRepository } from './attribution.repository.ts';

interface Deps {
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
  readonly attributions: AttributionRepository;
  readonly now: Clock;
}

/** Memberships and accessions for other frameworks are no concern of this one's authority. */
const viewOf = ({ kbo, name, kind, memberships, accessions, version }: Organisation, id: FrameworkId) => ({
  kbo,
  name,
  kind,
  memberships: memberships.filter(({ framework }) => framework === undefined || framework === id),
  accessions: accessions.filter(({ framework }) => framework === id),
  version,
});

const ownFramework = async ({ frameworks }: Pick<Deps, 'frameworks'>, { organisation }: Principal, id: FrameworkId) =>
  (await frameworks.list()).find((framework) => framework.id === id && framework.authority === organisation);

const buyers = organisationKinds.filter((kind) => kind !== 'supplier' && kind !== 'intercommunale');

/** The queue of one of the own frameworks: whose orders would wait for somebody to say which intercommunale serves them. */
export const makeListAttributions =
  ({ frameworks, attributions, now }: Deps) =>
  async (caller: Principal, id: FrameworkId) => {
    const framework = await ownFramework({ frameworks }, caller, id);
    if (!framework) return refuse('not-found');
    const on = brusselsDate(now());
    const [known, intercommunales] = await Promise.all([attributions.ofKinds(buyers), attributions.ofKinds(['intercommunale'])]);
    const items = known
      .filter((organisation) => isMeantFor(framework, organisation, on))
      .flatMap((organisation) => {
        const unclear = unclearAttribution(framework, organisation, on);
        return unclear ? [{ ...viewOf(organisation, id), ...unclear }] : [];
      });
    return ok({ items, intercommunales: intercommunales.map(({ kbo, name }) => ({ kbo, name })) });
  };

interface Asked {
  readonly framework: FrameworkId;
  readonly version: number;
}

/**
 * Changes an organisation for whom one of the own frameworks is meant, in the place of the version that was seen; any
 * other does not exist here. Two reads, one transaction with what happened.
 */
const change = async <Code extends string>(
  { frameworks, attributions, now }: Deps,
  caller: Principal,
  kbo: Kbo,
  { framework: id, version }: Asked,
  decide: (organisation: Organisation, today: LocalDate) => Promise<Result<Organisation, Code>>,
) => {
  const at = now();
  const today = brusselsDate(at);
  const [framework, organisation] = await Promise.all([ownFramework({ frameworks }, caller, id), attributions.find(kbo)]);
  if (!framework || !organisation || !isMeantFor(framework, organisation, today)) return refuse('not-found');
  if (version !== organisation.version) return refuse('stale-version', { seen: version, now: organisation.version });
  const decided = await decide(organisation, today);
  if (!decided.ok) return decided;
  const { memberships, accessions } = decided.value;
  const by = { person: caller.person, name: caller.name, organisation: caller.organisation };
  const event = { organisation: kbo, framework: id, authority: caller.organisation, version: decided.value.version, by, at };
  const saved = await attributions.save(decided.value, { ...event, memberships, accessions });
  return saved.ok ? ok(viewOf(decided.value, id)) : saved;
};

/** A manager says which intercommunale serves an organisation under one of the own frameworks; waiting orders can then be placed. */
export const makeAttribute =
  (deps: Deps) => async (caller: Principal, kbo: Kbo, asked: Asked & { readonly intercommunale: Kbo; readonly from: LocalDate }) =>
    change(deps, caller, kbo, asked, async (organisation, today) => {
      const serving = await deps.attributions.find(asked.intercommunale);
      if (serving?.kind !== 'intercommunale') return refuse('intercommunale-unknown', { intercommunale: asked.intercommunale });
      return attribute(organisation, asked, today);
    });

/** A manager records by which decision an organisation joined one of the own frameworks. */
export const makeRecordAccession =
  (deps: Deps) =>
  async (caller: Principal, kbo: Kbo, { version, ...accession }: Asked & Accession & { readonly framework: FrameworkId }) =>
    change(deps, caller, kbo, { framework: accession.framework, version }, async (organisation) => accede(organisation, accession));
