import type { ComponentChildren } from 'preact';
import { date } from '../../format/dates.ts';
import { percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { QuoteLink } from '../quotes/quote-link.tsx';
import { addressText } from './describe-change.ts';
import type { OrderView } from './send-orders.ts';

const Fact = ({ term, children }: { readonly term: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** Who orders what under which agreement, where it goes, and on whose budget. */
export const OrderFacts = ({ order }: { readonly order: OrderView['order'] }) => {
  const { delivery, contact, budget, billing, remarks } = order;
  return (
    <section class="card" aria-labelledby="details">
      <h2 id="details">{p('order.details')}</h2>
      <div class="order-facts">
        <section aria-labelledby="parties">
          <h3 id="parties">{p('order.parties')}</h3>
          <dl class="facts facts--stacked">
            <Fact term={p('order.from')}>{order.buyerName}</Fact>
            <Fact term={p('order.to')}>{order.supplierName}</Fact>
            <Fact term={p('order.under')}>
              <a href={`/raamcontracten/${order.framework}/`}>{order.frameworkTitle}</a>
            </Fact>
            <Fact term={p('order.lot')}>{order.lotTitle}</Fact>
            {order.quote && (
              <Fact term={p('order.from-quote')}>
                <QuoteLink quote={order.quote} parties={[order.buyer, order.supplier]} />
              </Fact>
            )}
            <Fact term={p('order.contact')}>
              {contact.name}
              <br />
              <a href={`mailto:${contact.email}`}>
                {contact.email.split('@')[0]}
                <wbr />@{contact.email.split('@')[1]}
              </a>
              {contact.phone && (
                <>
                  <br />
                  <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
                </>
              )}
            </Fact>
          </dl>
        </section>
        <section aria-labelledby="delivery">
          <h3 id="delivery">{p('order.delivery')}</h3>
          <dl class="facts facts--stacked">
            {delivery.site && <Fact term={p('order.site')}>{delivery.site}</Fact>}
            <Fact term={p('order.address')}>{addressText(delivery.address)}</Fact>
            <Fact term={p('order.wanted-on')}>{delivery.wantedOn ? date(delivery.wantedOn) : p('order.as-soon')}</Fact>
            {remarks && <Fact term={p('order.remarks')}>{remarks}</Fact>}
          </dl>
        </section>
        <section aria-labelledby="budget">
          <h3 id="budget">{p('order.budget')}</h3>
          <dl class="facts facts--stacked">
            <Fact term={p('order.references')}>{budget.references.length > 0 ? budget.references.join(', ') : p('order.none')}</Fact>
            <Fact term={p('order.project')}>{budget.projectCode ?? p('order.none')}</Fact>
            <Fact term={p('order.billing')}>
              {billing.length === 0
                ? p('order.billing-own')
                : billing.map(({ entity, share, name }) => (
                    <span key={entity} class="block">
                      {p('order.billing-share', { share: percent(share), name })}
                    </span>
                  ))}
            </Fact>
          </dl>
        </section>
      </div>
    </section>
  );
};
