import { useState } from 'preact/hooks';
import { declineQuoteRoute, rejectQuoteRoute, withdrawQuoteRoute } from '../../../../shared/contract/quotes.routes.ts';
import { callApi } from '../../api/client.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import type { OpenForm } from './quote-detail.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import type { QuoteActing, QuoteView } from './use-quote-acting.ts';

interface Props {
  readonly view: QuoteView;
  readonly acting: QuoteActing;
  readonly supplying: boolean;
  readonly onOpen: (form: OpenForm) => void;
  readonly reload: () => void;
}

/** The first of these that is open is the one next step. */
const ranked = ['offer', 'accept', 'counter', 'reject', 'decline', 'withdraw'] as const;
export type EndingAction = 'reject' | 'decline' | 'withdraw';

const routes = { reject: rejectQuoteRoute, decline: declineQuoteRoute, withdraw: withdrawQuoteRoute } as const;
type EndingRoute = (typeof routes)[EndingAction];

const isForm = (action: (typeof ranked)[number]): action is OpenForm => action === 'offer' || action === 'counter' || action === 'accept';

/** What others do next, or what came of it, where the reader has nothing to do. */
const standing = ({ quote, next }: QuoteView, supplying: boolean): string => {
  if (next) return p(next.by === 'supplier' ? 'quote.waits-supplier' : 'quote.waits-buyer');
  if (quote.state === 'accepted' && supplying) return p('quote.accepted-supplier');
  return p(quote.state === 'expired' && !supplying ? 'quote.expired-buyer' : 'quote.ended');
};

/** Whose move it is; the one next step as the prominent button, the rest below it. */
export const QuoteNext = ({ view, acting, supplying, onOpen, reload }: Props) => {
  const { quote, actions } = view;
  const [asking, setAsking] = useState<EndingAction>();
  const open = ranked.filter((action) => actions.includes(action));
  const first = open.find((action) => action === 'offer' || action === 'accept');
  const others = open.filter((action) => action !== first);
  const ask = (action: EndingAction) => {
    acting.clear();
    setAsking(action);
  };
  const end = (action: EndingAction, reason: string) => {
    const route: EndingRoute = routes[action];
    return acting.run(action, () =>
      callApi<EndingRoute>(route, { params: { quoteId: quote.id }, body: { version: quote.version, reason } }),
    );
  };
  return (
    <section class="card order-next" aria-labelledby="next">
      <h2 id="next">{p(first ? 'quote.your-move' : 'quote.next')}</h2>
      <p>{first ? p(`quote-meaning.${first}`) : standing(view, supplying)}</p>
      {first === 'accept' && view.next?.before && <p class="soft">{p('quote.valid-until', { day: view.next.before })}</p>}
      {first && (
        <Button kind="primary" wide disabled={acting.busy} onClick={() => isForm(first) && onOpen(first)}>
          {acting.busy ? p('quote.busy') : p(`quote-action.${first}`)}
        </Button>
      )}
      {quote.order && (
        <ButtonLink kind="primary" wide href={`/bestellingen/${quote.order.id}/`}>
          {p('quote.to-order', { number: quote.order.number })}
        </ButtonLink>
      )}
      {quote.state === 'expired' && !supplying && (
        <ButtonLink wide href="/catalogus/">
          {p('quote.ask-again')}
        </ButtonLink>
      )}
      {others.length > 0 && (
        <div class="order-next__others">
          {others.map((action) => (
            <Button key={action} disabled={acting.busy} onClick={() => (isForm(action) ? onOpen(action) : ask(action))}>
              {p(`quote-action.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {asking && (
        <ReasonDialog
          action={asking}
          attempt={{ busy: acting.busy, problem: acting.problem, reload }}
          onConfirm={(reason) => void end(asking, reason).then((done) => done && setAsking(undefined))}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  );
};
