import type { CheckedRow } from '../../shared/domain/catalogue/import/import-job.ts';
import type { ImportRowReader } from '../../shared/domain/catalogue/import/read-tables.ts';
import { ownPart, versionShown } from '../../shared/domain/catalogue/import/write-cells.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Proposal } from '../../shared/domain/catalogue/proposal.ts';
import { type Authorship, isOpen } from '../../shared/domain/catalogue/submission.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { ChangeContext } from '../catalogue/change-context.ts';
import { prepareSubmission } from '../catalogue/prepare-submission.ts';
import { forReview } from './planned-model.ts';
import { findingOfRefusal } from './refusal-finding.ts';

export type Who = Authorship & { readonly supplier: Kbo };

/** How a model is called where the file itself says nothing of that. */
export const titleOfRow = (id: ModelId | undefined, model: Model | undefined, who: Who): string => {
  const version = model && versionShown(model, brusselsDate(who.at));
  return version ? `${version.brand} ${version.name}` : id === undefined ? '' : ownPart(id);
};

const base = ({ sheet, number, hidden, id }: ImportRowReader) => ({ sheet, row: number, hidden, ...(id !== undefined && { model: id }) });

export const wrongRow = (reader: ImportRowReader, title: string, findings: CheckedRow['findings']): CheckedRow => ({
  ...base(reader),
  kind: 'error',
  title,
  lines: [],
  review: false,
  findings,
});

export const unchangedRow = (reader: ImportRowReader, title: string): CheckedRow => ({
  ...base(reader),
  kind: 'unchanged',
  title,
  lines: [],
  review: false,
  findings: [],
});

const seenOf = ({ model, submission }: ChangeContext) => ({
  model: model?.version ?? 0,
  submission: submission && isOpen(submission) ? submission.version : 0,
});

export interface Judged {
  readonly row: CheckedRow;
  /** The model as the import publishes it at once. */
  readonly after?: Model | undefined;
}

/** One row by the words in which a form is judged; `review`: not without the manager, whatever its kinds. */
export const judgeRow = (
  reader: ImportRowReader,
  context: ChangeContext,
  proposal: Proposal,
  who: Who,
  { review = false } = {},
): Judged => {
  const { model } = context;
  const prepared = prepareSubmission(review ? forReview(context) : context, proposal, who);
  const title = proposal.content ? `${proposal.content.brand} ${proposal.content.name}` : titleOfRow(context.id, model, who);
  if (!prepared.ok)
    return {
      row:
        prepared.code === 'nothing-changed'
          ? unchangedRow(reader, title)
          : wrongRow(reader, title, [findingOfRefusal(prepared, proposal, reader.place)]),
    };
  const { after, event } = prepared.value;
  return {
    after,
    row: {
      ...base(reader),
      kind: model ? (proposal.withdrawal ? 'withdrawn' : 'changed') : 'new',
      title,
      // Of a new model everything is new: its content stands in the proposal once.
      lines: model ? event.lines : [],
      review: after === undefined,
      findings: [],
      proposal,
      seen: seenOf(context),
    },
  };
};
