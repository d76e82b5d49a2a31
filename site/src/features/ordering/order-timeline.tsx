import { moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { describeChange } from './describe-change.ts';
import type { OrderView } from './send-orders.ts';

type Event = OrderView['events'][number];

/** What happened, newest first: who, when, what changed from what to what. */
export const OrderTimeline = ({ events }: { readonly events: readonly Event[] }) => (
  <section class="card" aria-labelledby="timeline">
    <h2 id="timeline">{p('order.timeline')}</h2>
    <ol class="timeline" reversed>
      {events.toReversed().map((event) => (
        <li key={event.version} class="timeline__event">
          <p class="strong">{p(`event.${event.action}`)}</p>
          <p class="soft small">
            <time dateTime={event.at}>{p('order.by', { name: event.by.name, moment: moment(event.at) })}</time>
          </p>
          {event.note && <p class="timeline__note">{event.note}</p>}
          <Changes event={event} />
        </li>
      ))}
    </ol>
  </section>
);

const Changes = ({ event }: { readonly event: Event }) => {
  const described = event.changes.flatMap((change) => describeChange(change, event.note) ?? []);
  if (described.length === 0) return null;
  return (
    <dl class="timeline__changes small">
      {described.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};
