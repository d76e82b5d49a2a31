import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { t } from '../../i18n/text.ts';
import { basketLines, onBasketChange } from '../ordering/basket-store.ts';

/** The way to the basket, with the number of lines in it. */
export const BasketLink = () => {
  const [count, setCount] = useState(() => basketLines().length);
  useEffect(() => onBasketChange(() => setCount(basketLines().length)), []);
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
