import type { Proposal } from '../../shared/domain/catalogue/proposal.ts';
import { isOpen } from '../../shared/domain/catalogue/submission.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { GuardedWrite } from '../platform/transact.ts';
import type { ChangeRepository } from './change.repository.ts';
import { type ChangeContext, isOwn } from './change-context.ts';
import { prepareSubmission } from './prepare-submission.ts';

/** The versions that a supplier had on screen; zero for what was not there. */
export interface Seen {
  readonly model: number;
  readonly submission: number;
  readonly draft?: number | undefined;
}

interface Deps {
  readonly changes: Pick<ChangeRepository, 'contexts' | 'range' | 'unreleased' | 'commit'>;
  readonly now: Clock;
}

/** A proposal in which everything is found that it names, and what is written along with it. */
export interface Settled<Code extends string> {
  readonly proposal: Proposal;
  readonly also: readonly GuardedWrite<Code>[];
}

/** Whether somebody changed the model, or sent something in about it, since it was seen. */
const checkSeen = ({ model, submission }: ChangeContext, seen: Seen) => {
  if ((model?.version ?? 0) !== seen.model) return refuse('stale-version', { seen: seen.model, now: model?.version ?? 0, model });
  if (submission && isOpen(submission) && submission.version !== seen.submission)
    return refuse('stale-version', {
      seen: seen.submission,
      now: submission.version,
      by: submission.byName,
      at: submission.at,
      submission,
    });
  return ok(undefined);
};

/**
 * A supplier sends in a proposal about one model; it takes the place of an earlier one that is not decided yet. Published
 * at once where every change in it is of a kind that the manager lets pass, else it waits for the manager. One batch of
 * reads, three where the award limits the number of models, and one transaction; one read more for a model that was last
 * written with others, which is refused until these are seen. `settle` may look up what the proposal names, once it is
 * known whose model it is.
 */
export const makeSubmitChange =
  ({ changes, now }: Deps) =>
  async <Code extends string = never>(
    caller: Principal,
    proposal: Proposal,
    seen: Seen,
    settle: (context: ChangeContext) => Promise<Result<Settled<Code>, Code>> = async () => ok({ proposal, also: [] }),
  ) => {
    const { model: id, category, content, withdrawal } = proposal;
    const found = (await changes.contexts([{ id, category, other: withdrawal?.replacement }])).get(id);
    if (!found || !isOwn(found, caller.organisation)) return refuse('not-found');
    const settled = await settle(found);
    if (!settled.ok) return settled;
    const current = checkSeen(found, seen);
    if (!current.ok) return current;
    if (content && !found.category) return refuse('invalid-choice', { reason: 'category', allowed: found.lot.categories });
    const range = found.model ? undefined : await changes.range(found.lot, caller.organisation);
    const who = { supplier: caller.organisation, by: caller.person, byName: caller.name, at: now() };
    const prepared = prepareSubmission({ ...found, ...(range && { range }) }, settled.value.proposal, who);
    if (!prepared.ok) return prepared;
    if (prepared.value.after && (await changes.unreleased([found]))) return refuse('import-busy', { model: id });
    const { draft } = found;
    const closing = draft && seen.draft !== undefined ? { ...draft, ...who, open: false, version: seen.draft + 1 } : undefined;
    const saved = await changes.commit([{ ...prepared.value, draft: closing }], undefined, settled.value.also);
    const { after, submission } = prepared.value;
    return saved.ok ? ok({ ...(after && { model: after }), submission }) : saved;
  };

export type SubmitChange = ReturnType<typeof makeSubmitChange>;
