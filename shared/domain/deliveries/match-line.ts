import type { OrderLine } from '../ordering/order.ts';
import type { InvoiceLine } from './invoice.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const named = (line: OrderLine, { description }: InvoiceLine): boolean => {
  const said = plain(description);
  return said !== '' && (said.includes(plain(line.name)) || plain(`${line.brand} ${line.name}`).includes(said));
};

/** The one, or of several the one at the same price. */
const chosen = (lines: readonly OrderLine[], { unitPrice }: InvoiceLine): OrderLine | undefined =>
  lines.find(({ unitPrice: agreed }) => agreed.net === unitPrice) ?? lines[0];

/**
 * The order's line that an invoice's line bills: the one that it refers to by number; without a reference the one with
 * the same item, else with the same description, else the only one at the same price. A reference to a line that the order has not
 * is no line: nothing is guessed against what the supplier says.
 */
export const matchLine = (ordered: readonly OrderLine[], line: InvoiceLine): OrderLine | undefined => {
  if (line.orderLine !== undefined) return ordered.find(({ number }) => number === line.orderLine);
  const item = line.item?.toLowerCase();
  const sameItem = ordered.filter(({ model }) => model.toLowerCase() === item);
  if (sameItem.length > 0) return chosen(sameItem, line);
  const sameName = ordered.filter((each) => named(each, line));
  if (sameName.length > 0) return chosen(sameName, line);
  const [samePrice, ...others] = ordered.filter(({ unitPrice }) => unitPrice.net === line.unitPrice);
  return others.length === 0 ? samePrice : undefined;
};
