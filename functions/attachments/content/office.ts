import type { FileExtension } from '../../../shared/domain/attachments/file-kind.ts';
import { fileKinds } from '../../../shared/domain/attachments/file-kind.ts';
import type { Verdict } from './verdict.ts';
import { filesInZip } from './zip.ts';

type OfficeKind = Extract<FileExtension, 'docx' | 'xlsx' | 'odt' | 'ods'>;

/** What the list of parts (ECMA-376 part 2, `[Content_Types].xml`) calls the main part; a document with macros has another. */
const mainPart = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
} as const;

const programs = {
  openXml: /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/|macrosheets\/)/i,
  openDocument: /^(Basic|Scripts)\//,
} as const;

const openXmlVerdict = (kind: 'docx' | 'xlsx', files: ReadonlyMap<string, Buffer>): Verdict => {
  const types = files.get('[Content_Types].xml')?.toString() ?? '';
  if (/macroEnabled|vbaProject|ms-office\.activeX/i.test(types) || [...files.keys()].some((name) => programs.openXml.test(name)))
    return 'file-macros';
  return types.includes(`"${mainPart[kind]}"`) ? undefined : 'file-mismatch';
};

/** OpenDocument 1.2 part 3: the first file is `mimetype`, and says what the document is. */
const openDocumentVerdict = (kind: 'odt' | 'ods', files: ReadonlyMap<string, Buffer>): Verdict => {
  if (files.get('mimetype')?.toString() !== fileKinds[kind].mediaType || !files.has('content.xml')) return 'file-mismatch';
  return [...files.keys()].some((name) => programs.openDocument.test(name)) ? 'file-macros' : undefined;
};

/** Documents of office software are archives: whole, of the kind that the name says, and without programs in them. */
export const officeVerdict = (kind: OfficeKind, bytes: Uint8Array): Verdict => {
  const files = filesInZip(bytes);
  if (!files) return 'file-mismatch';
  return kind === 'docx' || kind === 'xlsx' ? openXmlVerdict(kind, files) : openDocumentVerdict(kind, files);
};
