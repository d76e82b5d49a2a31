import type * as z from 'zod';
import type { declaredLine } from '../../../../shared/contract/declarations.schemas.ts';
import type { DeclaredLine } from '../../../../shared/domain/commissions/declaration.ts';
import { p } from '../../i18n/personal.ts';
import { centsOf, centsText, numberOf } from '../supplier/typed-numbers.ts';

/** A line as somebody types it; `key` tells lines apart while they come and go. */
export interface TypedLine {
  readonly key: number;
  readonly order: string;
  readonly model: string;
  readonly quantity: string;
  readonly net: string;
  readonly deliveredIn?: string | undefined;
}

export type TypedField = 'order' | 'model' | 'quantity' | 'net';
export type LineErrors = Readonly<Partial<Record<TypedField, string>>>;

export const typedLine = (line: DeclaredLine, key: number): TypedLine => ({
  ...line,
  key,
  quantity: String(line.quantity),
  net: centsText(line.net),
});

export const emptyLine = (key: number): TypedLine => ({ key, order: '', model: '', quantity: '1', net: '' });

export const errorsOfLine = ({ order, model, quantity, net }: TypedLine): LineErrors => {
  const count = numberOf(quantity);
  return {
    ...(order.trim() === '' && { order: p('declaration.bad-order') }),
    ...(model.trim() === '' && { model: p('declaration.bad-model') }),
    ...((count === undefined || count < 1 || !Number.isInteger(count)) && { quantity: p('declaration.bad-quantity') }),
    ...(centsOf(net) === undefined && { net: p('declaration.bad-net') }),
  };
};

/** The lines as they are sent; undefined as long as one of them has an error. */
export const declaredLinesOf = (lines: readonly TypedLine[]): z.infer<typeof declaredLine>[] | undefined => {
  const read = lines.flatMap(({ order, model, quantity, net, deliveredIn }) => {
    const [count, amount] = [numberOf(quantity), centsOf(net)];
    if (count === undefined || amount === undefined) return [];
    return [{ order: order.trim(), model: model.trim(), quantity: count, net: amount, ...(deliveredIn !== undefined && { deliveredIn }) }];
  });
  return lines.some((line) => Object.keys(errorsOfLine(line)).length > 0) ? undefined : read;
};
