import { plus, zero } from '../../../../shared/domain/money/cents.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { IssueRow } from './use-issuing.ts';

interface Props {
  readonly rows: readonly IssueRow[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asked before anything is issued, because nothing of it can be taken back. */
export const ConfirmIssue = ({ rows, onConfirm, onClose }: Props) => {
  const [only] = rows;
  const confirm = () => {
    onConfirm();
    return true;
  };
  return (
    <FormDialog
      title={rows.length === 1 && only ? p('issue.one-named', { name: only.name }) : p('issue.all', { count: rows.length })}
      cancel={p('statement.cancel')}
      onSubmit={confirm}
      onClose={onClose}
    >
      <p>
        {p('issue.confirm-what', {
          lines: rows.reduce((sum, { lineCount }) => sum + lineCount, 0),
          commission: euro(plus(zero, ...rows.map(({ totals }) => totals.commission))),
        })}
      </p>
      <p>{p('issue.confirm-meaning')}</p>
    </FormDialog>
  );
};
