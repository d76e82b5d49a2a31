import type { OrderLine } from '../../../../shared/domain/ordering/order.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { OptionsOf } from './options-of.tsx';
import { standingOffer } from './shown-figures.ts';
import type { QuoteView } from './use-quote-acting.ts';

const amountOf = ({ quantity, unit, termMonths, unitPrice, discountRate }: OrderLine): string =>
  [
    p('order.quantity-unit', { quantity, unit }),
    ...(termMonths !== undefined ? [p('order.months', { months: termMonths })] : []),
    p('order.at', { price: unitPrice.net }),
    p('quote.discount', { rate: discountRate }),
  ].join(', ');

/** What was asked, line by line, with the wish and, once there is one, the answer and its price. */
export const QuoteLines = ({ quote }: { readonly quote: QuoteView['quote'] }) => {
  const offer = standingOffer(quote);
  return (
    <section class="card" aria-labelledby="lines">
      <h2 id="lines">{p(offer ? 'quote.lines-offered' : 'quote.lines-asked')}</h2>
      {quote.lines.map((asked) => {
        const line = offer?.lines.find(({ number }) => number === asked.number) ?? asked;
        const answer = offer?.answers.find((each) => each.line === asked.number);
        return (
          <div key={asked.number} class="quote-line">
            <p class="quote-line__head">
              <a class="strong" href={`/catalogus/${line.model}/`}>
                {line.brand} {line.name}
              </a>
              <span class="strong figure">{euro(line.net)}</span>
            </p>
            <p class="soft small">{amountOf(line)}</p>
            <OptionsOf line={line} />
            {asked.wishes && <Said term={p('quote.wishes')} text={asked.wishes} />}
            {answer?.note && <Said term={p('quote.answer')} text={answer.note} />}
            {answer?.deliveryWeeks !== undefined && <p>{p('quote.delivery', { weeks: answer.deliveryWeeks })}</p>}
          </div>
        );
      })}
    </section>
  );
};

const Said = ({ term, text }: { readonly term: string; readonly text: string }) => (
  <p class="quote-line__said">
    <span class="strong">{term}:</span> {text}
  </p>
);
