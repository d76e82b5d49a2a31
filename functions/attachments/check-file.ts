import { extensionOf, type FileExtension, fileKinds, isFileExtension } from '../../shared/domain/attachments/file-kind.ts';
import { safeFileName } from '../../shared/domain/attachments/file-name.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { binaryVerdict } from './content/binary.ts';
import { officeVerdict } from './content/office.ts';
import { textVerdict, xmlVerdict } from './content/text.ts';
import type { FileRefusal, Verdict } from './content/verdict.ts';

/** Office documents that say themselves that they bring programs along. */
const withMacros = /^(docm|dotm|xlsm|xltm|xlsb|xlam|pptm|potm|ppsm)$/;

const verdictOn = (extension: FileExtension, bytes: Uint8Array): Verdict => {
  switch (extension) {
    case 'docx':
    case 'xlsx':
    case 'odt':
    case 'ods':
      return officeVerdict(extension, bytes);
    case 'txt':
    case 'csv':
      return textVerdict(bytes);
    case 'xml':
      return xmlVerdict(bytes);
    default:
      return binaryVerdict(extension, bytes);
  }
};

/**
 * Judges a file by what it holds; its name only says what that should be.
 * @returns the name under which it is kept and its media type
 */
export const checkFile = (
  givenName: string,
  bytes: Uint8Array,
): Result<{ readonly name: string; readonly mediaType: string }, FileRefusal> => {
  if (bytes.length === 0) return refuse('file-empty');
  const name = safeFileName(givenName);
  const extension = extensionOf(name);
  if (withMacros.test(extension)) return refuse('file-macros');
  if (!isFileExtension(extension)) return refuse('file-kind', { extension });
  const verdict = verdictOn(extension, bytes);
  return verdict === undefined ? ok({ name, mediaType: fileKinds[extension].mediaType }) : refuse(verdict, { extension });
};
