/**
 * Bytes of a bank to text: UTF-8 when they are that, with or without its mark, else Windows-1252, which holds Latin-1 and
 * ASCII. Febelfin asks for ASCII, and banks write accents in either.
 */
export const decodeBankText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** Lines by any of the three line ends, without the empty ones at the end. */
export const linesOf = (text: string): readonly string[] => {
  const lines = text.split(/\r\n|\n|\r/);
  while (lines.length > 0 && lines.at(-1)?.replaceAll('\u001a', '').trim() === '') lines.pop();
  return lines;
};
