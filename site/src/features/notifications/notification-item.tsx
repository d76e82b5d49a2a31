import { pathOf } from '../../../../shared/domain/notifications/notification.ts';
import { wordingOf } from '../../../../shared/domain/notifications/wording.nl.ts';
import { Button } from '../../components/button.tsx';
import { Status } from '../../components/status.tsx';
import { clockTime } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { InboxItem } from './use-inbox.ts';

interface Props {
  readonly item: InboxItem;
  readonly onRead: (ids: readonly string[]) => Promise<void>;
}

/** Longer than marking takes; who clicks a link wants to be there. */
const patienceMs = 800;

const isPlainClick = (event: MouseEvent) => event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** One thing that happened, what to do about it, and the way there; going there is reading it. */
export const NotificationItem = ({ item, onRead }: Props) => {
  const { title, text, todo } = wordingOf(item);
  const path = pathOf(item.about);
  const unread = item.readAt === undefined;
  const open = async (event: MouseEvent) => {
    if (!unread || !isPlainClick(event)) return;
    event.preventDefault();
    await Promise.race([onRead([item.id]), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
    location.assign(path);
  };
  return (
    <li class={`notification${unread ? ' notification--unread' : ''}`}>
      <div class="notification__head">
        <a href={path} onClick={open} class="strong">
          {title}
        </a>
        <span class="soft small tabular">{clockTime(item.at)}</span>
      </div>
      <p>{text}</p>
      {item.about.note !== undefined && <blockquote class="notification__note">{item.about.note}</blockquote>}
      {todo !== undefined && (
        <p>
          <span class="strong">{p('inbox.todo')}</span> {todo}
        </p>
      )}
      {unread && (
        <div class="row row--tight">
          <Status tone="active">{p('inbox.unread')}</Status>
          <Button kind="subtle" onClick={() => void onRead([item.id])} aria-label={p('inbox.read-one', { title })}>
            {p('inbox.read')}
          </Button>
        </div>
      )}
    </li>
  );
};
