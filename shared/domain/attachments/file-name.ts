export const longestFileName = 150;
/** Of the last part, with its point. */
const longestExtension = 20;

/** Invisible signs by which a name reads otherwise than it is (`gnp.exe` as `exe.png`), and other formatting. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** No file system takes them all. */
const reserved = /[<>:"|?*]/g;
/** Windows reads these as devices, whatever follows the point. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

const ended = (text: string) => text.replace(/[\s.]+$/, '');

/** The first characters, never half of one. */
const cut = (text: string, most: number): string => {
  const short = text.slice(0, most);
  return ended(short.isWellFormed() ? short : short.slice(0, -1));
};

/**
 * A name under which a file can be saved anywhere: one line of at most 150 characters, no folder, nothing invisible,
 * not hidden; the last part of the name, by which its kind is told, stays. Doing so twice changes nothing.
 */
export const safeFileName = (given: string): string => {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = ended(last.replace(invisible, '').replace(reserved, '-').replace(/\s+/g, ' '));
  const point = clean.lastIndexOf('.');
  const [stem, tail] = point < 0 ? [clean, ''] : [clean.slice(0, point), cut(clean.slice(point), longestExtension)];
  const named = ended(stem)
    .replace(/^[\s.]+/, '')
    .replace(device, '_$1');
  return `${cut(named === '' ? 'bestand' : named, longestFileName - tail.length)}${tail}`;
};
