import type { Cents } from '../../../../shared/domain/money/cents.ts';
import type { LineChoice } from '../../../../shared/domain/ordering/order.ts';
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts';

/** What the buyer put aside, with the net price of one unit as it was shown, so that a change of price can be told. */
export interface BasketLine extends LineChoice {
  readonly seenUnitNet: Cents;
}

/** As many lines as one order request may carry. */
export const maximumBasketLines = 20;

const storageKey = 'raamwerk.basket';
const changed = 'raamwerk:basket';

const isLine = (value: unknown): value is BasketLine => {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Record<string, unknown>;
  return (
    typeof line.model === 'string' &&
    Array.isArray(line.options) &&
    line.options.every((option) => typeof option === 'string') &&
    Number.isSafeInteger(line.quantity) &&
    Number.isSafeInteger(line.seenUnitNet) &&
    (line.termMonths === undefined || Number.isSafeInteger(line.termMonths))
  );
};

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
};

/** The lines in this browser, in the order in which they were added. What an older version or another hand left there is left out. */
export const basketLines = (): readonly BasketLine[] => {
  const stored = parse(localStorage.getItem(storageKey));
  return Array.isArray(stored) ? stored.filter(isLine) : [];
};

const write = (lines: readonly BasketLine[]) => {
  localStorage.setItem(storageKey, JSON.stringify(lines));
  dispatchEvent(new Event(changed));
};

/** The same model with the same options and term is one line. */
export const lineKey = ({ model, options, termMonths }: Pick<LineChoice, 'model' | 'options' | 'termMonths'>): string =>
  [model, termMonths ?? '', ...[...options].sort()].join('|');

/** Adds a line, or its quantity to the line that is already there; `basket-full` past what one request may carry. */
export const addToBasket = (added: BasketLine): Result<readonly BasketLine[], 'basket-full'> => {
  const lines = basketLines();
  const known = lines.some((line) => lineKey(line) === lineKey(added));
  if (!known && lines.length >= maximumBasketLines) return refuse('basket-full', { most: maximumBasketLines });
  const next = known
    ? lines.map((line) => (lineKey(line) === lineKey(added) ? { ...added, quantity: line.quantity + added.quantity } : line))
    : [...lines, added];
  write(next);
  return ok(next);
};

/** Sets a line's quantity; zero takes the line out. */
export const setBasketQuantity = (key: string, quantity: number): void =>
  write(basketLines().flatMap((line) => (lineKey(line) !== key ? [line] : quantity > 0 ? [{ ...line, quantity }] : [])));

/** Sets the term of a line that is paid by the month; a line that thereby equals another one joins it. */
export const setBasketTerm = (key: string, termMonths: number): void => {
  const lines = basketLines();
  const line = lines.find((found) => lineKey(found) === key);
  if (!line) return;
  write(lines.filter((other) => other !== line));
  addToBasket({ ...line, termMonths });
};

/** The buyer has seen today's price of a line. */
export const acceptBasketPrice = (key: string, seenUnitNet: Cents): void =>
  write(basketLines().map((line) => (lineKey(line) === key ? { ...line, seenUnitNet } : line)));

export const removeFromBasket = (key: string): void => setBasketQuantity(key, 0);

/** Takes out what has become an order. */
export const removeLinesFromBasket = (keys: readonly string[]): void =>
  write(basketLines().filter((line) => !keys.includes(lineKey(line))));

export const letGoOfBasket = (): void => write([]);

/** Calls back at every change, in this tab or another; answers how to stop. */
export const onBasketChange = (listener: () => void): (() => void) => {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key === storageKey || event.key === null) listener();
  };
  addEventListener(changed, listener);
  addEventListener('storage', fromOtherTab);
  return () => {
    removeEventListener(changed, listener);
    removeEventListener('storage', fromOtherTab);
  };
};
