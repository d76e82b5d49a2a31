import type { Problem } from '../../api/problem.ts';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { type ChangedFigure, priceChangeIn } from './price-change.ts';

const difference = ({ before, after }: ChangedFigure): string => `${after > before ? '+' : ''}${euro(after - before)}`;

const columns: readonly [Column<ChangedFigure>, ...Column<ChangedFigure>[]] = [
  { key: 'what', heading: p('changed-price.line'), cell: ({ what }) => what },
  { key: 'before', heading: p('changed-price.before'), numeric: true, cell: ({ before }) => <s>{euro(before)}</s> },
  { key: 'after', heading: p('changed-price.after'), numeric: true, cell: ({ after }) => <span class="strong">{euro(after)}</span> },
  { key: 'difference', heading: p('changed-price.difference'), numeric: true, cell: difference },
];

interface Props {
  readonly problem: Problem;
  readonly busy: boolean;
  /** Absent for a reader who cannot change the order. */
  readonly take?: (() => void) | undefined;
  readonly note?: string | undefined;
}

/** A price that moved since it was seen: old and new side by side, and the button to go on with the new one. */
export const PriceChanged = ({ problem, busy, take, note }: Props) => {
  const { lines, net, commission } = priceChangeIn(problem);
  const rows = [
    ...lines,
    ...(net ? [{ ...net, what: p('changed-price.total') }] : []),
    ...(commission ? [{ ...commission, what: p('changed-price.commission') }] : []),
  ];
  return (
    <Notice
      kind="warning"
      live
      title={p('changed-price.title')}
      remedy={
        take && (
          <Button kind="primary" disabled={busy} onClick={take}>
            {p('changed-price.take')}
          </Button>
        )
      }
    >
      <p>{p('changed-price.meaning')}</p>
      <DataTable caption={p('changed-price.caption')} captionHidden columns={columns} rows={rows} rowKey={({ what }) => what} />
      {note && <p>{note}</p>}
    </Notice>
  );
};
