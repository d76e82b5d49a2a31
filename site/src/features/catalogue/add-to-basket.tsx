import { useRef, useState } from 'preact/hooks';
import type { ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { t } from '../../i18n/text.ts';
import { addToBasket, maximumBasketLines } from '../ordering/basket-store.ts';
import { askHref } from '../quotes/asked-address.ts';
import type { Configuration } from './configuration.ts';

interface Props {
  readonly model: ModelId;
  readonly configuration: Configuration;
  readonly unitNet: Cents;
}

/** Puts the configured model in the basket, at the price that is shown, and says where it went. */
export const AddToBasket = ({ model, configuration: { options, quantity, months }, unitNet }: Props) => {
  const [outcome, setOutcome] = useState<'added' | 'full' | undefined>();
  const box = useRef<HTMLDivElement>(null);
  /** The button that was pressed makes place for others: the keyboard goes to the first of them. */
  const show = (next: typeof outcome) => {
    setOutcome(next);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('a, button')?.focus());
  };
  const add = () => {
    const added = addToBasket({ model, options, quantity, seenUnitNet: unitNet, ...(months !== undefined && { termMonths: months }) });
    show(added.ok ? 'added' : 'full');
  };
  return (
    <div class="order-box__act" ref={box}>
      {outcome === 'added' ? (
        <Notice
          kind="ok"
          live
          title={t('model.added')}
          remedy={
            <div class="row">
              <ButtonLink kind="primary" href="/mandje/">
                {t('model.to-basket')}
              </ButtonLink>
              <Button kind="subtle" onClick={() => show(undefined)}>
                {t('model.continue')}
              </Button>
            </div>
          }
        />
      ) : (
        <>
          <Button kind="primary" wide onClick={add}>
            {t('model.add')}
          </Button>
          <ButtonLink wide href={askHref(model, { options, quantity, months })}>
            {t('model.ask-quote')}
          </ButtonLink>
        </>
      )}
      {outcome === 'full' && (
        <Notice kind="warning" live title={t('model.basket-full')} remedy={<a href="/mandje/">{t('model.basket-full-remedy')}</a>}>
          {t('model.basket-full-meaning', { most: maximumBasketLines })}
        </Notice>
      )}
    </div>
  );
};
