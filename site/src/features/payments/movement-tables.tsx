import type { MatchOutcome } from '../../../../shared/domain/commissions/payments/match-movements.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Status, type StatusTone } from '../../components/status.tsx';
import { date } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { PaymentImportView } from './bank-file.tsx';

export type Movement = PaymentImportView['movements'][number];
/** Which invoice a person gave a movement to. */
export type Chosen = ReadonlyMap<string, { readonly statement: string; readonly number: string }>;

const tones = {
  paid: 'good',
  'partly-paid': 'active',
  overpaid: 'attention',
  'taken-back': 'attention',
  double: 'neutral',
  'likely-double': 'attention',
  unknown: 'attention',
  'not-ours': 'neutral',
} as const satisfies Record<MatchOutcome, StatusTone>;

/** What is left open after it, or came too much. */
const afterwards = ({ openAfter }: Movement): string | undefined => {
  if (openAfter === undefined || openAfter === 0) return undefined;
  return openAfter > 0 ? p('payments.left', { open: euro(openAfter) }) : p('payments.too-much', { amount: euro(cents(-openAfter)) });
};

const outcome: Column<Movement> = {
  key: 'outcome',
  heading: p('payments.outcome'),
  cell: (movement) => (
    <>
      <Status tone={tones[movement.outcome]}>{p(`payment-outcome.${movement.outcome}`)}</Status>
      {afterwards(movement) && <span class="block soft small">{afterwards(movement)}</span>}
    </>
  ),
};
const from: Column<Movement> = {
  key: 'from',
  heading: p('payments.from'),
  cell: ({ counterparty, message, line }) => (
    <>
      {counterparty ?? p('payments.line', { line })}
      {message !== '' && <span class="block soft small">{message}</span>}
    </>
  ),
};
const day: Column<Movement> = { key: 'day', heading: p('payments.day'), cell: ({ bookedOn }) => date(bookedOn) };
const amount: Column<Movement> = { key: 'amount', heading: p('payments.amount'), numeric: true, cell: (movement) => euro(movement.amount) };
const invoice: Column<Movement> = {
  key: 'invoice',
  heading: p('payments.invoice'),
  cell: (movement) =>
    movement.invoice ? (
      <>
        <span class="figure">{movement.invoice.number}</span>
        <span class="block soft small">{movement.invoice.payerName}</span>
      </>
    ) : (
      '–'
    ),
};

const keyOf = ({ payment, line }: Movement) => `${payment} ${line}`;

/** What is booked by its reference. */
export const BookMovements = ({ movements }: { readonly movements: readonly Movement[] }) => (
  <section class="card stack stack--tight" aria-labelledby="to-book">
    <h3 id="to-book">{p('payments.to-book', { count: movements.length })}</h3>
    {movements.length === 0 ? (
      <p class="soft">{p('payments.to-book-none')}</p>
    ) : (
      <DataTable
        caption={p('payments.to-book', { count: movements.length })}
        captionHidden
        rows={movements}
        rowKey={keyOf}
        columns={[from, day, invoice, amount, outcome]}
      />
    )}
  </section>
);

interface ChooseProps {
  readonly movements: readonly Movement[];
  readonly chosen: Chosen;
  readonly mayBook: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

/** The invoices that it could be for: those suggested, or the one that bears its reference. */
const choicesFor = ({ suggestions, invoice: known }: Movement) => [
  ...suggestions.map(({ statement, number, payerName, open }) => ({
    invoice: { statement, number },
    label: p('payments.suggestion', { number, payer: payerName, open: euro(open) }),
  })),
  ...(known ? [{ invoice: { statement: known.statement, number: known.number }, label: `${known.number}, ${known.payerName}` }] : []),
];

/** What a person gives to an invoice, or leaves. */
export const ChooseMovements = ({ movements, chosen, mayBook, onChoose }: ChooseProps) => {
  if (movements.length === 0) return null;
  const choose = (movement: Movement, label: string) => {
    const next = new Map(chosen);
    const picked = choicesFor(movement).find((choice) => choice.label === label);
    if (picked) next.set(movement.payment, picked.invoice);
    else next.delete(movement.payment);
    onChoose(next);
  };
  const forInvoice: Column<Movement> = {
    key: 'for',
    heading: p('payments.for'),
    cell: (movement) => (
      <select
        class="utrecht-select utrecht-select--html-select"
        aria-label={p('payments.for-of', { line: movement.line })}
        onChange={({ currentTarget }) => choose(movement, currentTarget.value)}
      >
        <option value="">{p('payments.leave')}</option>
        {choicesFor(movement).map(({ label }) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </select>
    ),
  };
  return (
    <section class="card stack stack--tight" aria-labelledby="to-choose">
      <h3 id="to-choose">{p('payments.to-choose')}</h3>
      <p class="soft">{p('payments.to-choose-meaning')}</p>
      <DataTable
        caption={p('payments.to-choose')}
        captionHidden
        rows={movements}
        rowKey={keyOf}
        columns={mayBook ? [from, day, amount, outcome, forInvoice] : [from, day, amount, outcome]}
      />
    </section>
  );
};

/** What was booked before, and what is not about commissions. */
export const AsideMovements = ({ movements }: { readonly movements: readonly Movement[] }) =>
  movements.length === 0 ? null : (
    <details class="card">
      <summary>{p('payments.aside', { count: movements.length })}</summary>
      <p class="soft">{p('payments.aside-meaning')}</p>
      <DataTable
        caption={p('payments.aside', { count: movements.length })}
        captionHidden
        rows={movements}
        rowKey={keyOf}
        columns={[from, day, invoice, amount, outcome]}
      />
    </details>
  );
