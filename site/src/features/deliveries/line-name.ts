import type { OrderView } from '../ordering/send-orders.ts';

type Line = OrderView['order']['lines'][number];

export const nameOf = ({ brand, name }: Pick<Line, 'brand' | 'name'>): string => `${brand} ${name}`;

export const lineNamed = ({ lines }: Pick<OrderView['order'], 'lines'>, number: number): string => {
  const line = lines.find((each) => each.number === number);
  return line ? nameOf(line) : String(number);
};
