/** How wide a piece of text is when it is set. */
export type Measure = (text: string) => number;

/** As much of a word as fits on a line, and the rest; at least one character, so that it ends. */
const split = (word: string, width: number, measure: Measure): readonly [string, string] => {
  const characters = [...word];
  let fitting = 1;
  while (fitting < characters.length && measure(characters.slice(0, fitting + 1).join('')) <= width) fitting += 1;
  return [characters.slice(0, fitting).join(''), characters.slice(fitting).join('')];
};

const breakLine = (text: string, width: number, measure: Measure): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  // Only at an ordinary space: one that does not break keeps a sign and its figure together.
  const words = text.split(/ +/).filter((word) => word !== '');
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) line = longer;
    else if (line !== '') {
      lines.push(line);
      line = '';
      words.unshift(word);
    } else {
      const [fitting, rest] = split(word, width, measure);
      lines.push(fitting);
      if (rest !== '') words.unshift(rest);
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
};

/** A text as lines that are no wider than `width`; a word that is too long for any line is cut. */
export const breakLines = (text: string, width: number, measure: Measure): readonly string[] =>
  text.split('\n').flatMap((line) => breakLine(line, width, measure));
