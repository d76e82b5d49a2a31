import { useState } from 'preact/hooks';
import type { FileAnswer } from '../../../../shared/contract/files.ts';
import { downloadFile } from '../../api/download-file.ts';
import type { ApiResult, Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button, type ButtonKind } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';

interface Props {
  readonly label: string;
  /** What is downloaded, where several buttons bear the same label. */
  readonly name?: string | undefined;
  readonly kind?: ButtonKind;
  readonly fetchFile: () => Promise<ApiResult<FileAnswer>>;
}

/** Has a file made and saved; says that it is busy, and beside the button why it did not come. */
export const DownloadButton = ({ label, name, kind = 'secondary', fetchFile }: Props) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const start = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await downloadFile(fetchFile());
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
  };
  return (
    <div class="download">
      <Button kind={kind} aria-disabled={busy} aria-busy={busy} aria-label={name && `${label}: ${name}`} onClick={() => void start()}>
        {busy ? p('download.busy') : label}
      </Button>
      {problem && <ProblemNotice problem={problem} retry={() => void start()} />}
    </div>
  );
};
