import type { ProblemCode } from '../../../shared/contract/problems.ts';
import type { ImportTables } from '../../../shared/domain/catalogue/import/cell.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { textIn, wideTextIn } from '../../../shared/domain/text/text-in.ts';
import { officeVerdict } from '../../attachments/content/office.ts';
import { verdictOfText } from '../../attachments/content/text.ts';
import type { CatalogueTerms } from '../ubl/read-catalogue.ts';
import { tablesInText } from './read-text.ts';
import { unpackedText } from './unpacked-text.ts';

export const fileFormats = ['xlsx', 'csv', 'xml'] as const;
export type FileFormat = (typeof fileFormats)[number];

export type FileRefusal = Extract<
  ProblemCode,
  'file-empty' | 'file-kind' | 'file-mismatch' | 'file-macros' | 'file-unpacks-large' | 'import-layout' | 'invalid-document'
>;

export interface ReadFile {
  readonly format: FileFormat;
  readonly tables: ImportTables;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);

const archive = [0x50, 0x4b, 0x03, 0x04];
/** Older workbooks and locked ones, PDF, images, and what is packed (twice, or with a workbook in it): no rows that can be read. */
const others = [
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  archive,
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

const isXml = (text: string): boolean => /^\s*</.test(text);

/**
 * The rows of a workbook, of a text file or of a Peppol catalogue; the latter two may be packed, so that large ones fit in
 * one request. What it is follows from its content, never from its name. Refuses what is none of them, what is damaged or made to harm, and what has not the layout of the template, saying
 * what is missing where.
 */
export const readImportFile = async (bytes: Uint8Array, terms: CatalogueTerms): Promise<Result<ReadFile, FileRefusal>> => {
  if (bytes.length === 0) return refuse('file-empty');
  if (startsWith(bytes, archive)) {
    const verdict = officeVerdict('xlsx', bytes);
    if (verdict !== undefined) return refuse(verdict);
    const { tablesInWorkbook } = await import('./read-workbook.ts');
    const read = await tablesInWorkbook(bytes);
    return read.ok ? { ok: true, value: { format: 'xlsx', tables: read.value } } : read;
  }
  const unpacked = unpackedText(bytes);
  if (!unpacked.ok) return unpacked;
  return readText(unpacked.value, terms);
};

/** The text of a file; of a document only that it is one, for it is large, and read from its bytes piece by piece. */
const plainText = (bytes: Uint8Array): Result<{ readonly text: string } | { readonly document: true }, FileRefusal> => {
  if (others.some((signature) => startsWith(bytes, signature))) return refuse('file-kind', { expected: fileFormats });
  const wide = wideTextIn(bytes);
  const text = wide ?? textIn(bytes);
  const verdict = wide === undefined ? verdictOfText(text) : undefined;
  if (verdict !== undefined || text === undefined) return refuse(verdict ?? 'file-mismatch');
  const plain = text.replace(/^\uFEFF/, '');
  return ok(isXml(plain) ? { document: true } : { text: plain });
};

const readText = async (bytes: Uint8Array, terms: CatalogueTerms): Promise<Result<ReadFile, FileRefusal>> => {
  const plain = plainText(bytes);
  if (!plain.ok) return plain;
  if ('document' in plain.value) {
    const { readCatalogue } = await import('../ubl/read-catalogue.ts');
    const catalogue = readCatalogue(bytes, terms);
    return catalogue.ok ? { ok: true, value: { format: 'xml', tables: catalogue.value } } : catalogue;
  }
  const read = tablesInText(plain.value.text);
  return read.ok ? { ok: true, value: { format: 'csv', tables: read.value } } : read;
};
