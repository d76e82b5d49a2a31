/** How the content of a kind is recognised. */
export type FileFamily = 'pdf' | 'image' | 'office' | 'text' | 'xml';

interface FileKind {
  readonly mediaType: string;
  readonly family: FileFamily;
}

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/**
 * The kinds of files that are taken, by the last part of their name: papers, photos and tables that people exchange
 * about an order. Nothing that a computer executes or a browser shows as a page (programs, scripts, HTML, SVG, macros),
 * and no containers whose content goes unseen (archives, mails).
 */
export const fileKinds = {
  pdf: { mediaType: 'application/pdf', family: 'pdf' },
  jpg: { mediaType: 'image/jpeg', family: 'image' },
  jpeg: { mediaType: 'image/jpeg', family: 'image' },
  png: { mediaType: 'image/png', family: 'image' },
  webp: { mediaType: 'image/webp', family: 'image' },
  heic: { mediaType: 'image/heic', family: 'image' },
  docx: { mediaType: `${openXml}.wordprocessingml.document`, family: 'office' },
  xlsx: { mediaType: `${openXml}.spreadsheetml.sheet`, family: 'office' },
  odt: { mediaType: `${openDocument}.text`, family: 'office' },
  ods: { mediaType: `${openDocument}.spreadsheet`, family: 'office' },
  txt: { mediaType: 'text/plain', family: 'text' },
  csv: { mediaType: 'text/csv', family: 'text' },
  xml: { mediaType: 'application/xml', family: 'xml' },
} as const satisfies Record<string, FileKind>;

export type FileExtension = keyof typeof fileKinds;
export const allowedExtensions = Object.keys(fileKinds) as readonly FileExtension[];

/** The last part of a name, in lower case; empty when it has none. */
export const extensionOf = (name: string): string => /\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

export const isFileExtension = (extension: string): extension is FileExtension => Object.hasOwn(fileKinds, extension);
