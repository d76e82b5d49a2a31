import type PDFDocument from 'pdfkit';
import { breakLines } from './lines.ts';
import { colours, type PageFormat, type TextStyle } from './style.ts';

type Document = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Document['struct']>;

export interface Place {
  readonly x: number;
  readonly width: number;
  readonly align?: 'start' | 'end' | undefined;
}

/** A document being set from top to bottom: where the next thing goes, and what reading aloud makes of it. */
export const makeCanvas = (doc: Document, page: PageFormat) => {
  const wholeWidth: Place = { x: page.left, width: page.contentWidth };
  const root = doc.struct('Document');
  doc.addStructure(root);
  let y: number = page.top;
  let onNewPage: () => void = () => undefined;

  const use = ({ weight, size }: TextStyle) => doc.font(weight).fontSize(size);

  const lines = (text: string, style: TextStyle, width: number): readonly string[] => {
    use(style);
    return breakLines(text, width, (piece) => doc.widthOfString(piece));
  };

  const write = (line: string, style: TextStyle, { x, width, align }: Place, top: number) => {
    use(style).fillColor(style.colour);
    const shift = align === 'end' ? width - doc.widthOfString(line) : 0;
    // The text's own height is centred on its line, so that sizes mix on one grid.
    doc.text(line, x + shift, top + (style.leading - doc.currentLineHeight()) / 2, { lineBreak: false });
  };

  /** What is drawn for the eye only: rules, repeated heads, page numbers. */
  const decorate = (draw: () => void) => {
    doc.markContent('Artifact', { type: 'Layout' });
    draw();
    doc.endMarkedContent();
  };

  /** Draws a piece of an element of the structure; an element may have pieces on several pages. */
  const piece = (element: Element, tag: string, draw: () => void) => {
    const content = doc.markStructureContent(tag);
    draw();
    doc.endMarkedContent();
    element.add(content);
  };

  const child = (parent: Element, tag: string, title?: string): Element => {
    const element = doc.struct(tag, title === undefined ? {} : { title });
    parent.add(element);
    return element;
  };

  const breakPage = () => {
    doc.addPage();
    y = page.top;
    onNewPage();
  };

  return {
    doc,
    page,
    root,
    lines,
    write,
    decorate,
    piece,
    child,
    breakPage,
    get y() {
      return y;
    },
    /** What is left of the page. */
    get room() {
      return page.height - page.bottom - y;
    },
    /** What a page holds at most. */
    get mostRoom() {
      return page.height - page.bottom - page.top - 24;
    },
    down(points: number) {
      y += points;
    },
    /** Starts a next page when this much does not fit any more. */
    need(height: number) {
      if (page.height - page.bottom - y < height) breakPage();
    },
    eachPage(draw: () => void) {
      onNewPage = draw;
    },
    rule(top: number, { x, width }: Place = wholeWidth, colour: string = colours.line, thickness = 0.6) {
      doc
        .moveTo(x, top)
        .lineTo(x + width, top)
        .lineWidth(thickness)
        .strokeColor(colour)
        .stroke();
    },
    /** Text as an element of its own, line by line over as many pages as it takes. */
    text(parent: Element, tag: string, text: string, style: TextStyle, place: Place = wholeWidth) {
      const element = child(parent, tag);
      let waiting = lines(text, style, place.width);
      while (waiting.length > 0) {
        if (page.height - page.bottom - y < style.leading) breakPage();
        const fitting = Math.max(1, Math.floor((page.height - page.bottom - y) / style.leading));
        const now = waiting.slice(0, fitting);
        const top = y;
        piece(element, tag, () => {
          for (const [index, line] of now.entries()) write(line, style, place, top + index * style.leading);
        });
        y += now.length * style.leading;
        waiting = waiting.slice(fitting);
      }
    },
  };
};

export type Canvas = ReturnType<typeof makeCanvas>;
