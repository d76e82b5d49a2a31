import { useState } from 'preact/hooks';
import type { OrderAction } from '../../../../shared/domain/ordering/order-transitions.ts';
import { invoicedOf } from '../../../../shared/domain/ordering/progress.ts';
import { Button } from '../../components/button.tsx';
import { Status } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';
import { firstToPay, toPayOf } from '../deliveries/to-pay.ts';
import { ActionDialog } from './action-dialog.tsx';
import { actionForms, isOffered } from './action-forms.ts';
import { actionLooks, offeredActions } from './order-actions.ts';
import { PayNext } from './pay-next.tsx';
import { RestLines } from './rest-lines.tsx';
import { type ActionInput, isDirect } from './run-action.ts';
import type { OrderView } from './send-orders.ts';
import type { Acting, Did } from './use-acting.ts';

interface Props {
  readonly view: OrderView;
  readonly acting: Acting;
  /** The buyer's own threshold says that nobody else has to approve. */
  readonly placesAtOnce: boolean;
  /** The reader approves orders, but prepared this one. */
  readonly ownPreparation: boolean;
  readonly onDone: (did: Did, view: OrderView) => void;
  readonly onEdit: () => void;
  readonly reload: () => void;
}

const nextTexts = {
  submit: 'next.submit',
  approve: 'next.approve',
  place: 'next.place',
  agree: 'next.agree',
  acknowledge: 'next.acknowledge',
  deliver: 'next.deliver',
  accept: 'next.accept',
  invoice: 'next.invoice',
  mend: 'next.mend',
  close: 'next.close',
} as const;

const isNamed = (action: OrderAction): action is keyof typeof nextTexts => action in nextTexts;

/** What others do next and by when, as one sentence. */
const nextSentence = (next: OrderView['next']): string => {
  if (!next || !isNamed(next.action)) return p('order.nothing-next');
  const what = p(nextTexts[next.action]);
  return next.before ? `${what}, ${p('order.before', { day: next.before })}.` : `${what}.`;
};

/** Whether one signature is all that is missing. */
const lastSignature = ({ approval }: OrderView['order']): boolean =>
  (approval?.steps.filter(({ given }) => given === undefined).length ?? 0) < 2;

const noInput: ActionInput = { reason: '', day: undefined };

/** Whose move it is and by when; the one next step as the prominent button, the rest below it. */
export const OrderNext = ({ view, acting, placesAtOnce, ownPreparation, onDone, onEdit, reload }: Props) => {
  const { busy, problem } = acting;
  const [asking, setAsking] = useState<OrderAction>();
  const { next, actions, order } = view;
  const unpaid = view.execution?.invoices.filter(({ state }) => state === 'payable').length ?? 0;
  const unbilled = order.lines.some((line) => invoicedOf(line) < line.quantity);
  const toPay = actions.includes('close') ? firstToPay(view) : undefined;
  const offered = offeredActions(actions.filter(isOffered), order.state === 'returned');
  const { first, others } = toPay ? { first: undefined, others: [...offered.others, 'close' as const] } : offered;
  const label = (action: OrderAction) => p(action === 'submit' && placesAtOnce ? 'action.place' : `action.${action}`);
  const start = (action: OrderAction) => {
    if (action === 'revise') return onEdit();
    const atOnce = actionLooks[action].asks === 'nothing' && !(action === 'close' && (toPay !== undefined || unbilled));
    if (atOnce && isDirect(action)) return void acting.act(action, noInput);
    acting.clear();
    return setAsking(action);
  };
  const Form = asking && actionForms[asking];
  return (
    <section class="card order-next" aria-labelledby="next">
      <h2 id="next">{p(first || toPay ? 'order.your-move' : 'order.next')}</h2>
      {toPay && <PayNext view={view} invoice={toPay} onDone={(after) => onDone('paid', after)} />}
      {first ? (
        <p>
          {p(
            first === 'submit' && placesAtOnce
              ? 'order.placed-at-once'
              : `meaning.${first === 'approve' && !lastSignature(order) ? 'endorse' : first}`,
          )}
        </p>
      ) : (
        !toPay && <p>{nextSentence(next)}</p>
      )}
      {first && first === next?.action && next.before && <p class="soft">{p('order.your-deadline', { day: next.before })}</p>}
      {ownPreparation && <p>{p('order.not-yours-to-approve')}</p>}
      {next?.late && <Status tone="critical">{p('order.late')}</Status>}
      {first && (
        <Button kind="primary" wide disabled={busy} onClick={() => start(first)}>
          {busy ? p('order.busy') : label(first)}
        </Button>
      )}
      {others.length > 0 && (
        <div class="order-next__others">
          {others.map((action) => (
            <Button key={action} disabled={busy} onClick={() => start(action)}>
              {label(action)}
            </Button>
          ))}
        </div>
      )}
      {Form && asking && (
        <Form
          view={view}
          onDone={(after, did = asking) => {
            setAsking(undefined);
            onDone(did, after);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking && isDirect(asking) && (
        <ActionDialog
          action={asking}
          label={label(asking)}
          attempt={{ busy, problem, reload }}
          onConfirm={(input) => void acting.act(asking, input).then((done) => done && setAsking(undefined))}
          onClose={() => setAsking(undefined)}
        >
          {asking === 'cancel-rest' && <RestLines lines={order.lines} />}
          {asking === 'close' && unpaid > 0 && <p class="strong">{p('order.close-unpaid', { count: unpaid })}</p>}
          {asking === 'close' && unpaid === 0 && toPay && (
            <p class="strong">{p('invoices.restitution', { amount: toPayOf(toPay, view).amount })}</p>
          )}
          {asking === 'close' && unbilled && <p class="strong">{p('order.close-unbilled')}</p>}
        </ActionDialog>
      )}
    </section>
  );
};
