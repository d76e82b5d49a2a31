import type * as Docx from 'docx';
import type { Block, Cell, Column } from '../paper.ts';

type Library = typeof Docx;
type Part = Docx.Paragraph | Docx.Table;
type Table = Extract<Block, { kind: 'table' }>;

/** Twentieths of a point between an A4 page's margins. */
const textWidth = 9_638;

/** The parts of a paper as Word has them: real headings, lists and tables, so that they survive being pasted elsewhere. */
export const makeParts = (docx: Library) => {
  const { AlignmentType, BorderStyle, HeadingLevel, Paragraph, Table: WordTable, TableCell, TableRow, TextRun, WidthType } = docx;

  const run = (text: string, options: { readonly bold?: boolean; readonly size?: number } = {}) =>
    text.split('\n').map((line, index) => new TextRun({ text: line, ...options, ...(index > 0 && { break: 1 }) }));

  const paragraph = (text: string, bold = false) => new Paragraph({ children: run(text, { bold }), spacing: { after: 120 } });

  const border = { style: BorderStyle.SINGLE, size: 4, color: 'C3CDCF' } as const;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const borders = { top: none, left: none, right: none, bottom: border } as const;

  const widthsOf = (columns: readonly Column[]): readonly number[] => {
    const whole = columns.reduce((sum, { width }) => sum + width, 0);
    return columns.map(({ width }) => Math.round((textWidth * width) / whole));
  };

  const cell = ({ text, notes = [] }: Cell, width: number, align: Column['align'], bold = false) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders,
      margins: { top: 60, bottom: 60, left: 60, right: 60 },
      children: [text, ...notes].map(
        (line, index) =>
          new Paragraph({
            children: run(line, { bold, ...(index > 0 && { size: 16 }) }),
            alignment: align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          }),
      ),
    });

  const total = (columns: readonly Column[], widths: readonly number[], term: string, amount: string, bold: boolean) =>
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: columns.length - 1,
          borders,
          children: [new Paragraph({ children: run(term, { bold }), alignment: AlignmentType.RIGHT })],
        }),
        cell({ text: amount }, widths.at(-1) ?? 0, 'end', bold),
      ],
    });

  const table = ({ columns, rows, sums, totals = [] }: Table) => {
    const widths = widthsOf(columns);
    const row = (cells: readonly Cell[], head: boolean, bold = head) =>
      new TableRow({
        tableHeader: head,
        cantSplit: true,
        children: columns.map(({ align }, index) => cell(cells[index] ?? { text: '' }, widths[index] ?? 0, align, bold)),
      });
    return new WordTable({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: [...widths],
      rows: [
        row(
          columns.map(({ head }) => ({ text: head })),
          true,
        ),
        ...rows.map((cells) => row(cells, false)),
        ...(sums === undefined
          ? []
          : [
              row(
                sums.map((text) => ({ text })),
                false,
                true,
              ),
            ]),
        ...totals.map(({ term, amount, strong = false }) => total(columns, widths, term, amount, strong)),
      ],
    });
  };

  return (block: Block): readonly Part[] => {
    if (block.kind === 'heading') return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    if (block.kind === 'paragraph' || block.kind === 'notice') return [paragraph(block.text, block.kind === 'notice')];
    if (block.kind === 'table') return [table(block), new Paragraph({ text: '' })];
    if (block.kind === 'facts')
      return block.facts.map(
        ({ term, value }) => new Paragraph({ children: [...run(`${term}: `, { bold: true }), ...run(value)], spacing: { after: 60 } }),
      );
    if (block.kind === 'entries')
      return block.entries.map(
        ({ text, note }) =>
          new Paragraph({ children: run(note === undefined ? text : `${text} (${note})`), bullet: { level: 0 }, spacing: { after: 60 } }),
      );
    if (block.kind === 'parties') return block.parties.map(({ role, name, lines }) => paragraph([`${role}: ${name}`, ...lines].join('\n')));
    // The papers that are written further in Word show no pictures; what there is to see is said.
    if (block.kind === 'picture') return [paragraph(block.alt)];
    return block.roles.map((role) => paragraph(`${role}: ________________________`));
  };
};
