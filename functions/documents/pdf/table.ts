import type { Block, Cell, Column, Total } from '../paper.ts';
import type { Canvas, Element, Place } from './canvas.ts';
import { colours, type PageFormat, styles } from './style.ts';

type Table = Extract<Block, { kind: 'table' }>;

const gutter = 10;
const above = 4;
const below = 4;

const placesOf = (columns: readonly Column[], { left, contentWidth }: PageFormat): readonly Place[] => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const free = contentWidth - gutter * (columns.length - 1);
  let x: number = left;
  return columns.map(({ width, align }) => {
    const place = { x, width: (free * width) / whole, align };
    x += place.width + gutter;
    return place;
  });
};

interface Line {
  readonly text: string;
  readonly note: boolean;
}

const styleOf = ({ note }: Line) => (note ? styles.note : styles.body);
const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + styleOf(line).leading, 0);

const linesOf = (canvas: Canvas, { text, notes = [] }: Cell, { width }: Place): readonly Line[] => [
  ...canvas.lines(text, styles.body, width).map((line) => ({ text: line, note: false })),
  ...notes.flatMap((note) => canvas.lines(note, styles.note, width).map((line) => ({ text: line, note: true }))),
];

/** As many of a cell's lines as fit in the height, and the rest. */
const cut = (lines: readonly Line[], height: number): readonly [readonly Line[], readonly Line[]] => {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += styleOf(line).leading;
    return used > height;
  });
  return end < 0 ? [lines, []] : [lines.slice(0, end), lines.slice(end)];
};

/** Says of a head cell what it heads. The library's types do not show an element's attributes. */
const scoped = (element: Element, scope: 'Column' | 'Row') => {
  const { dictionary } = element as unknown as { readonly dictionary: { readonly data: object } };
  Object.assign(dictionary.data, { A: { O: 'Table', Scope: scope } });
  return element;
};

/** The head on the first page is part of the table; on further pages it is repeated for the eye only. */
const drawHead = (canvas: Canvas, { columns }: Table, places: readonly Place[], parent: Element | undefined) => {
  const heads = columns.map(({ head }, index) => canvas.lines(head, styles.label, places[index]?.width ?? 0));
  const height = Math.max(...heads.map((lines) => lines.length)) * styles.label.leading;
  const row = parent && canvas.child(parent, 'TR');
  const top = canvas.y + above;
  for (const [index, place] of places.entries()) {
    const lines = heads[index] ?? [];
    // Heads stand on the rule below them.
    const first = top + height - lines.length * styles.label.leading;
    const draw = () => {
      for (const [number, line] of lines.entries()) canvas.write(line, styles.label, place, first + number * styles.label.leading);
    };
    if (row) canvas.piece(scoped(canvas.child(row, 'TH'), 'Column'), 'TH', draw);
    else canvas.decorate(draw);
  }
  canvas.down(above + height + below);
  canvas.decorate(() => canvas.rule(canvas.y, undefined, colours.ink, 0.9));
};

const headHeight = (canvas: Canvas, { columns }: Table, places: readonly Place[]) =>
  above +
  below +
  styles.label.leading * Math.max(...columns.map(({ head }, index) => canvas.lines(head, styles.label, places[index]?.width ?? 0).length));

const totalHeight = styles.body.leading + 6;

/** What the columns sum to: a row like the others, only stronger. */
const drawSums = (canvas: Canvas, parent: Element, sums: readonly string[], places: readonly Place[]) => {
  const row = canvas.child(parent, 'TR');
  const top = canvas.y + 3;
  for (const [index, place] of places.entries()) {
    const tag = index === 0 ? 'TH' : 'TD';
    const cell = canvas.child(row, tag);
    if (index === 0) scoped(cell, 'Row');
    canvas.piece(cell, tag, () => canvas.write(sums[index] ?? '', styles.strong, place, top));
  }
  canvas.down(totalHeight);
};

const placesOfTotals = ({ left, contentWidth }: PageFormat) =>
  ({
    amount: { x: left + contentWidth - 110, width: 110, align: 'end' },
    term: { x: left + contentWidth * 0.35, width: contentWidth * 0.65 - 110 - gutter, align: 'end' },
  }) as const satisfies Record<string, Place>;

const styleOfTotal = ({ strong = false }: Total) => (strong ? styles.strong : styles.body);

