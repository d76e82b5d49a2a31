import { useState } from 'preact/hooks';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { p } from '../../i18n/personal.ts';
import { BlockedLines } from '../ordering/basket-rest.tsx';
import { previewBasket } from '../ordering/preview-basket.ts';
import { useBasket } from '../ordering/use-basket.ts';
import { useModelNames } from '../ordering/use-model-names.ts';
import { Gate } from '../session/gate.tsx';
import { AskForm } from './ask-form.tsx';
import { lineInAddress } from './asked-address.ts';

/** `/offerte-vragen/`: special wishes with the model that the address names, or else with what is in the basket. */
export const AskPage = () => (
  <div class="stack-wide">
    <div class="page-head">
      <h1>{p('quote-ask.title')}</h1>
      <p class="lede">{p('quote-ask.lede')}</p>
    </div>
    <Gate roles={['buyer']}>{() => <Asked />}</Gate>
  </div>
);

const Asked = () => {
  const [named] = useState(() => lineInAddress(location.search));
  const { now } = useBasket();
  const lines = named ? [named] : now;
  const preview = useLoad(JSON.stringify(lines), (signal) => previewBasket(lines, signal));
  const nameOf = useModelNames(lines.map(({ model }) => model));
  if (lines.length === 0)
    return (
      <EmptyState title={p('quote-ask.empty')} meaning={p('quote-ask.empty-meaning')}>
        <ButtonLink kind="primary" href="/catalogus/">
          {p('quotes.to-catalogue')}
        </ButtonLink>
      </EmptyState>
    );
  return (
    <LoadingOr load={preview}>
      {({ orders, blocked }) => (
        <>
          {blocked.length > 0 && <BlockedLines blocked={blocked} nameOf={nameOf} announce={() => preview.reload()} />}
          {orders.length > 0 && <AskForm orders={orders} lines={lines} fromBasket={named === undefined} />}
        </>
      )}
    </LoadingOr>
  );
};
