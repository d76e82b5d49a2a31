import type { OrderLine } from '../../../../shared/domain/ordering/order.ts';
import { p } from '../../i18n/personal.ts';

/** What was chosen with a line, each with its price. */
export const OptionsOf = ({ line }: { readonly line: Pick<OrderLine, 'options'> }) =>
  line.options.length === 0 ? null : (
    <ul class="line-options">
      {line.options.map(({ id, name, listPrice, discount }) => (
        <li key={id}>
          + {name}{' '}
          <span class="soft figure">
            {discount === 0 ? p('quote.option-net', { price: listPrice }) : p('order.option-price', { price: listPrice })}
          </span>
        </li>
      ))}
    </ul>
  );
