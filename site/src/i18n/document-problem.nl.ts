import type { ProblemDetail } from './problem.ts';
import { textOf } from './problem-detail.ts';

const meanings: Readonly<
  Record<string, (detail: { readonly element: string; readonly found: string | undefined; readonly line: string }) => string>
> = {
  'not-xml': ({ line }) => `Het is geen geldig XML-bestand${line}.`,
  encoding: () => 'Het bestand is niet in UTF-8 opgeslagen.',
  doctype: () => 'Er staat een documenttype (DOCTYPE) in. Dat lezen we niet, omdat er misbruik mee mogelijk is.',
  'too-deep': () => 'Het is dieper genest dan een gewoon Peppol-bericht.',
  'too-large': () => 'Het heeft meer onderdelen dan een gewoon Peppol-bericht.',
  'other-document': ({ element, found }) =>
    `Het is een ander soort bericht (${found ?? 'onbekend'}); verwacht wordt ${element.replaceAll(' | ', ' of ')}.`,
  missing: ({ element }) => `Het element ${element} ontbreekt.`,
  repeated: ({ element }) => `Het element ${element} staat er meer dan één keer.`,
  wrong: ({ element, found }) => `In het element ${element} staat iets wat daar niet kan${found === undefined ? '' : `: “${found}”`}.`,
  'not-supported': ({ element }) => `Het onderdeel ${element} is langer of groter dan hier kan.`,
};

/** What is wrong with a document that was put in, with the element as the sender knows it. */
export const documentMeaning = (detail: ProblemDetail): string => {
  const meaning = meanings[textOf(detail.problem) ?? ''];
  if (!meaning) return 'Verwacht wordt een Peppol-bericht (UBL, .xml).';
  const line = typeof detail.line === 'number' ? ` (regel ${detail.line})` : '';
  return meaning({ element: textOf(detail.element) ?? 'een element', found: textOf(detail.found), line });
};

/** Where a document says something else than the order that it is about. */
export const mismatchMeaning = (detail: ProblemDetail): string => {
  const [element, expected, found] = [textOf(detail.element), textOf(detail.expected), textOf(detail.found)];
  if (!element || !expected) return 'Het bericht gaat over een andere bestelling, of vraagt iets anders dan besteld werd.';
  return found === undefined
    ? `Bij ${element} is ${expected} verwacht.`
    : `Bij ${element} is ${expected} verwacht; in het bericht staat ${found}.`;
};
