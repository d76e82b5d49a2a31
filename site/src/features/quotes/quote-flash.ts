import { keep, letGo, readKept } from '../ordering/session-kept.ts';

const flashes = ['request'] as const;
type QuoteFlash = (typeof flashes)[number];

const isFlash = (value: unknown): value is QuoteFlash => flashes.some((flash) => flash === value);
const nameOf = (id: string) => `quote-flash.${id}`;

/** What the page of a quote says first when the reader comes from asking it. */
export const leaveQuoteFlash = (id: string, flash: QuoteFlash): void => keep(nameOf(id), flash);

/** Read once: a reload does not say it again. */
export const takeQuoteFlash = (id: string): QuoteFlash | undefined => {
  const flash = readKept(nameOf(id), isFlash);
  letGo(nameOf(id));
  return flash;
};
