import { useState } from 'preact/hooks';
import { statementMoveOf } from '../../../../shared/domain/commissions/review-deadline.ts';
import { brusselsDate, isLocalDate, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { date, moment, today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { StoredSession } from '../session/stored-session.ts';
import { mayTake, openDisputes } from './reader.ts';
import type { StatementView, Step } from './run-step.ts';
import type { StatementActing } from './use-statement-acting.ts';

interface Props {
  readonly view: StatementView;
  readonly session: StoredSession;
  readonly acting: StatementActing;
  /** When the last invoice of it was paid, where all of them are. */
  readonly paidOn: LocalDate | undefined;
}

/** Whose move it is, in one sentence. */
const standing = (view: StatementView, session: StoredSession): string => {
  const { state, settledOn, signatures } = view.review;
  if (state === 'settled' && settledOn !== undefined) return p('statement.next.settled', { day: date(settledOn) });
  if (state === 'approved') return p(mayTake(view, session, 'settle') ? 'statement.next.settle' : 'statement.next.waits-settlement');
  if (openDisputes(view).length > 0) return p(mayTake(view, session, 'answer') ? 'statement.next.answer' : 'statement.next.waits-answer');
  if (!mayTake(view, session, 'sign')) return p('statement.next.waits-review');
  return p(signatures.length > 0 ? 'statement.next.second' : 'statement.next.review');
};

/** By when, where there is a day for it. */
const Term = ({ view: { statement, review } }: Pick<Props, 'view'>) => {
  const { before } = statementMoveOf(statement, review) ?? {};
  if (before === undefined) return null;
  return <p class="strong">{p(today() > before ? 'statement.next.late' : 'statement.next.before', { day: date(before) })}</p>;
};

/** The one next step as the prominent button, by when, and who has signed. */
export const StatementNext = ({ view, session, acting, paidOn }: Props) => {
  const [settling, setSettling] = useState(false);
  const { signatures, signaturesNeeded } = view.review;
  const signed = signatures.some(({ by }) => by.person === session.person);
  const signs = mayTake(view, session, 'sign') && openDisputes(view).length === 0 && !signed;
  return (
    <section class="card order-next" aria-labelledby="next">
      <h2 id="next">{p('statement.next')}</h2>
      <p>{standing(view, session)}</p>
      <Term view={view} />
      {signs && (
        <>
          <p class="soft">{p('statement.sign-meaning')}</p>
          <Button kind="primary" wide disabled={acting.busy} onClick={() => void acting.act({ action: 'sign' })}>
            {acting.busy ? p('statement.busy') : p('statement.sign')}
          </Button>
        </>
      )}
      {mayTake(view, session, 'settle') && (
        <Button kind="primary" wide disabled={acting.busy} onClick={() => setSettling(true)}>
          {p('statement.settle')}
        </Button>
      )}
      <p class="soft small">{p('statement.signatures-needed', { needed: signaturesNeeded })}</p>
      {signatures.length > 0 && (
        <>
          <h3>{p('statement.signed-so-far')}</h3>
          <ul>
            {signatures.map(({ by, at }) => (
              <li key={by.person}>{p('statement.signature', { name: by.name, moment: moment(at) })}</li>
            ))}
          </ul>
        </>
      )}
      {settling && (
        <SettleDialog
          view={view}
          paidOn={paidOn}
          onConfirm={(step) => {
            setSettling(false);
            void acting.act(step);
          }}
          onClose={() => setSettling(false)}
        />
      )}
    </section>
  );
};

interface SettleProps extends Pick<Props, 'view' | 'paidOn'> {
  readonly onConfirm: (step: Extract<Step, { action: 'settle' }>) => void;
  readonly onClose: () => void;
}

/** The day on which the last payment came in is proposed; where payments are not followed here it is today. */
const SettleDialog = ({ view, paidOn, onConfirm, onClose }: SettleProps) => {
  const earliest = brusselsDate(view.statement.issuedAt);
  // Payments may be known only after the dialog was opened; what somebody chose stays.
  const [chosen, setChosen] = useState<string>();
  const day: string = chosen ?? (paidOn !== undefined && paidOn >= earliest ? paidOn : today());
  const [tried, setTried] = useState(false);
  const settledOn = isLocalDate(day) && day >= earliest && day <= today() ? day : undefined;
  const confirm = () => {
    setTried(true);
    if (settledOn === undefined) return false;
    onConfirm({ action: 'settle', settledOn });
    return true;
  };
  return (
    <FormDialog title={p('statement.settle')} cancel={p('statement.cancel')} onSubmit={confirm} onClose={onClose}>
      <TextField
        id="settled-on"
        type="date"
        label={p('statement.settled-on')}
        description={paidOn === undefined ? undefined : p('statement.settled-on-hint', { day: date(paidOn) })}
        error={tried && settledOn === undefined ? p('statement.settled-on-missing') : undefined}
        aria-required
        min={earliest}
        max={today()}
        value={day}
        onInput={({ currentTarget }) => setChosen(currentTarget.value)}
      />
    </FormDialog>
  );
};
