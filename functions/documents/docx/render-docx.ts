import type { Paper } from '../paper.ts';
import { printablePaper } from '../printed-paper.ts';
import { sampleText } from '../sample-text.ts';
import { makeParts } from './parts.ts';
import { settled } from './settled.ts';

/** A paper as an Office Open XML text document (ISO/IEC 29500) in Dutch. The same paper gives the same bytes. */
export const renderDocx = async (given: Paper): Promise<Uint8Array<ArrayBuffer>> => {
  const paper = printablePaper(given);
  const docx = await import('docx');
  const { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } = docx;
  const parts = makeParts(docx);
  const font = 'Calibri';
  const document = new Document({
    title: paper.title,
    subject: paper.about,
    creator: paper.issuer,
    lastModifiedBy: paper.issuer,
    description: paper.sort,
    styles: {
      default: {
        document: { run: { font, size: 21, language: { value: 'nl-BE' } } },
        heading1: { run: { font, size: 34, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading2: { run: { font, size: 25, bold: true }, paragraph: { spacing: { before: 280, after: 100 }, keepNext: true } },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ children: [`${paper.title} · `, PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES], size: 17 })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: paper.issuer }),
          new Paragraph({ text: paper.title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: paper.about, italics: true })], spacing: { after: 160 } }),
          ...(paper.sample ? [new Paragraph({ children: [new TextRun({ text: sampleText, bold: true })] })] : []),
          ...paper.blocks.flatMap(parts),
        ],
      },
    ],
  });
  return settled(await Packer.toBuffer(document), paper.at);
};
