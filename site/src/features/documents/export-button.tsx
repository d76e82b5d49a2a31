import type { FileAnswer } from '../../../../shared/contract/files.ts';
import type { ApiResult } from '../../api/problem.ts';
import { p } from '../../i18n/personal.ts';
import { DownloadButton } from './download-button.tsx';

/** The list that the reader looks at, as a workbook. */
export const ExportButton = ({ fetchFile }: { readonly fetchFile: () => Promise<ApiResult<FileAnswer>> }) => (
  <DownloadButton label={p('download.excel')} kind="subtle" fetchFile={fetchFile} />
);
