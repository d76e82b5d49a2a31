import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Status } from '../../components/status.tsx';
import { date } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { PaymentImportView } from './bank-file.tsx';
import { ReassignDialog } from './reassign-dialog.tsx';

export type Entry = PaymentImportView['entries'][number];

interface Props {
  readonly entries: readonly Entry[];
  readonly mayBook: boolean;
  readonly onCorrected: () => void;
}

const EntryStatus = ({ entry }: { readonly entry: Entry }) => {
  if (entry.type === 'counter') return <Status tone="attention">{p('payments.entry-taken-back')}</Status>;
  return entry.number === 1 ? (
    <Status tone="good">{p('payments.entry-booked')}</Status>
  ) : (
    <Status tone="good">{p('payments.entry-given')}</Status>
  );
};

/** Everything that was recorded of the movements of a file; the last entry of each can be set right. */
export const BookedEntries = ({ entries, mayBook, onCorrected }: Props) => {
  const [correcting, setCorrecting] = useState<Entry>();
  const last = new Map(entries.map(({ payment, number }) => [payment, number]));
  for (const { payment, number } of entries) last.set(payment, Math.max(number, last.get(payment) ?? 0));
  const rows = entries.toSorted((a, b) => a.line - b.line || a.number - b.number);
  const columns: readonly [Column<Entry>, ...Column<Entry>[]] = [
    { key: 'from', heading: p('payments.from'), cell: ({ counterparty, line }) => counterparty ?? p('payments.line', { line }) },
    { key: 'day', heading: p('payments.day'), cell: ({ bookedOn }) => date(bookedOn) },
    { key: 'invoice', heading: p('payments.invoice'), cell: ({ invoice }) => <span class="figure">{invoice}</span> },
    { key: 'amount', heading: p('payments.amount'), numeric: true, cell: ({ amount }) => euro(amount) },
    {
      key: 'entry',
      heading: p('payments.entry'),
      cell: (entry) => (
        <>
          <EntryStatus entry={entry} />
          {entry.reason !== undefined && (
            <span class="block soft small">{p('payments.entry-why', { reason: entry.reason, name: entry.by.name })}</span>
          )}
        </>
      ),
    },
  ];
  const correct: Column<Entry> = {
    key: 'correct',
    heading: p('payments.correct'),
    cell: (entry) =>
      last.get(entry.payment) === entry.number ? (
        <Button
          kind="subtle"
          aria-label={p('payments.correct-named', { invoice: entry.invoice, line: entry.line })}
          onClick={() => setCorrecting(entry)}
        >
          {p('payments.correct')}
        </Button>
      ) : (
        '–'
      ),
  };
  return (
    <section class="card stack stack--tight" aria-labelledby="booked-entries">
      <h3 id="booked-entries">{p('payments.booked')}</h3>
      <DataTable
        caption={p('payments.booked')}
        captionHidden
        rows={rows}
        rowKey={({ payment, number }) => `${payment} ${number}`}
        columns={mayBook ? [...columns, correct] : columns}
      />
      {correcting && (
        <ReassignDialog
          entry={correcting}
          onClose={() => setCorrecting(undefined)}
          onDone={() => {
            setCorrecting(undefined);
            onCorrected();
          }}
        />
      )}
    </section>
  );
};
