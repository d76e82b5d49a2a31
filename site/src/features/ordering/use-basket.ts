import { useEffect, useState } from 'preact/hooks';
import { type BasketLine, basketLines, lineKey, onBasketChange } from './basket-store.ts';
import { useKept } from './session-kept.ts';

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((key) => typeof key === 'string');

export interface Basket {
  /** What is ordered now. */
  readonly now: readonly BasketLine[];
  /** What stays for another order, such as one for another delivery site. */
  readonly later: readonly BasketLine[];
  readonly putAside: (line: BasketLine) => void;
  readonly takeBack: (line: BasketLine) => void;
}

export const useBasket = (): Basket => {
  const [lines, setLines] = useState(basketLines);
  useEffect(() => onBasketChange(() => setLines(basketLines())), []);
  const [aside, setAside] = useKept<readonly string[]>('aside', () => [], isTexts);
  return {
    now: lines.filter((line) => !aside.includes(lineKey(line))),
    later: lines.filter((line) => aside.includes(lineKey(line))),
    putAside: (line) => setAside((keys) => [...keys, lineKey(line)]),
    takeBack: (line) => setAside((keys) => keys.filter((key) => key !== lineKey(line))),
  };
};
