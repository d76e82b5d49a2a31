import { useEffect, useRef, useState } from 'preact/hooks';
import { getPaymentImportRoute } from '../../../../shared/contract/payments.routes.ts';
import { bookedOutcomes } from '../../../../shared/domain/commissions/payments/match-movements.ts';
import { plus } from '../../../../shared/domain/money/cents.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { focusSoon } from '../../components/focus-soon.ts';
import { Notice } from '../../components/notice.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { PaymentImportView } from './bank-file.tsx';
import { BookedEntries } from './booked-entries.tsx';
import { confirmParts } from './confirm-parts.ts';
import { ImportState, periodOf } from './import-list.tsx';
import { AsideMovements, BookMovements, ChooseMovements, type Chosen, type Movement } from './movement-tables.tsx';

interface Props {
  readonly first: PaymentImportView;
  readonly mayBook: boolean;
  readonly onBack: () => void;
}

/** One bank file: what confirming it would book, the decision about it, and afterwards what it booked. */
export const ImportDetail = ({ first, mayBook, onBack }: Props) => {
  const [view, setView] = useState(first);
  const [done, setDone] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { import: file } = view;
  const booked = (next: PaymentImportView) => {
    setView(next);
    if (next.import.state === 'confirmed') setDone(p('payments.booked-now', { count: next.import.booked?.payments ?? 0 }));
    heading.current?.focus();
  };
  const reload = async () => {
    const answer = await callApi(getPaymentImportRoute, { params: { importId: file.id } });
    if (answer.ok) setView(answer.value);
  };
  return (
    <section class="stack" aria-labelledby="payment-import">
      <div class="row row--apart">
        <h2 id="payment-import" tabIndex={-1} ref={heading}>
          {file.name}
        </h2>
        <Button kind="subtle" onClick={onBack}>
          {p('payments.back')}
        </Button>
      </div>
      <div class="row">
        <ImportState file={file} />
        <span class="soft">
          {p(`bank-format.${file.format}`)} · {periodOf(file)}
        </span>
      </div>
      {done !== undefined && (
        <Notice kind="ok" live title={done}>
          {p('payments.booked-meaning')}
        </Notice>
      )}
      {file.state === 'checked' && file.booked && (
        <Notice kind="warning" live title={p('payments.partly', { booked: file.booked.payments })}>
          {p('payments.partly-meaning')}
        </Notice>
      )}
      {file.state === 'checked' && <Decision view={view} mayBook={mayBook} reload={() => void reload()} onBooked={booked} />}
      {file.booked && (
        <BookedEntries
          entries={view.entries}
          mayBook={mayBook}
          onCorrected={() => {
            setDone(p('payments.corrected'));
            focusSoon(heading);
            void reload();
          }}
        />
      )}
    </section>
  );
};

interface DecisionProps {
  readonly view: PaymentImportView;
  readonly mayBook: boolean;
  readonly reload: () => void;
  /** Also when only a part of it could be booked. */
  readonly onBooked: (view: PaymentImportView) => void;
}

const open: readonly Movement['outcome'][] = ['unknown', 'likely-double'];

const Decision = ({ view, mayBook, reload, onBooked }: DecisionProps) => {
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const { movements, toBook } = view;
  const picked = movements.filter(({ payment }) => chosen.has(payment));
  const count = toBook.payments + picked.length;
  const amount = plus(toBook.amount, ...picked.map((movement) => movement.amount));
  const confirm = async () => {
    if (busy) return;
    setBusy(true);
    const came = await confirmParts(view, chosen, ({ import: { booked } }) =>
      setProgress(p('payments.confirming-part', { booked: booked?.payments ?? 0 })),
    );
    setBusy(false);
    setProgress(undefined);
    setProblem(came.problem);
    if (came.view !== view) onBooked(came.view);
  };
  return (
    <>
      <BookMovements movements={movements.filter(({ outcome }) => bookedOutcomes.includes(outcome))} />
      <ChooseMovements
        movements={movements.filter(({ outcome }) => open.includes(outcome))}
        chosen={chosen}
        mayBook={mayBook}
        onChoose={setChosen}
      />
      {problem && (
        <ProblemNotice problem={problem} retry={() => void confirm()} reload={reload}>
          {problem.code === 'payments-changed' && <Button onClick={reload}>{p('problem.reload')}</Button>}
        </ProblemNotice>
      )}
      {mayBook && count > 0 && (
        <div>
          <Button kind="primary" aria-disabled={busy} aria-busy={busy} onClick={() => void confirm()}>
            {busy ? (progress ?? p('payments.confirming')) : p('payments.confirm', { count, amount: euro(amount) })}
          </Button>
        </div>
      )}
      <AsideMovements movements={movements.filter(({ outcome }) => !bookedOutcomes.includes(outcome) && !open.includes(outcome))} />
    </>
  );
};
