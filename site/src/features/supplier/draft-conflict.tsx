import type { TypedModel } from '../../../../shared/domain/catalogue/draft.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import type { ChangeNames } from '../review/change-text.ts';
import { typedDifferences } from './typed-differences.ts';
import type { SavedDraft } from './use-autosave.ts';

interface Props {
  readonly mine: TypedModel;
  readonly theirs: SavedDraft;
  readonly names: ChangeNames;
  readonly settle: (keepMine: boolean) => void;
}

/** A colleague saved something else meanwhile: both versions, and which one to go on with. */
export const DraftConflict = ({ mine, theirs, names, settle }: Props) => (
  <Notice
    kind="warning"
    live
    title={p(theirs.open ? 'edit.conflict' : 'edit.conflict-closed', { who: theirs.byName, when: moment(theirs.at) })}
    remedy={
      <div class="row notice-actions">
        <Button kind="primary" onClick={() => settle(false)}>
          {p('edit.take-theirs')}
        </Button>
        <Button onClick={() => settle(true)}>{p('edit.keep-mine')}</Button>
      </div>
    }
  >
    <DataTable
      caption={p('edit.conflict-table')}
      captionHidden
      rows={typedDifferences(mine, theirs.typed, names)}
      rowKey={({ label }) => label}
      columns={[
        { key: 'field', heading: p('change.field'), cell: ({ label }) => label },
        { key: 'mine', heading: p('edit.mine'), cell: (row) => row.mine || t('word.none') },
        { key: 'theirs', heading: p('edit.theirs', { who: theirs.byName }), cell: (row) => row.theirs || t('word.none') },
      ]}
    />
  </Notice>
);
