import type { AssessedOrder } from '../../shared/domain/ordering/assess.ts';
import type { AskedChoice, AskedLine } from '../../shared/domain/quotes/quote.ts';

export interface AskedPart {
  readonly assessed: AssessedOrder;
  readonly lines: readonly AskedLine[];
}

/**
 * Lays the wishes beside the lines that a basket was split into. A model is of one lot and one supplier and lines keep the
 * sequence of the basket, so the nth line with a model comes from the nth choice of it.
 */
export const splitAsked = (choices: readonly AskedChoice[], assessed: readonly AssessedOrder[]): readonly AskedPart[] => {
  const left = [...choices];
  return assessed.map((order) => ({
    assessed: order,
    lines: order.lines.map((line): AskedLine => {
      const at = left.findIndex((choice) => choice.model === line.model);
      const [choice] = left.splice(at, 1);
      return { ...line, ...(choice?.wishes !== undefined && { wishes: choice.wishes }) };
    }),
  }));
};
