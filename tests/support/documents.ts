import { type ZipPart, zipOf } from './zip.ts';

const openXml = 'application/vnd.openxmlformats-officedocument';
const mainParts = {
  docx: { path: '/word/document.xml', type: `${openXml}.wordprocessingml.document.main+xml` },
  docm: { path: '/word/document.xml', type: 'application/vnd.ms-word.document.macroEnabled.main+xml' },
  xlsx: { path: '/xl/workbook.xml', type: `${openXml}.spreadsheetml.sheet.main+xml` },
} as const;

/** An Office document as small as it gets, with more parts where a test wants them. */
export const openXmlDocument = (kind: keyof typeof mainParts, more: readonly ZipPart[] = []): Buffer => {
  const { path, type } = mainParts[kind];
  const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${path}" ContentType="${type}"/></Types>`;
  return zipOf([{ name: '[Content_Types].xml', content: types }, { name: path.slice(1), content: '<document/>' }, ...more]);
};

export const openDocument = (mediaType: string, more: readonly ZipPart[] = []): Buffer =>
  zipOf([{ name: 'mimetype', content: mediaType, stored: true }, { name: 'content.xml', content: '<office:document-content/>' }, ...more]);

const chunk = (name: string, content: Buffer = Buffer.alloc(0)) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  return Buffer.concat([size, Buffer.from(name), content, Buffer.alloc(4)]);
};

export const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.alloc(13)),
  chunk('IDAT', Buffer.alloc(20)),
  chunk('IEND'),
]);
export const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(200, 0x11), Buffer.from('ffd9', 'hex')]);
export const webp = Buffer.concat([Buffer.from('RIFF'), Buffer.from([28, 0, 0, 0]), Buffer.from('WEBPVP8 '), Buffer.alloc(20)]);
export const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(120)]);
export const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n', 'latin1');
export const invoiceXml = Buffer.from(
  '\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- factuur -->\n<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>1</ID></Invoice>\n',
);
