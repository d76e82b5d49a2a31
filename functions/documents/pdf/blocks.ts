import type { Block, Entry, Fact, Party } from '../paper.ts';
import type { Canvas, Place } from './canvas.ts';
import { colours, styles } from './style.ts';
import { drawTable } from './table.ts';

const termWidth = 128;
const column = 12;

const entryPlace = ({ page }: Canvas): Place => ({ x: page.left + column, width: page.contentWidth - column });

const entryHeight = (canvas: Canvas, { text, note }: Entry): number =>
  canvas.lines(text, styles.body, entryPlace(canvas).width).length * styles.body.leading +
  (note === undefined ? 0 : canvas.lines(note, styles.note, entryPlace(canvas).width).length * styles.note.leading) +
  4;

/** A list that is no longer than this stays together. */
const shortList = 160;

/** What of a block belongs on the page of its heading. */
const startHeight = (canvas: Canvas, next: Block | undefined): number => {
  if (next?.kind !== 'entries') return 44;
  const heights = next.entries.map((entry) => entryHeight(canvas, entry));
  const whole = heights.reduce((sum, height) => sum + height, 0);
  return whole <= shortList ? whole : (heights[0] ?? 0);
};

const drawHeading = (canvas: Canvas, text: string, next: Block | undefined) => {
  canvas.need(8 + styles.heading.leading + 4 + startHeight(canvas, next));
  canvas.down(8);
  canvas.text(canvas.root, 'H2', text, styles.heading);
  canvas.down(4);
};

const drawParagraph = (canvas: Canvas, text: string, soft: boolean) => {
  canvas.text(canvas.root, 'P', text, soft ? styles.soft : styles.body);
  canvas.down(6);
};

const drawNotice = (canvas: Canvas, text: string) => {
  const place: Place = { x: canvas.page.left + 12, width: canvas.page.contentWidth - 24 };
  const height = canvas.lines(text, styles.body, place.width).length * styles.body.leading + 12;
  canvas.need(height + 8);
  canvas.decorate(() => {
    canvas.doc.rect(canvas.page.left, canvas.y, canvas.page.contentWidth, height).fill(colours.tint);
    canvas.doc.rect(canvas.page.left, canvas.y, 3, height).fill(colours.accent);
  });
  canvas.down(6);
  canvas.text(canvas.root, 'P', text, styles.body, place);
  canvas.down(14);
};

const drawParties = (canvas: Canvas, parties: readonly Party[]) => {
  const width = (canvas.page.contentWidth - column * (parties.length - 1)) / parties.length;
  const set = parties.map(({ role, name, lines }, index) => {
    const place: Place = { x: canvas.page.left + index * (width + column), width };
    return {
      place,
      texts: [
        { style: styles.label, lines: canvas.lines(role, styles.label, width) },
        { style: styles.strong, lines: canvas.lines(name, styles.strong, width) },
        { style: styles.body, lines: lines.flatMap((line) => canvas.lines(line, styles.body, width)) },
      ],
    };
  });
  const heightOf = (texts: (typeof set)[number]['texts']) => texts.reduce((sum, part) => sum + part.lines.length * part.style.leading, 0);
  const height = Math.max(...set.map(({ texts }) => heightOf(texts)));
  canvas.need(height + 20);
  const top = canvas.y + 6;
  for (const { place, texts } of set) {
    canvas.decorate(() => canvas.rule(canvas.y, place, colours.ink, 0.9));
    const section = canvas.child(canvas.root, 'Sect');
    let y = top;
    for (const { style, lines } of texts) {
      const first = y;
      canvas.piece(canvas.child(section, 'P'), 'P', () => {
        for (const [index, line] of lines.entries()) canvas.write(line, style, place, first + index * style.leading);
      });
      y += lines.length * style.leading;
    }
  }
  canvas.down(height + 20);
};

