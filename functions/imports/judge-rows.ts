import type { CheckedRow } from '../../shared/domain/catalogue/import/import-job.ts';
import type { ImportRowReader } from '../../shared/domain/catalogue/import/read-tables.ts';
import { ownPart } from '../../shared/domain/catalogue/import/write-cells.ts';
import type { Proposal } from '../../shared/domain/catalogue/proposal.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { ChangeRepository } from '../catalogue/change.repository.ts';
import { type ChangeContext, isOwn } from '../catalogue/change-context.ts';
import { type Judged, judgeRow, titleOfRow, unchangedRow, type Who, wrongRow } from './judge-row.ts';
import { makeWholeFile } from './judge-whole-file.ts';
import type { LotTerms, RangeRepository } from './range.repository.ts';

interface Deps {
  readonly changes: Pick<ChangeRepository, 'range'>;
  readonly range: Pick<RangeRepository, 'contexts'>;
}

/** Models that are read at once. */
const readAtOnce = 200;

interface Waiting {
  readonly index: number;
  readonly reader: ImportRowReader;
  readonly proposal: Proposal;
}

const replacementIn = ({ proposal }: Waiting): ModelId | undefined => proposal.withdrawal?.replacement;

const chunksOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / readAtOnce) }, (_, index) => all.slice(index * readAtOnce, (index + 1) * readAtOnce));

/** Reads for the next chunk while one is worked on. */
const readingAhead = async <T, R>(chunks: readonly T[], read: (chunk: T) => Promise<R>, work: (chunk: T, found: R) => void) => {
  let next = chunks[0] === undefined ? undefined : read(chunks[0]);
  for (const [index, chunk] of chunks.entries()) {
    const [found, following] = [await next, chunks[index + 1]];
    next = following === undefined ? undefined : read(following);
    if (found !== undefined) work(chunk, found);
  }
};

/**
 * What each row of a file comes down to, in the order of the file, by the words in which a form is judged, and the file
 * as a whole: a replacement may be a model that the file itself adds, and where the award limits how many models there are,
 * they are counted as they will be after the file. Writes nothing.
 */
export const makeJudgeRows =
  ({ changes, range }: Deps) =>
  async (readers: readonly ImportRowReader[], terms: LotTerms, who: Who): Promise<readonly CheckedRow[]> => {
    const limited = await changes.range(terms.lot, who.supplier);
    const whole = makeWholeFile(limited, terms, who);
    const [replacing, adding]: [Waiting[], Waiting[]] = [[], []];
    const added = new Set<ModelId | undefined>();
    const rows: (CheckedRow | undefined)[] = [];

    /** Those that depend on other rows wait until these are known. */
    const first = (reader: ImportRowReader, context: ChangeContext | undefined, index: number): CheckedRow | undefined => {
      const { id } = reader;
      if (id === undefined || !context) return wrongRow(reader, '', reader.findings);
      if (!isOwn(context, who.supplier))
        return wrongRow(reader, ownPart(id), [{ ...reader.place('id'), code: 'not-yours', found: ownPart(id) }]);
      const { findings, proposal } = reader.read(context.model);
      const title = titleOfRow(id, context.model, who);
      if (findings.length > 0) return wrongRow(reader, title, findings);
      if (!proposal) return unchangedRow(reader, title);
      const waiting = { index, reader, proposal };
      if (replacementIn(waiting) !== undefined) {
        replacing.push(waiting);
        return undefined;
      }
      const judging = withCategory(context, proposal, terms);
      if (context.model) return withdrawn(waiting, judgeRow(reader, judging, proposal, who)).row;
      added.add(id);
      if (!limited) return whole.adds(reader, judging, proposal);
      adding.push(waiting);
      return undefined;
    };
    const withdrawn = ({ proposal }: Waiting, judged: Judged): Judged => {
      if (proposal.withdrawal && judged.row.kind === 'withdrawn') whole.leaves(proposal, judged.after !== undefined);
      return judged;
    };

    await readingAhead(
      chunksOf(readers),
      (chunk) =>
        range.contexts(
          chunk.flatMap(({ id }) => id ?? []),
          terms,
        ),
      (chunk, contextOf) => {
        for (const reader of chunk) rows.push(first(reader, reader.id && contextOf(reader.id, ''), rows.length));
      },
    );

    const judgeReplaced = (chosen: readonly Waiting[], judged: (waiting: Waiting, context: ChangeContext) => Judged) =>
      readingAhead(
        chunksOf(chosen),
        (chunk) =>
          range.contexts(
            chunk.map(({ proposal }) => proposal.model),
            terms,
            chunk.flatMap((waiting) => replacementIn(waiting) ?? []),
          ),
        (chunk, contextOf) => {
          for (const waiting of chunk) {
            const { proposal, index } = waiting;
            rows[index] = withdrawn(waiting, judged(waiting, contextOf(proposal.model, proposal.category, replacementIn(waiting)))).row;
          }
        },
      );

    await judgeReplaced(
      replacing.filter((waiting) => !added.has(replacementIn(waiting))),
      ({ reader, proposal }, context) => judgeRow(reader, context, proposal, who),
    );
    const awaiting = replacing.filter((waiting) => added.has(replacementIn(waiting)));
    for (const { proposal } of awaiting) whole.willLeave(proposal);
    await readingAhead(
      chunksOf(adding),
      (chunk) =>
        range.contexts(
          chunk.map(({ proposal }) => proposal.model),
          terms,
        ),
      (chunk, contextOf) => {
        for (const { index, reader, proposal } of chunk)
          rows[index] = whole.adds(reader, contextOf(proposal.model, proposal.category), proposal);
      },
    );
    await judgeReplaced(awaiting, ({ reader, proposal }, context) => whole.replaces(reader, context, proposal));
    return whole.paired(rows.filter((row) => row !== undefined));
  };

const withCategory = (context: ChangeContext, { category }: Proposal, { categories }: LotTerms): ChangeContext => ({
  ...context,
  category: categories.find(({ id }) => id === category),
});
