import { messageQuoteRoute } from '../../../../shared/contract/quotes.routes.ts';
import { callApi } from '../../api/client.ts';
import { moment } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { AttachmentList } from '../attachments/attachment-list.tsx';
import { MessageForm } from '../attachments/message-form.tsx';
import type { QuoteActing, QuoteView } from './use-quote-acting.ts';

type Event = QuoteView['events'][number];

interface Props {
  readonly view: QuoteView;
  readonly acting: QuoteActing;
}

/** Everything that was said, oldest first, with the next message below it. */
export const Conversation = ({ view, acting }: Props) => (
  <section class="card" aria-labelledby="conversation">
    <h2 id="conversation">{p('quote.conversation')}</h2>
    <ol class="thread">
      {view.events.map((event) => (
        <li key={event.version} class={`thread__item thread__item--${event.by.organisation === view.quote.buyer ? 'buyer' : 'supplier'}`}>
          <p class="strong">{p(`quote-event.${event.action}`)}</p>
          <p class="soft small">
            <time dateTime={event.at}>{whoSaid(event, view)}</time>
          </p>
          {event.offered && <p>{p('quote.offered-at', { net: euro(event.offered.net), until: event.offered.validUntil })}</p>}
          {event.note && <p class="thread__note">{event.note}</p>}
          <AttachmentList attachments={event.attachments} />
        </li>
      ))}
    </ol>
    {view.actions.includes('message') && (
      <MessageForm
        label={p('quote.message')}
        missing={p('quote.message-missing')}
        button={p('quote.message-send')}
        busy={acting.busy}
        send={({ note, attachments }) => {
          const body = { version: view.quote.version, note, attachments: [...attachments] };
          return acting.run('message', () => callApi(messageQuoteRoute, { params: { quoteId: view.quote.id }, body }));
        }}
      />
    )}
  </section>
);

const whoSaid = ({ action, by, at }: Event, { quote }: QuoteView): string => {
  if (action === 'expire') return p('quote.by-calendar', { moment: moment(at) });
  return p('quote.by', { name: by.name, side: by.organisation === quote.buyer ? quote.buyerName : quote.supplierName, moment: moment(at) });
};
