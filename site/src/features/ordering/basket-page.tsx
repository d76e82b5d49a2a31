import { useState } from 'preact/hooks';
import { getMeRoute } from '../../../../shared/contract/organisations.routes.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import { Announced, useAnnouncer } from './announcer.tsx';
import { BasketOrder } from './basket-order.tsx';
import { BasketOutcome } from './basket-outcome.tsx';
import { BlockedLines, LaterLines, UnpricedLines } from './basket-rest.tsx';
import { BasketSend } from './basket-send.tsx';
import { lineKey } from './basket-store.ts';
import { type BasketPreview, previewBasket } from './preview-basket.ts';
import type { Sent } from './send-orders.ts';
import { useBasket } from './use-basket.ts';
import { useModelNames } from './use-model-names.ts';
import { lotIn, namesIn, useSchemes } from './use-names.ts';

/** `/mandje/`: the basket as the orders that it will become, the order form, and sending. */
export const BasketPage = () => <Gate roles={['buyer']}>{() => <Basket />}</Gate>;

const nothing = { orders: [], blocked: [] } as const satisfies BasketPreview;

const Basket = () => {
  const [made, setMade] = useState<readonly Sent[]>();
  const { now, later, putAside, takeBack } = useBasket();
  const { text, heading, announce } = useAnnouncer();
  const schemes = useSchemes();
  const nameOf = useModelNames([...now, ...later].map(({ model }) => model));
  const preview = useLoad(JSON.stringify(now), (signal) => previewBasket(now, signal));
  const me = useLoad('me', (signal) => callApi(getMeRoute, { query: {}, signal }));
  const { orders, blocked } = preview.loaded.state === 'ready' ? preview.loaded.value : nothing;
  if (made) return <BasketOutcome sent={made} />;
  if (now.length + later.length === 0)
    return (
      <EmptyState title={p('basket.empty')} meaning={p('basket.empty-meaning')}>
        <ButtonLink kind="primary" href="/catalogus/">
          {p('basket.to-catalogue')}
        </ButtonLink>
      </EmptyState>
    );
  return (
    <div class="stack-wide">
      <div class="stack">
        <h2 class="visually-hidden" tabIndex={-1} ref={heading}>
          {p('basket.contents')}
        </h2>
        <Announced text={preview.pending ? p('basket.refreshing') : text} />
        <LoadingOr load={preview}>
          {() => (
            <div class="stack" aria-busy={preview.pending}>
              {now.length === 0 && <EmptyState title={p('basket.all-aside')} meaning={p('basket.all-aside-meaning')} />}
              {orders.map((order, index) => (
                <BasketOrder
                  key={`${order.lot} ${order.supplier}`}
                  order={order}
                  lines={now}
                  place={{ index: index + 1, count: orders.length }}
                  tools={{ terms: lotIn(schemes, order.lot)?.terms ?? [], putAside, announce }}
                />
              ))}
              {blocked.length > 0 && <BlockedLines blocked={blocked} nameOf={nameOf} announce={announce} />}
            </div>
          )}
        </LoadingOr>
        {preview.loaded.state === 'failed' && now.length > 0 && <UnpricedLines lines={now} nameOf={nameOf} announce={announce} />}
        {later.length > 0 && <LaterLines lines={later} nameOf={nameOf} takeBack={takeBack} announce={announce} />}
      </div>
      {orders.length > 0 && (
        <p class="row">
          <ButtonLink href="/offerte-vragen/">{p('quotes.ask')}</ButtonLink>
          <span class="soft">{p('quotes.ask-why')}</span>
        </p>
      )}
      <LoadingOr load={me}>
        {(person) =>
          orders.length > 0 && (
            <BasketSend
              me={person}
              lines={now.filter((line) => !blocked.some((kept) => lineKey(kept.line) === lineKey(line)))}
              pending={preview.pending}
              orders={orders}
              asksSite={orders.some(({ lot }) => lotIn(schemes, lot)?.splitPerSite === true)}
              nameOf={namesIn(schemes)}
              onMade={setMade}
            />
          )
        }
      </LoadingOr>
    </div>
  );
};
