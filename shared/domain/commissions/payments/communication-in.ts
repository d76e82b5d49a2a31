import { readCommunication, type StructuredCommunication } from '../structured-communication.ts';

const candidates = /(\+\+\+|\*\*\*)?\s*\d{3}\s*\/\s*\d{4}\s*\/\s*\d{5}\s*\1|(?<!\d)\d{12}(?!\d)/g;

/** The structured communication that somebody typed in a free message; none when there is none, or more than one. */
export const communicationIn = (message: string): StructuredCommunication | undefined => {
  const found = new Set(
    [...message.matchAll(candidates)].flatMap(([text]) => {
      const read = readCommunication(text.replaceAll(/\s/g, ''));
      return read.ok ? [read.value] : [];
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
};
