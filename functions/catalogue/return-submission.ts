import type { ModelAction, SubmissionState } from '../../shared/domain/catalogue/submission.ts';
import { isOpen, type Submission } from '../../shared/domain/catalogue/submission.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { ChangeRepository } from './change.repository.ts';
import { eventOf } from './prepare-submission.ts';

interface Deps {
  readonly changes: Pick<ChangeRepository, 'contexts' | 'commit'>;
  readonly now: Clock;
}

interface Step {
  readonly action: ModelAction;
  readonly to: SubmissionState;
  readonly mayFrom: (submission: Submission) => boolean;
  readonly mayWho: (submission: Submission, caller: Principal) => boolean;
}

/** Ways in which a submission leaves the queue with nothing published. */
const steps = {
  'ask-revision': {
    action: 'revision-asked',
    to: 'revision-asked',
    mayFrom: ({ state }) => state === 'in-review',
    mayWho: ({ authority }, { organisation }) => authority === organisation,
  },
  retract: { action: 'retracted', to: 'closed', mayFrom: isOpen, mayWho: ({ supplier }, { organisation }) => supplier === organisation },
} as const satisfies Record<string, Step>;

/** A manager asks for a revision, or a supplier takes back what it sent in. One batch of reads, one transaction. */
export const makeReturnSubmission = (step: keyof typeof steps, { changes, now }: Deps) => {
  const { action, to, mayFrom, mayWho }: Step = steps[step];
  return async (
    caller: Principal,
    id: ModelId,
    { version, reason }: { readonly version: number; readonly reason?: string | undefined },
  ) => {
    const before = (await changes.contexts([{ id }])).get(id);
    const submission = before?.submission;
    if (!before || !submission || !mayWho(submission, caller)) return refuse('not-found');
    if (submission.version !== version || !mayFrom(submission))
      return refuse('stale-version', { seen: version, now: submission.version, by: submission.byName, at: submission.at });
    const next: Submission = { ...submission, state: to, note: reason, version: version + 1 };
    const who = { by: caller.person, byName: caller.name, at: now() };
    const event = eventOf({ ...next, ...who }, { action, lines: submission.lines, note: reason });
    const saved = await changes.commit([{ before, submission: next, event, byStanding: false }]);
    return saved.ok ? ok(next) : saved;
  };
};
