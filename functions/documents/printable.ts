const spaces = /[\t\v\f]/g;
/** Characters without a shape: they could hide text, or turn its direction, on a paper that people sign. */
const invisible = /[[\p{Cc}\p{Cf}\p{Co}\p{Cs}]--[\n]]/gv;

/** Text as it may stand on a paper: composed characters, no invisible ones, line breaks kept. */
export const printable = (text: string): string =>
  text.normalize('NFC').replaceAll('\r\n', '\n').replace(spaces, ' ').replace(invisible, '').trim();
