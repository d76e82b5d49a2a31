import { startOf, withdrawalField } from '../../shared/domain/catalogue/judge.ts';
import type { Submission } from '../../shared/domain/catalogue/submission.ts';
import type { LotId, ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import { derivedId } from '../platform/ids.ts';
import type { ChangeRepository } from './change.repository.ts';
import { rangeAfter } from './change-context.ts';
import type { ChangeOutcome } from './change-writes.ts';
import { type Decision, prepareDecision } from './prepare-decision.ts';
import type { RangeCount } from './range-count.record.ts';

interface Decided extends Decision {
  readonly model: ModelId;
  /** The version of the submission that the manager saw. */
  readonly version: number;
}

interface Asked {
  readonly decisions: readonly Decided[];
  readonly reason?: string | undefined;
}

interface Deps {
  readonly changes: Pick<ChangeRepository, 'submissions' | 'contexts' | 'range' | 'unreleased' | 'commit'>;
  readonly now: Clock;
}

const countedLast = (outcomes: readonly ChangeOutcome[], lot: LotId, supplier: Kbo): RangeCount | undefined =>
  outcomes.findLast(({ range }) => range?.lot === lot && range.supplier === supplier)?.range;

type Submissions = ReadonlyMap<ModelId, Submission>;

/** A replacement is confirmed before the model that it takes the place of. */
const inOrder = (decisions: readonly Decided[], submissions: Submissions): readonly Decided[] => {
  const names = ({ model }: Decided) => (submissions.get(model)?.proposal.withdrawal?.replacement === undefined ? 0 : 1);
  return decisions.toSorted((a, b) => names(a) - names(b));
};

/** Events that say the same to the same supplier say of how many models. */
const toldTogether = (outcomes: readonly ChangeOutcome[]): readonly ChangeOutcome[] => {
  const same = ({ event: { action, supplier } }: ChangeOutcome) => `${action} ${supplier}`;
  const groups = Map.groupBy(outcomes, same);
  return outcomes.map((outcome) => {
    const together = groups.get(same(outcome))?.length ?? 1;
    return together === 1 ? outcome : { ...outcome, event: { ...outcome.event, together } };
  });
};

/** Models that leave by this confirmation, and when: they make room for those that come by it. */
const leavingBy = (decisions: readonly Decided[], submissions: Submissions, today: LocalDate): ReadonlyMap<ModelId, LocalDate> =>
  new Map(
    decisions.flatMap(({ model, confirm }) => {
      const { proposal } = submissions.get(model) ?? {};
      return proposal?.withdrawal && confirm.includes(withdrawalField) ? [[model, startOf(proposal, today)]] : [];
    }),
  );

/**
 * A manager decides about submissions under the own frameworks, line by line, and judged together: one that leaves makes
 * room for one that comes. All of it is written in one transaction, and several models reach buyers by one release. Two
 * batches of reads, two more where an award limits the number of models, and one for models that were last written with
 * others: they are refused until these are seen.
 */
export const makeDecideChanges = ({ changes, now }: Deps) => {
  const prepareAll = async (caller: Principal, { decisions, reason }: Asked) => {
    const submissions = await changes.submissions(decisions.map(({ model }) => model));
    const contexts = await changes.contexts(
      [...submissions.values()].map(({ model, proposal }) => ({
        id: model,
        category: proposal.category,
        other: proposal.withdrawal?.replacement,
      })),
    );
    const who = { by: caller.person, byName: caller.name, at: now(), note: reason };
    const leaving = leavingBy(decisions, submissions, brusselsDate(who.at));
    const outcomes: ChangeOutcome[] = [];
    for (const { model, version, ...decision } of inOrder(decisions, submissions)) {
      const [context, submission] = [contexts.get(model), submissions.get(model)];
      if (!context || !submission || context.framework.authority !== caller.organisation) return refuse('not-found');
      if (submission.version !== version || submission.state !== 'in-review')
        return refuse('stale-version', { model, seen: version, now: submission.version, by: submission.byName, at: submission.at });
      const found = context.model ? undefined : await changes.range(context.lot, submission.supplier);
      // What an earlier decision of this confirmation added counts too.
      const count = countedLast(outcomes, context.lot.id, submission.supplier) ?? found?.count;
      const range = found && { ...rangeAfter(found, leaving), ...(count && { count }) };
      const replacement = submission.proposal.withdrawal?.replacement;
      const other = context.other ?? outcomes.find(({ after }) => after?.id === replacement)?.after;
      const prepared = prepareDecision({ ...context, submission, other, ...(range && { range }) }, submission, decision, who);
      if (!prepared.ok) return prepared;
      outcomes.push(prepared.value);
    }
    return ok(toldTogether(outcomes));
  };

  return async (caller: Principal, asked: Asked) => {
    const ids = asked.decisions.map(({ model }) => model);
    if (new Set(ids).size < ids.length) return refuse('nothing-changed');
    if (asked.reason === undefined && asked.decisions.some(({ decline }) => decline.length > 0)) return refuse('reason-missing');
    const prepared = await prepareAll(caller, asked);
    if (!prepared.ok) return prepared;
    const publishing = prepared.value.filter(({ after }) => after !== undefined).map(({ before }) => before);
    const unreleased = await changes.unreleased(publishing);
    if (unreleased !== undefined) return refuse('import-busy', { model: unreleased });
    const published = publishing.map(({ id }) => id);
    const at = now();
    const release = published.length > 1 ? { id: derivedId('release', caller.person, at, ...published), models: published, at } : undefined;
    const saved = await changes.commit(prepared.value, release);
    const decided = new Map(prepared.value.map(({ submission }) => [submission.model, submission]));
    return saved.ok ? ok({ submissions: ids.flatMap((id) => decided.get(id) ?? []) }) : saved;
  };
};
