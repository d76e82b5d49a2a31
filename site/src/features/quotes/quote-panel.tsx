import { PricePanel } from '../../components/price-panel.tsx';
import { p } from '../../i18n/personal.ts';
import { panelAmounts } from '../ordering/order-amounts.ts';
import { standingOffer } from './shown-figures.ts';
import type { QuoteView } from './use-quote-acting.ts';

/** The price of the offer; as long as there is none, what the catalogue asks without the wishes. */
export const QuotePanel = ({ quote }: { readonly quote: QuoteView['quote'] }) => {
  const offer = standingOffer(quote);
  if (!offer)
    return (
      <PricePanel
        title={p('quote.panel-asked')}
        amounts={{ ...panelAmounts({ lines: quote.lines, commission: [], totals: quote.totals }), vat: [] }}
      >
        <div class="price-panel__head">
          <h2>{p('quote.panel-asked')}</h2>
          <p class="soft small">{p('quote.panel-asked-note')}</p>
        </div>
      </PricePanel>
    );
  const past = quote.state === 'expired' || quote.state === 'rejected';
  return (
    <PricePanel title={p('quote.panel-offered')} amounts={panelAmounts(offer)}>
      <div class="price-panel__head">
        <h2>{p('quote.panel-offered')}</h2>
        <p class="soft small">{p(past ? 'quote.was-valid-until' : 'quote.valid-until', { day: offer.validUntil })}</p>
      </div>
    </PricePanel>
  );
};
