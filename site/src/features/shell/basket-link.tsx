import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { t } from '../../i18n/text.ts';
import { basketLines, onBasketChange } from '../ordering/basket-store.ts';
import { useSession } from '../session/use-session.ts';

/** The way to the basket, with the number of lines in it; not for who is signed in and cannot order. */
export const BasketLink = () => {
  const session = useSession();
  const [count, setCount] = useState(() => basketLines().length);
  useEffect(() => onBasketChange(() => setCount(basketLines().length)), []);
  if (session && !session.roles.includes('buyer')) return null;
  return (
    <a class="basket-link" href="/mandje/" aria-label={t('basket.count', { count })}>
      <Icon name="basket" />
      {count > 0 && (
        <span class="basket-link__count" aria-hidden="true">
          {count}
        </span>
      )}
    </a>
  );
};