/** A term may name somebody, and names are long. */
const termLines = (canvas: Canvas, total: Total): readonly string[] =>
  canvas.lines(total.term, styleOfTotal(total), placesOfTotals(canvas.page).term.width);

const heightOfTotals = (canvas: Canvas, totals: readonly Total[]): number =>
  totals.reduce((sum, total) => sum + totalHeight + (termLines(canvas, total).length - 1) * styles.body.leading, 0);

/** The sums stand right, in a table row each, under the last column. */
const drawTotals = (canvas: Canvas, parent: Element, totals: readonly Total[]) => {
  const { left, contentWidth } = canvas.page;
  const { amount, term } = placesOfTotals(canvas.page);
  canvas.down(2);
  for (const total of totals) {
    const style = styleOfTotal(total);
    const lines = termLines(canvas, total);
    const top = canvas.y + 3;
    const row = canvas.child(parent, 'TR');
    if (total.strong) canvas.decorate(() => canvas.rule(canvas.y, { x: term.x, width: contentWidth + left - term.x }, colours.line));
    canvas.piece(scoped(canvas.child(row, 'TH'), 'Row'), 'TH', () => {
      for (const [number, line] of lines.entries()) canvas.write(line, style, term, top + number * style.leading);
    });
    canvas.piece(canvas.child(row, 'TD'), 'TD', () => canvas.write(total.amount, style, amount, top));
    canvas.down(heightOfTotals(canvas, [total]));
  }
};

/**
 * A table over as many pages as it takes. Its head is repeated; a row goes to the next page whole when it fits there,
 * and is cut when it is taller than a page; the sums never stand on a page without a row.
 */
export const drawTable = (canvas: Canvas, table: Table): void => {
  const places = placesOf(table.columns, canvas.page);
  const element = canvas.child(canvas.root, 'Table', table.caption);
  const head = headHeight(canvas, table, places);
  const { sums: columnSums, totals = [] } = table;
  const sums = heightOfTotals(canvas, totals) + (columnSums ? totalHeight : 0) + 2;
  const tall = (cells: readonly (readonly Line[])[]) => Math.max(...cells.map(heightOf)) + above + below;
  const rows = table.rows.map((cells) => places.map((place, index) => linesOf(canvas, cells[index] ?? { text: '' }, place)));

  const [first] = rows;
  canvas.need(head + Math.min(first ? tall(first) : 0, canvas.mostRoom - head) + (rows.length === 1 ? sums : 0));
  drawHead(canvas, table, places, canvas.child(element, 'THead'));
  const body = canvas.child(element, 'TBody');
  const nextPage = () => {
    canvas.breakPage();
    drawHead(canvas, table, places, undefined);
  };

  for (const [index, cells] of rows.entries()) {
    const wanted = tall(cells) + (index === rows.length - 1 ? sums : 0);
    if (wanted > canvas.room && wanted <= canvas.mostRoom - head) nextPage();
    const row = canvas.child(body, 'TR');
    const elements = places.map((_, column) => canvas.child(row, column === 0 ? 'TH' : 'TD'));
    if (elements[0]) scoped(elements[0], 'Row');
    let rest: readonly (readonly Line[])[] = cells;
    do {
      if (canvas.room < above + below + styles.body.leading) nextPage();
      const parts = rest.map((lines) => cut(lines, canvas.room - above - below));
      const now = parts.map(([fitting]) => fitting);
      const top = canvas.y + above;
      for (const [column, lines] of now.entries()) {
        const [place, cell] = [places[column], elements[column]];
        if (!place || !cell || lines.length === 0) continue;
        canvas.piece(cell, column === 0 ? 'TH' : 'TD', () => {
          let y = top;
          for (const line of lines) {
            canvas.write(line.text, styleOf(line), place, y);
            y += styleOf(line).leading;
          }
        });
      }
      canvas.down(tall(now));
      rest = parts.map(([, later]) => later);
    } while (rest.some((lines) => lines.length > 0));
    canvas.decorate(() => canvas.rule(canvas.y));
  }
  if (columnSums || totals.length > 0) {
    if (canvas.room < sums) canvas.breakPage();
    const foot = canvas.child(element, 'TFoot');
    if (columnSums) drawSums(canvas, foot, columnSums, places);
    if (totals.length > 0) drawTotals(canvas, foot, totals);
  }
  canvas.down(12);
};
