import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { chooseSignatures, signaturesOf } from '../../shared/domain/organisations/statement-signing.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { StatementSigningRepository } from './statement-signing.repository.ts';

interface Deps {
  readonly signing: StatementSigningRepository;
  readonly now: Clock;
}

const viewOf = async ({ signing }: Pick<Deps, 'signing'>, organisation: Organisation) => {
  const { fewerSignatures: asked, kbo, version } = organisation;
  const history = await signing.history(kbo);
  return {
    needed: signaturesOf(organisation),
    ...(asked && { asked: { person: asked.by.person, name: asked.by.name, at: asked.at } }),
    history: history.map(({ action, by, at }) => ({ action, by: by.name, at })),
    version,
  };
};

/** How many people sign the statements of the caller's organisation. Two reads. */
export const makeGetStatementSigning =
  ({ signing }: Pick<Deps, 'signing'>) =>
  async (caller: Principal) => {
    const organisation = await signing.find(caller.organisation);
    return organisation ? ok(await viewOf({ signing }, organisation)) : refuse('not-found');
  };

/** Changes it for statements that are issued from now on: those that were issued keep what held then. */
export const makePutStatementSigning =
  ({ signing, now }: Deps) =>
  async (caller: Principal, { version, needed }: { readonly version: number; readonly needed: 1 | 2 }) => {
    const organisation = await signing.find(caller.organisation);
    if (!organisation) return refuse('not-found');
    if (organisation.version !== version) return refuse('stale-version', { seen: version, now: organisation.version });
    const [by, at] = [{ person: caller.person, name: caller.name, organisation: caller.organisation }, now()];
    const chosen = chooseSignatures(organisation, needed, { by, at });
    if (!chosen.ok) return chosen;
    const { organisation: next, action } = chosen.value;
    const saved = await signing.save(next, { organisation: next.kbo, version: next.version, action, by, at });
    return saved.ok ? ok(await viewOf({ signing }, next)) : saved;
  };
