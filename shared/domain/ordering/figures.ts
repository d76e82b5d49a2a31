import type { Cents } from '../money/cents.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { AssessedOrder } from './assess.ts';
import type { Order } from './order.ts';

/** The two amounts that a person agrees to: what the supplier and what the intercommunale will ask, excluding VAT. */
export interface SeenFigures {
  readonly net: Cents;
  readonly commission: Cents;
}

type Figures = Pick<Order, 'lines' | 'totals'>;

const agreed = ({ totals: { net, commission } }: Figures): SeenFigures => ({ net, commission });

/** Whether the order still has the amounts that the person had on screen. */
export const checkSeen = (order: Figures, seen: SeenFigures): Result<undefined, 'price-changed'> =>
  order.totals.net === seen.net && order.totals.commission === seen.commission
    ? ok(undefined)
    : refuse('price-changed', { before: { net: seen.net, commission: seen.commission }, after: agreed(order), lines: [] });

/** Whether pricing the same choices today gives the same amounts, line by line; if not, old and new side by side. */
export const checkUnchanged = (order: Figures, today: AssessedOrder): Result<undefined, 'price-changed'> => {
  const lines = order.lines.flatMap((line, index) => {
    const now = today.lines[index];
    const same = now && now.net === line.net && now.list === line.list && now.commission === line.commission && now.vat === line.vat;
    return same
      ? []
      : [
          {
            line: line.number,
            name: `${line.brand} ${line.name}`,
            before: line.net,
            after: now?.net,
            commissionBefore: line.commission,
            commissionAfter: now?.commission,
          },
        ];
  });
  const same =
    lines.length === 0 && order.lines.length === today.lines.length && JSON.stringify(order.totals) === JSON.stringify(today.totals);
  return same ? ok(undefined) : refuse('price-changed', { before: agreed(order), after: agreed(today), lines });
};
