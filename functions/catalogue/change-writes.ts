import type { ModelDraft } from '../../shared/domain/catalogue/draft.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { ModelEvent, Submission } from '../../shared/domain/catalogue/submission.ts';
import { refuse } from '../../shared/domain/result.ts';
import { modelKey } from '../platform/keys/catalogue.keys.ts';
import { frameworkKey, lotKey, standingApprovalsKey } from '../platform/keys/frameworks.keys.ts';
import type { GuardedWrite } from '../platform/transact.ts';
import type { ChangeContext } from './change-context.ts';
import { putInPlaceOf, stillAsSeen } from './guarded.ts';
import { modelRecord } from './model.record.ts';
import { modelDraftRecord } from './model-draft.record.ts';
import { modelVersionRecord, type PublishedVersion } from './model-version.record.ts';
import { type RangeCount, rangeCountRecord } from './range-count.record.ts';
import type { Release } from './release.record.ts';
import { modelEventRecord, submissionRecord } from './submission.record.ts';

/** What was decided about one model, on what was read of it. */
export interface ChangeOutcome {
  readonly before: ChangeContext;
  readonly submission: Submission;
  readonly event: ModelEvent;
  /** The draft that it came from, closed. */
  readonly draft?: ModelDraft | undefined;
  /** Present when something is published. */
  readonly after?: Model | undefined;
  /** A withdrawal publishes a model, but no version. */
  readonly published?: PublishedVersion | undefined;
  readonly range?: RangeCount | undefined;
  /** It was published because the manager lets its kinds of change pass. */
  readonly byStanding: boolean;
}

type Write = GuardedWrite<'stale-version'>;

/** Who was faster, for whoever may know: those whose model it is. */
const overtaken = (TableName: string, { before, submission }: ChangeOutcome): Write => {
  const seen = before.submission?.version ?? 0;
  return putInPlaceOf(TableName, submissionRecord.toItem(submission), seen, (found) => {
    const other = found && submissionRecord.parse(found);
    return refuse('stale-version', {
      model: before.id,
      seen,
      ...(other?.supplier === submission.supplier && { now: other.version, by: other.byName, at: other.at }),
    });
  });
};

const modelWrite = (TableName: string, { before, after }: ChangeOutcome, release: Release | undefined): readonly Write[] => {
  const seen = before.model?.version ?? 0;
  if (!after) return [stillAsSeen(TableName, modelKey(before.id), seen)];
  const item = { ...modelRecord.toItem(after), ...(release && { release: release.id }) };
  return [
    putInPlaceOf(TableName, item, seen, (found) =>
      refuse('stale-version', { model: before.id, seen, ...(found?.supplier === after.supplier && { now: found?.version }) }),
    ),
  ];
};

const ownWrites = (TableName: string, outcome: ChangeOutcome, release: Release | undefined): readonly Write[] => {
  const { event, draft, published } = outcome;
  return [
    overtaken(TableName, outcome),
    ...modelWrite(TableName, outcome, release),
    putInPlaceOf(TableName, modelEventRecord.toItem(event), 0),
    ...(draft ? [putInPlaceOf(TableName, modelDraftRecord.toItem(draft), draft.version - 1)] : []),
    ...(published ? [putInPlaceOf(TableName, modelVersionRecord.toItem(published), 0)] : []),
  ];
};

/** Once each: a transaction may name an item only once. */
const once = <T>(all: readonly T[], id: (one: T) => string): readonly T[] => [...new Map(all.map((one) => [id(one), one])).values()];

/** Each decision counts on from the one before: only the last count is written, in the place of what was there before the first. */
const rangeWrites = (TableName: string, outcomes: readonly ChangeOutcome[]): readonly Write[] => {
  const counts = outcomes.flatMap(({ range }) => (range ? [range] : []));
  return [...Map.groupBy(counts, ({ lot, supplier }) => `${lot} ${supplier}`).values()].flatMap((group) => {
    const last = group.at(-1);
    return last ? [putInPlaceOf(TableName, rangeCountRecord.toItem(last), last.version - group.length)] : [];
  });
};

/** All writes of these decisions, held to everything that they were judged on: model, lot, framework, replacement, standing approvals. */
export const writesOf = (TableName: string, outcomes: readonly ChangeOutcome[], release?: Release): readonly Write[] => {
  const contexts = outcomes.map(({ before }) => before);
  const written = new Set<string>(contexts.map(({ id }) => id));
  const others = contexts.flatMap(({ other }) => (other && !written.has(other.id) ? [other] : []));
  const standing = outcomes.filter(({ byStanding }) => byStanding).map(({ before }) => before.standing);
  return [
    ...outcomes.flatMap((outcome) => ownWrites(TableName, outcome, release)),
    ...rangeWrites(TableName, outcomes),
    ...once(
      contexts.map(({ lot }) => lot),
      ({ id }) => id,
    ).map(({ id, version }) => stillAsSeen(TableName, lotKey(id), version)),
    ...once(
      contexts.map(({ framework }) => framework),
      ({ id }) => id,
    ).map(({ id, version }) => stillAsSeen(TableName, frameworkKey(id), version)),
    ...once(others, ({ id }) => id).map(({ id, version }) => stillAsSeen(TableName, modelKey(id), version)),
    ...once(standing, ({ framework }) => framework).map(({ framework, version }) =>
      stillAsSeen(TableName, standingApprovalsKey(framework), version),
    ),
  ];
};
