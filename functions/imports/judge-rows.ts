import type { CheckedRow } from '../../shared/domain/catalogue/import/import-job.ts';
import type { ImportRowReader } from '../../shared/domain/catalogue/import/read-tables.ts';
import { ownPart, versionShown } from '../../shared/domain/catalogue/import/write-cells.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Proposal } from '../../shared/domain/catalogue/proposal.ts';
import { type Authorship, isOpen } from '../../shared/domain/catalogue/submission.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { ChangeRepository } from '../catalogue/change.repository.ts';
import { type ChangeContext, isOwn, type RangeInLot } from '../catalogue/change-context.ts';
import { prepareSubmission } from '../catalogue/prepare-submission.ts';
import type { LotTerms, RangeRepository } from './range.repository.ts';
import { findingOfRefusal } from './refusal-finding.ts';

interface Deps {
  readonly changes: Pick<ChangeRepository, 'range'>;
  readonly range: Pick<RangeRepository, 'contexts'>;
}

type Who = Authorship & { readonly supplier: Kbo };

/** Models that are read at once. */
const readAtOnce = 100;

const titleOfRow = (id: ModelId | undefined, model: Model | undefined, who: Who): string => {
  const version = model && versionShown(model, brusselsDate(who.at));
  return version ? `${version.brand} ${version.name}` : id === undefined ? '' : ownPart(id);
};

const seenOf = ({ model, submission }: ChangeContext) => ({
  model: model?.version ?? 0,
  submission: submission && isOpen(submission) ? submission.version : 0,
});

/** Judges one row, counting the models that rows before it add. */
const makeJudge = (who: Who, limited: RangeInLot | undefined, added: Map<ModelId, Model>) => {
  const rangeNow = (): RangeInLot | undefined =>
    limited && {
      models: [...limited.models, ...[...added.values()].filter(({ id }) => !limited.models.some((model) => model.id === id))],
      ...(limited.count && { count: limited.count }),
    };
  const base = ({ sheet, number, hidden, id }: ImportRowReader) => ({ sheet, row: number, hidden, ...(id !== undefined && { model: id }) });

  const wrong = (reader: ImportRowReader, title: string, findings: CheckedRow['findings']): CheckedRow => ({
    ...base(reader),
    kind: 'error',
    title,
    lines: [],
    review: false,
    findings,
  });

  const judged = (reader: ImportRowReader, context: ChangeContext, proposal: Proposal): CheckedRow => {
    const { model } = context;
    const range = model ? undefined : rangeNow();
    const prepared = prepareSubmission({ ...context, ...(range && { range }) }, proposal, who);
    const title = proposal.content ? `${proposal.content.brand} ${proposal.content.name}` : titleOfRow(context.id, model, who);
    if (!prepared.ok) {
      if (prepared.code === 'nothing-changed') return { ...base(reader), kind: 'unchanged', title, lines: [], review: false, findings: [] };
      return wrong(reader, title, [findingOfRefusal(prepared, proposal, reader.place)]);
    }
    const { after, event } = prepared.value;
    if (!model && after) added.set(context.id, after);
    return {
      ...base(reader),
      kind: model ? (proposal.withdrawal ? 'withdrawn' : 'changed') : 'new',
      title,
      // Of a new model everything is new: its content stands in the proposal once.
      lines: model ? event.lines : [],
      review: after === undefined,
      findings: [],
      proposal,
      seen: seenOf(context),
    };
  };

  return { base, wrong, judged };
};

/**
 * What each row of a file comes down to, in the order of the file, by the words in which a form is judged. A withdrawal
 * that names a replacement is judged last, since the file itself may bring the replacement. Writes nothing.
 */
export const makeJudgeRows =
  ({ changes, range }: Deps) =>
  async (readers: readonly ImportRowReader[], terms: LotTerms, who: Who): Promise<readonly CheckedRow[]> => {
    const limited = await changes.range(terms.lot, who.supplier);
    const added = new Map<ModelId, Model>();
    const judge = makeJudge(who, limited, added);
    const waiting: { readonly index: number; readonly reader: ImportRowReader; readonly proposal: Proposal }[] = [];
    const rows: (CheckedRow | undefined)[] = [];

    const first = (reader: ImportRowReader, context: ChangeContext | undefined, index: number): CheckedRow | undefined => {
      const { id } = reader;
      if (id === undefined || !context) return judge.wrong(reader, '', reader.findings);
      if (!isOwn(context, who.supplier))
        return judge.wrong(reader, ownPart(id), [{ ...reader.place('id'), code: 'not-yours', found: ownPart(id) }]);
      const { findings, proposal } = reader.read(context.model);
      const title = titleOfRow(id, context.model, who);
      if (findings.length > 0) return judge.wrong(reader, title, findings);
      if (!proposal) return { ...judge.base(reader), kind: 'unchanged', title, lines: [], review: false, findings: [] };
      if (proposal.withdrawal?.replacement !== undefined) {
        waiting.push({ index, reader, proposal });
        return undefined;
      }
      return judge.judged(reader, withCategory(context, proposal, terms), proposal);
    };

    for (let start = 0; start < readers.length; start += readAtOnce) {
      const chunk = readers.slice(start, start + readAtOnce);
      const contextOf = await range.contexts(
        chunk.flatMap(({ id }) => id ?? []),
        terms,
      );
      for (const reader of chunk) rows.push(first(reader, reader.id && contextOf(reader.id, ''), rows.length));
    }
    for (let start = 0; start < waiting.length; start += readAtOnce) {
      const chunk = waiting.slice(start, start + readAtOnce);
      const contextOf = await range.contexts(
        chunk.map(({ proposal }) => proposal.model),
        terms,
        chunk.flatMap(({ proposal }) => proposal.withdrawal?.replacement ?? []),
      );
      for (const { index, reader, proposal } of chunk) {
        const other = proposal.withdrawal?.replacement;
        const context = contextOf(proposal.model, proposal.category, other);
        rows[index] = judge.judged(reader, { ...context, other: context.other ?? (other && added.get(other)) }, proposal);
      }
    }
    return rows.filter((row) => row !== undefined);
  };

const withCategory = (context: ChangeContext, { category }: Proposal, { categories }: LotTerms): ChangeContext => ({
  ...context,
  category: categories.find(({ id }) => id === category),
});
