import type { OrderLine } from '../../../../shared/domain/ordering/order.ts';
import { deliveredOf } from '../../../../shared/domain/ordering/progress.ts';
import { p } from '../../i18n/personal.ts';

/** What would be cancelled of a partly delivered order, line by line. */
export const RestLines = ({ lines }: { readonly lines: readonly OrderLine[] }) => (
  <ul>
    {lines
      .filter((line) => deliveredOf(line) < line.quantity)
      .map((line) => (
        <li key={line.number}>
          {p('rest.line', { rest: line.quantity - deliveredOf(line), ordered: line.quantity, name: `${line.brand} ${line.name}` })}
        </li>
      ))}
  </ul>
);
