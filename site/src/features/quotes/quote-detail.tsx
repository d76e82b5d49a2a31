import { useState } from 'preact/hooks';
import { getQuotePaperRoute } from '../../../../shared/contract/documents.routes.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { Status } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';
import { DownloadButton } from '../documents/download-button.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { AcceptForm } from './accept-form.tsx';
import { Conversation } from './conversation.tsx';
import { CounterForm } from './counter-form.tsx';
import { OfferForm } from './offer-form.tsx';
import { QuoteLines } from './quote-lines.tsx';
import { QuoteNext } from './quote-next.tsx';
import { QuotePanel } from './quote-panel.tsx';
import { quoteTones } from './quote-states.ts';
import { type QuoteView, useQuoteActing } from './use-quote-acting.ts';

interface Props {
  readonly view: QuoteView;
  readonly session: StoredSession;
  readonly replace: (view: QuoteView) => void;
  readonly reload: () => void;
}

/** Steps that are a form on the page itself. */
export type OpenForm = 'offer' | 'counter' | 'accept';

export const QuoteDetail = ({ view, session, replace, reload }: Props) => {
  const { quote, actions } = view;
  const acting = useQuoteActing(view, replace);
  const [form, setForm] = useState<OpenForm>();
  const open = form !== undefined && actions.includes(form) ? form : undefined;
  const start = (next: OpenForm) => {
    acting.clear();
    setForm(next);
  };
  const close = () => setForm(undefined);
  const refresh = () => {
    acting.clear();
    reload();
  };
  return (
    <article class="order">
      <header class="page-head">
        <h1 tabIndex={-1} ref={acting.heading}>
          {p('quote.title', { number: quote.number })}
        </h1>
        <div class="row">
          <Status tone={quoteTones[quote.state]}>{p(`quote-state.${quote.state}`)}</Status>
          <span class="soft">
            {quote.buyerName} → {quote.supplierName} · <a href={`/raamcontracten/${quote.framework}/`}>{quote.frameworkTitle}</a> ·{' '}
            {quote.lotTitle}
          </span>
        </div>
        {quote.offer && (
          <DownloadButton label={p('documents.quote')} fetchFile={() => callApi(getQuotePaperRoute, { params: { quoteId: quote.id } })} />
        )}
        {quote.reason && (
          <p>
            <span class="strong">{p('quote.reason')}:</span> {quote.reason}
          </p>
        )}
      </header>
      {acting.done && <Notice kind="ok" live title={p(`quote-done.${acting.done}`)} />}
      {acting.problem && <ProblemNotice problem={acting.problem} retry={acting.clear} reload={refresh} />}
      {open === 'offer' && <OfferForm view={view} acting={acting} onClose={close} />}
      {open === 'accept' && <AcceptForm view={view} onClose={close} onReload={reload} />}
      {!(open === 'offer' || open === 'accept') && (
        <div class="order__columns">
          <div class="order__side">
            {open === undefined && (
              <QuoteNext
                view={view}
                acting={acting}
                supplying={session.organisation.kbo === quote.supplier}
                onOpen={start}
                reload={reload}
              />
            )}
            <QuotePanel quote={quote} />
          </div>
          <div class="order__main">
            {open === 'counter' && <CounterForm view={view} acting={acting} onClose={close} />}
            <QuoteLines quote={quote} />
            {open === undefined && <Conversation view={view} acting={acting} />}
          </div>
        </div>
      )}
    </article>
  );
};
