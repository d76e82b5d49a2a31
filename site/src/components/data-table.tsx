import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  /** Right-aligned with tabular figures. */
  readonly numeric?: boolean;
  readonly cell: (row: Row) => ComponentChildren;
}

interface Props<Row> {
  readonly caption: string;
  /** The caption is read aloud only: a heading beside the table already says it. */
  readonly captionHidden?: boolean;
  /** The first column heads its row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

const headingClass = (numeric = false) => `utrecht-table__header-cell${numeric ? ' utrecht-table__header-cell--numeric-column' : ''}`;
const cellClass = (numeric = false) => `utrecht-table__cell${numeric ? ' utrecht-table__cell--numeric-data' : ''}`;

/** A table on a wide screen; a list of small cards below 640 px. */
export const DataTable = <Row,>({ caption, captionHidden = false, columns, rows, rowKey }: Props<Row>) => {
  const [head, ...rest] = columns;
  return (
    <div class="table-scroll">
      <table class="utrecht-table table--stacks">
        <caption class={captionHidden ? 'visually-hidden' : 'utrecht-table__caption'}>{caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {columns.map(({ key, heading, numeric }) => (
              <th key={key} scope="col" class={headingClass(numeric)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} class="utrecht-table__row">
              <th scope="row" class={cellClass(head.numeric)}>
                <span>{head.cell(row)}</span>
              </th>
              {rest.map(({ key, heading, numeric, cell }) => (
                <td key={key} class={cellClass(numeric)} data-label={heading}>
                  <span>{cell(row)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
