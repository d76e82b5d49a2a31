import type { ChangeLine } from '../../../../shared/domain/catalogue/change-lines.ts';
import type { Column } from '../../components/data-table.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Status } from '../../components/status.tsx';
import { percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { type ChangeNames, fieldText, rise } from './change-text.ts';
import { ChangedValue } from './changed-value.tsx';

interface Props {
  readonly caption: string;
  readonly lines: readonly ChangeLine[];
  readonly names: ChangeNames;
  /** The lines that are chosen, and how to choose: absent where there is nothing to choose. */
  readonly choice?: { readonly chosen: ReadonlySet<string>; readonly toggle: (field: string) => void; readonly id: string };
}

/** What kind of change a line is, and by how much a price moves. */
export const Effect = ({ line }: { readonly line: ChangeLine }) => {
  const by = rise(line);
  const kind = p(`kind.${line.kind}`);
  return (
    <>
      {line.kind === 'price-up-beyond' ? <Status tone="attention">{kind}</Status> : <span class="soft">{kind}</span>}
      {by !== undefined && ` ${by > 0 ? '+' : ''}${percent(by)}`}
    </>
  );
};

/** What changes, field by field: old, new, and what that means for buyers. */
export const ChangeTable = ({ caption, lines, names, choice }: Props) => {
  const field: Column<ChangeLine> = {
    key: 'field',
    heading: p('change.field'),
    cell: (line) =>
      choice ? (
        <label class="change-choice">
          <input
            type="checkbox"
            class="utrecht-checkbox"
            checked={choice.chosen.has(line.field)}
            onChange={() => choice.toggle(line.field)}
          />
          <span>{fieldText(line.field, names)}</span>
        </label>
      ) : (
        fieldText(line.field, names)
      ),
  };
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={(line) => line.field}
      columns={[
        field,
        {
          key: 'before',
          heading: p('change.before'),
          cell: (line) => <ChangedValue field={line.field} value={line.before} names={names} />,
        },
        {
          key: 'after',
          heading: p('change.after'),
          cell: (line) => (
            <strong>
              <ChangedValue field={line.field} value={line.after} before={line.before ?? []} names={names} />
            </strong>
          ),
        },
        { key: 'effect', heading: p('change.effect'), cell: (line) => <Effect line={line} /> },
      ]}
    />
  );
};
