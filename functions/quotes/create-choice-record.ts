import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { ChoiceRecord, Comparison } from '../../shared/domain/quotes/choice-record.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { InputsRepository } from '../ordering/inputs.repository.ts';
import type { Clock } from '../platform/clock.ts';
import { fingerprint, idFor } from '../platform/ids.ts';
import type { CategoryRepository } from './category.repository.ts';
import type { StoredChoiceRecord } from './choice-record.record.ts';
import type { ChoiceRecordRepository } from './choice-record.repository.ts';
import { assessAlone, keptComparison } from './kept-comparison.ts';

interface Deps {
  readonly records: ChoiceRecordRepository;
  readonly inputs: InputsRepository;
  readonly categories: CategoryRepository;
  readonly now: Clock;
}

/**
 * Keeps a comparison as it is on this day: names, attributes and prices of up to four models, which one was chosen and
 * why. The id follows from the caller and the key, so that a repeat is answered with the same record; the same key with
 * another comparison is `key-reused`. Once kept it never changes.
 */
export const makeCreateChoiceRecord = ({ records, inputs, categories, now }: Deps) => {
  const repeated = ({ record, request: first }: StoredChoiceRecord, request: string): Result<ChoiceRecord, 'key-reused'> =>
    first === request ? ok(record) : refuse('key-reused');

  return async (caller: Principal, comparison: Comparison, idempotencyKey: string) => {
    const at = now();
    const request = fingerprint(comparison);
    const id = idFor('choice-record', caller, idempotencyKey);
    const [earlier, { organisation, ...standing }] = await Promise.all([
      records.find(id),
      inputs.read(caller.organisation, comparison.models),
    ]);
    if (earlier) return repeated(earlier, request);
    if (!organisation) return refuse('not-found');
    if (comparison.winner > comparison.models.length) return refuse('invalid-choice', { reason: 'winner' });
    const assessed = assessAlone(comparison.models, { ...standing, organisation, on: brusselsDate(at) });
    if (!assessed.ok) return assessed;
    const [names, known] = await Promise.all([
      inputs.names(assessed.value.map(({ supplier }) => supplier)),
      categories.find(assessed.value.flatMap(({ lines }) => lines.map(({ category }) => category))),
    ]);
    const record = keptComparison({
      ...{ id, comparison, names, at, assessed: assessed.value, categories: known },
      models: standing.models,
      buyer: organisation,
      by: actorOf(caller),
    });
    const created = await records.create({ record, request });
    if (created.ok) return ok(record);
    const first = await records.find(id);
    if (!first) throw new Error(`the choice record ${id} exists and is not there`);
    return repeated(first, request);
  };
};
