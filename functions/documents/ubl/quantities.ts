import * as z from 'zod';
import type { OrderEvent, OrderLine } from '../../../shared/domain/ordering/order.ts';
import { linePriced } from '../../../shared/domain/ordering/reduce.ts';

const counted = z.array(z.strictObject({ line: z.int(), quantity: z.int() }));
type Counted = z.infer<typeof counted>;

interface Recount {
  readonly event: OrderEvent;
  readonly before?: Counted | undefined;
  readonly after?: Counted | undefined;
}

/** Each event by which the quantities of a placed order became others. */
const recounts = (events: readonly OrderEvent[]): readonly Recount[] =>
  events.flatMap((event) =>
    event.changes
      .filter(({ field }) => field === 'quantities')
      .map(({ before, after }) => ({ event, before: counted.optional().parse(before), after: counted.optional().parse(after) })),
  );

const counting = (lines: readonly OrderLine[], quantities: Counted | undefined): readonly OrderLine[] =>
  lines.map((line) => linePriced(line, quantities?.find(({ line: number }) => number === line.number)?.quantity ?? line.quantity));

/** The lines as they were before and after one event, at the unit prices that never change. */
export const linesAround = (
  lines: readonly OrderLine[],
  events: readonly OrderEvent[],
  { version }: Pick<OrderEvent, 'version'>,
): { readonly before: readonly OrderLine[]; readonly after: readonly OrderLine[] } => {
  const all = recounts(events).filter(({ before }) => before !== undefined);
  const from = (first: number) => counting(lines, all.find(({ event }) => event.version >= first)?.before);
  return { before: from(version), after: from(version + 1) };
};

/** The lines as they were when the order was placed, whatever was taken off them since. */
export const linesPlaced = (lines: readonly OrderLine[], events: readonly OrderEvent[]): readonly OrderLine[] =>
  counting(lines, recounts(events).find(({ before }) => before !== undefined)?.before);
