import { fingerprintOf } from '../fingerprint.ts';
import type { Paper } from '../paper.ts';
import { printablePaper } from '../printed-paper.ts';
import { sampleText } from '../sample-text.ts';
import { drawBlock, type Pictures } from './blocks.ts';
import { type Canvas, makeCanvas } from './canvas.ts';
import { colours, pageFormats, styles } from './style.ts';
import { typeface, weights } from './typeface.ts';

const drawSampleMark = (canvas: Canvas) =>
  canvas.decorate(() => {
    const { left, contentWidth } = canvas.page;
    canvas.doc.rect(left, 24, contentWidth, 17).lineWidth(0.9).dash(3, { space: 2 }).strokeColor(colours.soft).stroke().undash();
    canvas.write(sampleText, styles.mark, { x: left + 8, width: contentWidth - 16 }, 27);
  });

/** On every page after the first: what one is reading. */
const drawRunningHead = (canvas: Canvas, { title, issuer }: Paper) => {
  const { left, contentWidth } = canvas.page;
  canvas.decorate(() => {
    const [line = ''] = canvas.lines(`${title} · ${issuer}`, styles.note, contentWidth);
    canvas.write(line, styles.note, { x: left, width: contentWidth }, canvas.y);
    canvas.rule(canvas.y + 14);
  });
  canvas.down(24);
};

const drawTitle = (canvas: Canvas, { issuer, title, about }: Paper) => {
  canvas.text(canvas.root, 'P', issuer, styles.label);
  canvas.down(6);
  canvas.text(canvas.root, 'H1', title, styles.title);
  canvas.down(2);
  canvas.text(canvas.root, 'P', about, styles.about);
  canvas.down(16);
};

/** Page numbers can only be written when all pages are there. */
const drawFeet = (canvas: Canvas, { title, sample }: Paper) => {
  const { start, count } = canvas.doc.bufferedPageRange();
  const { left, height, contentWidth } = canvas.page;
  for (let index = 0; index < count; index += 1) {
    canvas.doc.switchToPage(start + index);
    if (sample) drawSampleMark(canvas);
    canvas.decorate(() => {
      const top = height - 40;
      canvas.rule(top - 6);
      canvas.write(title, styles.note, { x: left, width: contentWidth - 120 }, top);
      canvas.write(`Bladzijde ${index + 1} van ${count}`, styles.note, { x: left, width: contentWidth, align: 'end' }, top);
    });
  }
};

/**
 * A paper as PDF 1.7: tagged for screen readers (PDF/UA-1), in A4, with its fonts inside. The same paper gives the
 * same bytes: its date is the paper's own and its identifier follows from what it says.
 */
export const renderPdf = async (given: Paper, pictures: Pictures = new Map()): Promise<Uint8Array<ArrayBuffer>> => {
  const paper = printablePaper(given);
  const [{ default: PDFDocument }, fonts] = await Promise.all([import('pdfkit'), typeface()]);
  const page = pageFormats[paper.format ?? 'upright'];
  const at = new Date(paper.at);
  const options: PDFKit.PDFDocumentOptions = {
    size: [page.width, page.height],
    margin: 0,
    pdfVersion: '1.7',
    // The types are a version behind.
    subset: 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    lang: 'nl-BE',
    displayTitle: true,
    bufferPages: true,
    // Named, so that the library does not load one of its own.
    font: fonts.regular as unknown as string,
    info: {
      Title: paper.title,
      Author: paper.issuer,
      Subject: paper.about,
      Creator: 'Raamwerk',
      CreationDate: at,
      ModDate: at,
      Keywords: `${paper.sort} ${fingerprintOf(paper)}`,
    },
  };
  const doc = new PDFDocument(options);
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  for (const weight of weights) doc.registerFont(weight, fonts[weight]);
  const canvas = makeCanvas(doc, page);
  canvas.eachPage(() => drawRunningHead(canvas, paper));
  drawTitle(canvas, paper);
  for (const [index, block] of paper.blocks.entries()) drawBlock(canvas, block, paper.blocks[index + 1], pictures);
  canvas.root.end();
  drawFeet(canvas, paper);
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
};
