import { roles } from '../../../../shared/domain/organisations/role.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { MoreButton } from '../../api/more-button.tsx';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { longDate } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import { byDay } from './by-day.ts';
import { NotificationItem } from './notification-item.tsx';
import { useInbox } from './use-inbox.ts';

/** `/meldingen/`: everything that the reader was told, the newest day first. */
export const InboxPage = () => <Gate roles={roles}>{() => <Inbox />}</Gate>;

const Inbox = () => {
  const { pages, items, unread, problem, read, readAll } = useInbox();
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('inbox.title')}</h1>
        <p class="lede">{p('inbox.lede')}</p>
        <p>
          <a href="/instellingen/meldingen/">{p('inbox.settings')}</a>
        </p>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <LoadingOr load={pages.load}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={p('inbox.empty')} meaning={p('inbox.empty-meaning')} />
          ) : (
            <div class="stack">
              <div class="row row--apart">
                <p role="status">{p('inbox.count', { count: unread })}</p>
                {unread > 0 && <Button onClick={() => void readAll()}>{p('inbox.read-all')}</Button>}
              </div>
              {byDay(items).map(([day, told]) => (
                <section class="card" key={day} aria-labelledby={`day-${day}`}>
                  <h2 id={`day-${day}`}>{longDate(day)}</h2>
                  <ul class="notifications">
                    {told.map((item) => (
                      <NotificationItem key={item.id} item={item} onRead={read} />
                    ))}
                  </ul>
                </section>
              ))}
              <MoreButton pages={pages} label={p('inbox.more')} shown={p('inbox.shown', { count: items.length, more: pages.more })} />
            </div>
          )
        }
      </LoadingOr>
    </div>
  );
};
