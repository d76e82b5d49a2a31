const spaces = /[\t\v\f]/g;
/**
 * Characters without a shape: they could hide text, or turn its direction, on a paper that people sign. With them what is
 * no character at all: XML cannot hold U+FFFE and U+FFFF, and Word and Excel refuse a file that does.
 */
const invisible = /[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]--[\n]]/gv;

/** Text as it may stand on a paper: composed characters, no invisible ones, line breaks kept. */
export const printable = (text: string): string =>
  text.normalize('NFC').replaceAll('\r\n', '\n').replace(spaces, ' ').replace(invisible, '').trim();
