import { useState } from 'preact/hooks';
import { setRight } from '../../../../shared/domain/commissions/statement-review.ts';
import { brusselsDate } from '../../../../shared/domain/time/local-date.ts';
import { Button } from '../../components/button.tsx';
import { date } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { AttachmentList } from '../attachments/attachment-list.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import type { StatementLine } from './line-filters.ts';
import { mayTake } from './reader.ts';
import type { Dispute, StatementView } from './run-step.ts';
import type { StatementActing } from './use-statement-acting.ts';

interface Props {
  readonly view: StatementView;
  readonly lines: readonly StatementLine[];
  readonly session: StoredSession;
  readonly acting: StatementActing;
  readonly reload: () => void;
}

const Answered = ({ answer }: Required<Pick<Dispute, 'answer'>>) => (
  <div class="statement-answer">
    <p class="strong">
      {answer?.commission === undefined ? p('statement.rejected-words') : p('statement.upheld-amount', { amount: euro(answer.commission) })}
    </p>
    <p class="thread__note">{answer?.text}</p>
    {answer && <p class="soft small">{p('statement.said-by', { name: answer.by.name, day: date(brusselsDate(answer.at)) })}</p>}
  </div>
);

/** What was disputed and what came of it; nothing when nothing ever was. */
export const Disputes = ({ view, lines, session, acting, reload }: Props) => {
  const [answering, setAnswering] = useState<Dispute>();
  const { disputes } = view.review;
  if (disputes.length === 0) return null;
  const lineOf = (dispute: Dispute) => lines.find(({ number }) => number === dispute.line);
  const asked = answering && lineOf(answering);
  return (
    <section class="card" aria-labelledby="disputes">
      <h2 id="disputes">{p('statement.disputes')}</h2>
      <ul class="statement-disputes">
        {disputes.map((dispute) => {
          const line = lineOf(dispute);
          return (
            <li key={`${dispute.line} ${dispute.at}`} class="stack">
              {line && (
                <p class="strong">
                  {p('statement.dispute-of', { line: line.number, order: line.orderNumber, commission: euro(line.commission) })}
                </p>
              )}
              <p class="thread__note">{dispute.remark}</p>
              <AttachmentList attachments={dispute.attachments} />
              <p class="soft small">{p('statement.said-by', { name: dispute.by.name, day: date(brusselsDate(dispute.at)) })}</p>
              {dispute.answer && <Answered answer={dispute.answer} />}
              {!dispute.answer && mayTake(view, session, 'answer') && (
                <div class="row">
                  <Button
                    kind="primary"
                    disabled={acting.busy}
                    aria-label={p('statement.answer-line', { line: dispute.line })}
                    onClick={() => {
                      acting.clear();
                      setAnswering(dispute);
                    }}
                  >
                    {p('statement.answer')}
                  </Button>
                </div>
              )}
              {!dispute.answer && mayTake(view, session, 'withdraw-dispute') && (
                <div class="row">
                  <Button
                    disabled={acting.busy}
                    aria-label={p('statement.withdraw-named', { line: dispute.line })}
                    onClick={() => void acting.act({ action: 'withdraw-dispute', line: dispute.line })}
                  >
                    {p('statement.withdraw')}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {answering && asked && (
        <AnswerDialog
          dispute={answering}
          line={asked}
          received={setRight(view.review, asked.number) ?? asked.commission}
          attempt={{ busy: acting.busy, problem: acting.problem, reload }}
          onConfirm={(step) => void acting.act(step).then((done) => done && setAnswering(undefined))}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </section>
  );
};
