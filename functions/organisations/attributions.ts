import { isMeantFor } from '../../shared/domain/frameworks/eligibility.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import { accede, attribute, endTerm } from '../../shared/domain/organisations/attribute.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Accession, Organisation } from '../../shared/domain/organisations/organisation.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, type LocalDate, type Period } from '../../shared/domain/time/local-date.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';
import type { Clock } from '../platform/clock.ts';
import type { AttributionRepository } from './attribution.repository.ts';
import { attributionOf, ownFramework } from './attribution-view.ts';
import type { OrganisationEvent } from './organisation-event.record.ts';

interface Deps {
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
  readonly attributions: AttributionRepository;
  readonly now: Clock;
}

interface Asked {
  readonly framework: FrameworkId;
  readonly version: number;
  readonly reason?: string | undefined;
}

/**
 * Changes an organisation for whom one of the own frameworks is meant, in the place of the version that was seen; any
 * other does not exist here. Two reads, one transaction with what happened.
 */
const change = async <Code extends string>(
  { frameworks, attributions, now }: Deps,
  caller: Principal,
  kbo: Kbo,
  { framework: id, version, reason }: Asked,
  action: OrganisationEvent['action'],
  decide: (organisation: Organisation, today: LocalDate) => Promise<Result<Organisation, Code>>,
) => {
  const at = now();
  const today = brusselsDate(at);
  const [framework, organisation] = await Promise.all([ownFramework(frameworks, caller, id), attributions.find(kbo)]);
  if (!framework || !organisation || !isMeantFor(framework, organisation, today)) return refuse('not-found');
  if (version !== organisation.version) return refuse('stale-version', { seen: version, now: organisation.version });
  const decided = await decide(organisation, today);
  if (!decided.ok) return decided;
  const { memberships, accessions } = decided.value;
  const by = { person: caller.person, name: caller.name, organisation: caller.organisation };
  const about = { organisation: kbo, framework: id, authority: caller.organisation, version: decided.value.version };
  const event = { ...about, action, ...(reason !== undefined && { reason }), by, at, memberships, accessions };
  const saved = await attributions.save(decided.value, event);
  return saved.ok ? ok(attributionOf(decided.value, id, today)) : saved;
};

/** A manager says which intercommunale serves an organisation under one of the own frameworks; waiting orders can then be placed. */
export const makeAttribute =
  (deps: Deps) => async (caller: Principal, kbo: Kbo, asked: Asked & { readonly intercommunale: Kbo } & Period) =>
    change(deps, caller, kbo, asked, 'attribute', async (organisation, today) => {
      const serving = await deps.attributions.find(asked.intercommunale);
      if (serving?.kind !== 'intercommunale') return refuse('intercommunale-unknown', { intercommunale: asked.intercommunale });
      return attribute(organisation, asked, today);
    });

/** A manager records by which decision an organisation joined one of the own frameworks. */
export const makeRecordAccession =
  (deps: Deps) =>
  async (caller: Principal, kbo: Kbo, { version, ...accession }: Asked & Accession & { readonly framework: FrameworkId }) =>
    change(deps, caller, kbo, { framework: accession.framework, version }, 'accede', async (organisation, today) =>
      accede(organisation, accession, today),
    );

interface Ending {
  readonly of: 'attribution' | 'accession';
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** A manager gives an attribution or accession under one of the own frameworks its last day. */
export const makeEndTerm = (deps: Deps) => async (caller: Principal, kbo: Kbo, asked: Asked & Ending) =>
  change(deps, caller, kbo, asked, `end-${asked.of}`, async (organisation, today) => endTerm(organisation, asked, today));
