import { useState } from 'preact/hooks';
import { downloadAttachmentRoute } from '../../../../shared/contract/attachments.routes.ts';
import type { AttachmentRef } from '../../../../shared/domain/attachments/attachment.ts';
import { callApi } from '../../api/client.ts';
import { downloadFile } from '../../api/download-file.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';

/** Files that went along with something, each to be saved; nothing when there are none. */
export const AttachmentList = ({ attachments }: { readonly attachments: readonly AttachmentRef[] }) => {
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  if (attachments.length === 0) return null;
  const save = async (id: string) => {
    setBusy(id);
    const answer = await downloadFile(callApi(downloadAttachmentRoute, { params: { attachmentId: id } }));
    setBusy(undefined);
    setProblem(answer.ok ? undefined : answer.problem);
  };
  return (
    <div class="attachments">
      <ul class="attachment-list" aria-label={p('attachment.list')}>
        {attachments.map(({ id, name, bytes }) => (
          <li key={id} class="attachment">
            <Button
              kind="subtle"
              disabled={busy === id}
              onClick={() => void save(id)}
              aria-label={p('attachment.download-named', { name, bytes })}
            >
              <span class="attachment__name">{name}</span>
            </Button>
            <span class="soft small">{p('attachment.size', { bytes })}</span>
          </li>
        ))}
      </ul>
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
};