const drawFacts = (canvas: Canvas, facts: readonly Fact[]) => {
  const list = canvas.child(canvas.root, 'L');
  for (const { term, value } of facts) {
    const left: Place = { x: canvas.page.left, width: termWidth };
    const right: Place = { x: canvas.page.left + termWidth + column, width: canvas.page.contentWidth - termWidth - column };
    const terms = canvas.lines(term, styles.soft, left.width);
    canvas.need(Math.min(terms.length, 3) * styles.body.leading + 3);
    const top = canvas.y;
    const item = canvas.child(list, 'LI');
    canvas.piece(canvas.child(item, 'Lbl'), 'Lbl', () => {
      for (const [index, line] of terms.entries()) canvas.write(line, styles.soft, left, top + index * styles.soft.leading);
    });
    const before = canvas.doc.page;
    canvas.text(item, 'LBody', value, styles.body, right);
    const short = top + terms.length * styles.soft.leading - canvas.y;
    if (canvas.doc.page === before && short > 0) canvas.down(short);
    canvas.down(3);
  }
  canvas.down(8);
};

const drawEntries = (canvas: Canvas, entries: readonly Entry[]) => {
  const list = canvas.child(canvas.root, 'L');
  for (const entry of entries) {
    const { text, note } = entry;
    canvas.need(Math.min(entryHeight(canvas, entry), canvas.mostRoom));
    const item = canvas.child(list, 'LI');
    canvas.piece(canvas.child(item, 'Lbl'), 'Lbl', () => canvas.write('–', styles.soft, { x: canvas.page.left, width: column }, canvas.y));
    canvas.text(item, 'LBody', text, styles.body, entryPlace(canvas));
    if (note !== undefined) canvas.text(item, 'LBody', note, styles.note, entryPlace(canvas));
    canvas.down(4);
  }
  canvas.down(6);
};

/** The bytes of pictures by their hash. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** A sixth of the page. */
const largestPicture = { width: 240, height: 160 } as const;

const drawPicture = (canvas: Canvas, { sha256, width, height, alt }: Extract<Block, { kind: 'picture' }>, pictures: Pictures) => {
  const bytes = pictures.get(sha256);
  if (!bytes) throw new Error(`the picture ${sha256} was not given along with its paper`);
  const scale = Math.min(largestPicture.width / width, largestPicture.height / height);
  const [wide, high] = [width * scale, height * scale];
  canvas.need(high + 12);
  const figure = canvas.doc.struct('Figure', { alt });
  canvas.root.add(figure);
  canvas.piece(figure, 'Figure', () =>
    canvas.doc.image(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), canvas.page.left, canvas.y, { fit: [wide, high] }),
  );
  canvas.down(high + 12);
};

const drawSignatures = (canvas: Canvas, roles: readonly string[]) => {
  const width = (canvas.page.contentWidth - 32 * (roles.length - 1)) / roles.length;
  canvas.need(112);
  canvas.down(16);
  const top = canvas.y;
  for (const [index, role] of roles.entries()) {
    const place: Place = { x: canvas.page.left + index * (width + 32), width };
    canvas.piece(canvas.child(canvas.root, 'P'), 'P', () => {
      canvas.write(role, styles.strong, place, top);
      canvas.write('Naam, datum en handtekening', styles.note, place, top + styles.strong.leading);
    });
    canvas.decorate(() => canvas.rule(top + 84, place, colours.ink));
  }
  canvas.down(96);
};

/** One part of a paper on the page; a heading stays with what follows it. */
export const drawBlock = (canvas: Canvas, block: Block, next: Block | undefined, pictures: Pictures): void => {
  if (block.kind === 'heading') drawHeading(canvas, block.text, next);
  else if (block.kind === 'paragraph') drawParagraph(canvas, block.text, block.soft ?? false);
  else if (block.kind === 'notice') drawNotice(canvas, block.text);
  else if (block.kind === 'parties') drawParties(canvas, block.parties);
  else if (block.kind === 'facts') drawFacts(canvas, block.facts);
  else if (block.kind === 'entries') drawEntries(canvas, block.entries);
  else if (block.kind === 'table') drawTable(canvas, block);
  else if (block.kind === 'picture') drawPicture(canvas, block, pictures);
  else drawSignatures(canvas, block.roles);
};
