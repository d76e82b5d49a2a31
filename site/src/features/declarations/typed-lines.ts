import * as z from 'zod';
import { type declaredLine, mostDeclaredLines } from '../../../../shared/contract/declarations.schemas.ts';
import type { DeclaredLine } from '../../../../shared/domain/commissions/declaration.ts';
import { monthIn, type TableLine, typedMonth } from '../../../../shared/domain/commissions/declared-table.ts';
import { p } from '../../i18n/personal.ts';
import { centsOf, centsText, numberOf } from '../supplier/typed-numbers.ts';

/** A line as somebody types it; `key` tells lines apart while they come and go. */
export interface TypedLine {
  readonly key: number;
  readonly order: string;
  readonly model: string;
  readonly quantity: string;
  readonly net: string;
  /** `10/2026`, or empty. */
  readonly deliveredIn: string;
}

const keptLine = z.strictObject({
  key: z.int(),
  order: z.string(),
  model: z.string(),
  quantity: z.string(),
  net: z.string(),
  deliveredIn: z.string(),
});

export type TypedField = 'order' | 'model' | 'quantity' | 'net' | 'deliveredIn';
export type LineErrors = Readonly<Partial<Record<TypedField, string>>>;

/** Whether something that was kept is such lines. */
export const areTypedLines = (value: unknown): value is readonly TypedLine[] => z.array(keptLine).safeParse(value).success;

export const typedLine = (line: DeclaredLine, key: number): TypedLine => ({
  ...line,
  key,
  quantity: String(line.quantity),
  net: centsText(line.net),
  deliveredIn: line.deliveredIn === undefined ? '' : typedMonth(line.deliveredIn),
});

export const emptyLine = (key: number): TypedLine => ({ key, order: '', model: '', quantity: '1', net: '', deliveredIn: '' });

const nextKey = (lines: readonly TypedLine[]): number => Math.max(-1, ...lines.map(({ key }) => key)) + 1;

export const withEmptyLine = (lines: readonly TypedLine[]): readonly TypedLine[] => [...lines, emptyLine(nextKey(lines))];

/** The lines of a file behind those that stand there, or in their place. */
export const withTableLines = (lines: readonly TypedLine[], added: readonly TableLine[], replace: boolean): readonly TypedLine[] => {
  const first = nextKey(lines);
  return [...(replace ? [] : lines), ...added.map(({ row: _, ...line }, index) => ({ ...line, key: first + index }))];
};

export const errorsOfLine = ({ order, model, quantity, net, deliveredIn }: TypedLine): LineErrors => {
  const count = numberOf(quantity);
  return {
    ...(order.trim() === '' && { order: p('declaration.bad-order') }),
    ...(model.trim() === '' && { model: p('declaration.bad-model') }),
    ...((count === undefined || count < 1 || !Number.isInteger(count)) && { quantity: p('declaration.bad-quantity') }),
    ...(centsOf(net) === undefined && { net: p('declaration.bad-net') }),
    ...(deliveredIn.trim() !== '' && monthIn(deliveredIn) === undefined && { deliveredIn: p('declaration.bad-month') }),
  };
};

export const tooManyLines = (lines: readonly TypedLine[]): boolean => lines.length > mostDeclaredLines;

/** The lines as they are sent; undefined as long as one of them has an error, or there are more than a declaration holds. */
export const declaredLinesOf = (lines: readonly TypedLine[]): z.infer<typeof declaredLine>[] | undefined => {
  const read = lines.flatMap(({ order, model, quantity, net, deliveredIn }) => {
    const [count, amount, month] = [numberOf(quantity), centsOf(net), monthIn(deliveredIn)];
    if (count === undefined || amount === undefined) return [];
    return [{ order: order.trim(), model: model.trim(), quantity: count, net: amount, ...(month !== undefined && { deliveredIn: month }) }];
  });
  return tooManyLines(lines) || lines.some((line) => Object.keys(errorsOfLine(line)).length > 0) ? undefined : read;
};
