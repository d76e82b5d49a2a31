import { moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { AttachmentList } from '../attachments/attachment-list.tsx';
import { MessageForm } from '../attachments/message-form.tsx';
import type { IncidentView } from './run-step.ts';
import type { IncidentActing } from './use-incident-acting.ts';

type Event = IncidentView['events'][number];

interface Props {
  readonly view: IncidentView;
  readonly acting: IncidentActing;
}

/** Everything that was said and done, oldest first, with the next message below it. */
export const IncidentThread = ({ view, acting }: Props) => (
  <section class="card" aria-labelledby="conversation">
    <h2 id="conversation">{p('incident.conversation')}</h2>
    <ol class="thread">
      {view.events.map((event) => (
        <li key={event.version} class={`thread__item thread__item--${event.side ?? 'calendar'}`}>
          <p class="strong">{p(`incident-event.${event.action}`)}</p>
          <p class="soft small">
            <time dateTime={event.at}>{whoSaid(event)}</time>
          </p>
          {event.note && <p class="thread__note">{event.note}</p>}
          {event.deadline && <p class="soft small">{p('incident.new-deadline', { day: event.deadline })}</p>}
          <AttachmentList attachments={event.attachments} />
        </li>
      ))}
    </ol>
    {view.actions.includes('message') && (
      <MessageForm
        label={p('incident-asks.message')}
        missing={p('incident.note-missing')}
        button={p('incident-action.message')}
        busy={acting.busy}
        send={(message) => acting.act('message', { ...message, deadline: undefined })}
      />
    )}
  </section>
);

const whoSaid = ({ side, by, at }: Event): string =>
  side === undefined
    ? p('incident.by-calendar', { moment: moment(at) })
    : p('incident.by', { name: by.name, side: p(`incident-side.${side}`), moment: moment(at) });
