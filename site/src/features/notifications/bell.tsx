import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { t } from '../../i18n/text.ts';
import { whoOf } from '../session/stored-session.ts';
import { useSession } from '../session/use-session.ts';
import { onUnread } from './unread-store.ts';

const everyMilliseconds = 60_000;
/** The inbox counts no further. */
const mostCounted = 100;

/** The way to the inbox with what is unread in it, for whoever is signed in. */
export const Bell = () => {
  const session = useSession();
  return session ? <BellOf key={whoOf(session)} /> : null;
};

const BellOf = () => {
  const count = useUnread();
  return (
    <a
      class="basket-link"
      href="/meldingen/"
      aria-label={count === undefined ? t('bell.label') : t('bell.count', { count, most: mostCounted })}
    >
      <Icon name="bell" />
      {count !== undefined && count > 0 && (
        <span class="basket-link__count" aria-hidden="true">
          {count < mostCounted ? count : `${mostCounted - 1}+`}
        </span>
      )}
    </a>
  );
};

/** Undefined until it is known. Asked when the page opens, each minute while somebody looks at it, and when they come back to it. */
const useUnread = (): number | undefined => {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let askedAt = Number.NEGATIVE_INFINITY;
    let gone = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || performance.now() - askedAt < everyMilliseconds / 2) return;
      askedAt = performance.now();
      // Loaded only for whoever is signed in: public pages need not carry the API client.
      const { loadUnread } = await import('./load-unread.ts');
      const unread = await loadUnread();
      if (unread !== undefined && !gone) setCount(unread);
    };
    const tick = () => void ask();
    tick();
    const timer = setInterval(tick, everyMilliseconds);
    document.addEventListener('visibilitychange', tick);
    const stopHearing = onUnread(setCount);
    return () => {
      gone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
      stopHearing();
    };
  }, []);
  return count;
};
