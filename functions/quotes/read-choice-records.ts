import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { ChoiceRecord } from '../../shared/domain/quotes/choice-record.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { ChoiceRecordRepository } from './choice-record.repository.ts';

interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const rowOf = ({ id, title, on, at, sample, models, winner, by }: ChoiceRecord) => {
  const line = models[winner - 1]?.line;
  return { id, title, on, at, sample, chosen: line ? `${line.brand} ${line.name}`.trim() : '', compared: models.length, by: by.name };
};

/** The choices that the caller's own organisation motivated, newest first. */
export const makeListChoiceRecords =
  ({ records }: { readonly records: Pick<ChoiceRecordRepository, 'list'> }) =>
  async (caller: Principal, paging: Paging) => {
    const { items, next } = await records.list(caller.organisation, paging);
    return ok({ items: items.map(rowOf), ...(next !== undefined && { next }) });
  };

/** One choice as it was kept; that of another organisation does not exist for the caller. */
export const makeGetChoiceRecord =
  ({ records }: { readonly records: Pick<ChoiceRecordRepository, 'find'> }) =>
  async (caller: Principal, id: string) => {
    const found = await records.find(id);
    return found && found.record.buyer === caller.organisation ? ok(found.record) : refuse('not-found');
  };
