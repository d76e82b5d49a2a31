import { DataTable } from '../../components/data-table.tsx';
import { p } from '../../i18n/personal.ts';
import { useCategoryNames } from '../commissions/use-category-names.ts';
import { plainLineColumns } from './line-columns.tsx';
import type { IssueRow } from './use-issuing.ts';

/** What fits on a screen that somebody still reads; all lines stand on the statement and in its workbook. */
const mostShown = 100;

/** The lines of a statement as they would be issued now. */
export const PreviewLines = ({ row: { name, lines } }: { readonly row: IssueRow }) => {
  const categoryOf = useCategoryNames();
  const title = p('issue.preview-of', { name });
  return (
    <section class="stack stack--tight" aria-labelledby="issue-preview">
      <h3 id="issue-preview" tabIndex={-1}>
        {title}
      </h3>
      <DataTable
        caption={title}
        captionHidden
        rows={lines.slice(0, mostShown)}
        rowKey={({ number }) => String(number)}
        columns={plainLineColumns(categoryOf)}
      />
      {lines.length > mostShown && <p class="soft small">{p('issue.preview-first', { shown: mostShown, total: lines.length })}</p>}
    </section>
  );
};
