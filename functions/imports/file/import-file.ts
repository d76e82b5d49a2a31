import type { ProblemCode } from '../../../shared/contract/problems.ts';
import type { ImportTables } from '../../../shared/domain/catalogue/import/cell.ts';
import { type Result, refuse } from '../../../shared/domain/result.ts';
import { officeVerdict } from '../../attachments/content/office.ts';
import { textIn, textVerdict } from '../../attachments/content/text.ts';
import { tablesInText } from './read-text.ts';

export const fileFormats = ['xlsx', 'csv'] as const;
export type FileFormat = (typeof fileFormats)[number];

export type FileRefusal = Extract<ProblemCode, 'file-empty' | 'file-kind' | 'file-mismatch' | 'file-macros' | 'import-layout'>;

export interface ReadFile {
  readonly format: FileFormat;
  readonly tables: ImportTables;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);

const archive = [0x50, 0x4b, 0x03, 0x04];
/** Older workbooks and locked ones, PDF, and images: they have names of their own, but no rows that can be read. */
const others = [
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** Excel's "Unicode text": UTF-16 with its mark. */
const wideText = (bytes: Uint8Array): string | undefined =>
  startsWith(bytes, [0xff, 0xfe]) ? new TextDecoder('utf-16le').decode(bytes) : undefined;

/**
 * The rows of a workbook or of a text file. What it is follows from its content, never from its name. Refuses what is
 * neither, what is damaged or made to harm, and what has not the layout of the template, saying what is missing where.
 */
export const readImportFile = async (bytes: Uint8Array): Promise<Result<ReadFile, FileRefusal>> => {
  if (bytes.length === 0) return refuse('file-empty');
  if (others.some((signature) => startsWith(bytes, signature))) return refuse('file-kind', { expected: fileFormats });
  if (startsWith(bytes, archive)) {
    const verdict = officeVerdict('xlsx', bytes);
    if (verdict !== undefined) return refuse(verdict);
    const { tablesInWorkbook } = await import('./read-workbook.ts');
    const read = await tablesInWorkbook(bytes);
    return read.ok ? { ok: true, value: { format: 'xlsx', tables: read.value } } : read;
  }
  const wide = wideText(bytes);
  const verdict = wide === undefined ? textVerdict(bytes) : undefined;
  const text = wide ?? textIn(bytes);
  if (verdict !== undefined || text === undefined) return refuse(verdict ?? 'file-mismatch');
  const read = tablesInText(text.replace(/^\uFEFF/, ''));
  return read.ok ? { ok: true, value: { format: 'csv', tables: read.value } } : read;
};
