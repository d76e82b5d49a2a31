import { moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { describeChange } from './describe-change.ts';
import type { OrderView } from './send-orders.ts';

type Event = OrderView['events'][number];

/** Steps that are one action to the order and another to people, told apart by what they are about. */
const about = {
  payment: 'event.paid',
  restitution: 'event.restituted',
  withdrawal: 'event.withdrawn',
  'appointment/agreed': 'event.appointed',
} as const;

const titleOf = ({ action, about: subject = '' }: Event) => {
  const known = (Object.keys(about) as (keyof typeof about)[]).find((start) => subject.startsWith(start));
  return known ? about[known] : (`event.${action}` as const);
};

/** What happened, newest first: who, when, what changed from what to what. */
export const OrderTimeline = ({ events }: { readonly events: readonly Event[] }) => (
  <section class="card" aria-labelledby="timeline">
    <h2 id="timeline">{p('order.timeline')}</h2>
    <ol class="timeline" reversed>
      {events.toReversed().map((event) => (
        <li key={event.version} class="timeline__event">
          <p class="strong">{p(titleOf(event))}</p>
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
