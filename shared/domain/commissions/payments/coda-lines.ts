import { type CodaKind, codaKindOf, codaWidth } from './coda-fields.ts';
import { type CodaLine, fieldOf, type Tell } from './coda-values.ts';

const ofMovement = ['2.1', '2.2', '2.3', '3.1', '3.2', '3.3'] as const;

/** What a record may come after; `start` is the beginning of the file. */
const after: Readonly<Record<CodaKind, readonly (CodaKind | 'start')[]>> = {
  '0': ['start', '9'],
  '1': ['0'],
  '2.1': ['1', ...ofMovement],
  '2.2': ['2.1'],
  '2.3': ['2.1', '2.2'],
  '3.1': ofMovement,
  '3.2': ['3.1'],
  '3.3': ['3.2'],
  '8': ['1', ...ofMovement],
  '4': ['8', '4'],
  '9': ['8', '4'],
};

/** One coded statement: from its record 0 up to its record 9. */
export type CodaBlock = readonly CodaLine[];

export const isKind =
  <Kind extends CodaKind>(kind: Kind) =>
  (line: CodaLine): line is CodaLine<Kind> =>
    line.kind === kind;

/** The records of a file, per statement; whatever stands where it may not is told, with what could have stood there. */
export const codaBlocks = (lines: readonly string[], tell: Tell): readonly CodaBlock[] => {
  const blocks: CodaLine[][] = [];
  let before: CodaKind | 'start' = 'start';
  for (const [index, text] of lines.entries()) {
    const number = index + 1;
    const kind = codaKindOf(text);
    if (text.length !== codaWidth) tell({ line: number, code: 'line-length', found: `${text.length}`, expected: `${codaWidth}` });
    if (kind === undefined) {
      tell({ line: number, code: 'unknown-record', found: text.slice(0, 2) });
      continue;
    }
    if (!after[kind].includes(before)) {
      const expected = (Object.keys(after) as CodaKind[]).filter((candidate) => after[candidate].includes(before));
      tell({ line: number, code: 'misplaced-record', found: kind, expected: expected.join(', ') });
    }
    if (kind === '0' || blocks.length === 0) blocks.push([]);
    blocks.at(-1)?.push({ number, kind, text });
    before = kind;
  }
  const last = blocks.at(-1)?.at(-1);
  if (last && !isKind('9')(last)) tell({ line: last.number, code: 'incomplete', found: last.kind, expected: '9' });
  for (const line of blocks.flat().filter(isKind('9'))) {
    const expected = line === last ? '2' : '1';
    const found = fieldOf(line, 'more');
    if (found !== expected) tell({ line: line.number, code: 'incomplete', field: 'more', found, expected });
  }
  return blocks;
};
