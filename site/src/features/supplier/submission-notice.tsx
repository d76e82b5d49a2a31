import { useState } from 'preact/hooks';
import { retractChangeRoute } from '../../../../shared/contract/catalogue-changes.routes.ts';
import { isOpen } from '../../../../shared/domain/catalogue/submission.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { EditorData } from './load-editor.ts';

interface Props {
  readonly data: EditorData;
  /** Keeps what was typed last, before the page is read anew. */
  readonly flush: () => Promise<boolean>;
  readonly onChanged: () => void;
}

/** How the model stands: what waits for the manager, what came back, what is only prepared. */
export const SubmissionNotice = ({ data: { id, dossier }, flush, onChanged }: Props) => {
  const [problem, setProblem] = useState<Problem>();
  const { submission, draft } = dossier;
  const open = submission && isOpen(submission) ? submission : undefined;
  const retract = async () => {
    if (!open || !(await flush())) return;
    const answer = await callApi(retractChangeRoute, { params: { modelId: id }, body: { version: open.version } });
    if (answer.ok) onChanged();
    else setProblem(answer.problem);
  };
  return (
    <>
      {open && (
        <Notice
          kind={open.state === 'in-review' ? 'info' : 'warning'}
          title={p(open.state === 'in-review' ? 'edit.in-review' : 'edit.revision-asked', {
            when: moment(open.at),
            count: open.lines.length,
          })}
          remedy={<Button onClick={() => void retract()}>{p('edit.retract')}</Button>}
        >
          {open.note ?? p('edit.in-review-meaning')}
        </Notice>
      )}
      {draft?.open && <Notice kind="info" title={p('edit.draft', { who: draft.byName, when: moment(draft.at) })} />}
      {problem && <ProblemNotice problem={problem} reload={onChanged} />}
    </>
  );
};
