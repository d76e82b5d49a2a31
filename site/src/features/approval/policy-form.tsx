import { useState } from 'preact/hooks';
import { putApprovalPolicyRoute } from '../../../../shared/contract/approval-policy.routes.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { focusFirstError } from '../ordering/form-error-summary.tsx';
import { draftOf, errorsIn, rulesIn } from './policy-draft.ts';
import { PolicyExample } from './policy-example.tsx';
import { StepFields } from './step-fields.tsx';
import { SubstitutionFields } from './substitution-fields.tsx';
import type { PolicyView } from './use-policy.ts';

interface Props {
  readonly policy: PolicyView;
  readonly nameAll: (ids: readonly string[]) => readonly string[];
  readonly onSaved: (policy: PolicyView) => void;
  readonly onReload: () => void;
}

/** For an approver: the rules to change, with what they would mean beside them. */
export const PolicyForm = ({ policy, nameAll, onSaved, onReload }: Props) => {
  const [draft, setDraft] = useState(() => draftOf(policy));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const errors = tried ? errorsIn(draft) : [];
  const wrong = (id: string) => errors.includes(id);
  const change = (part: Partial<typeof draft>) => {
    setSaved(false);
    setDraft((now) => ({ ...now, ...part }));
  };
  const save = async () => {
    setTried(true);
    setSaved(false);
    if (errorsIn(draft).length > 0) return focusFirstError();
    setBusy(true);
    const { steps, substitutions, dueDays } = rulesIn(draft);
    const body = {
      version: policy.version,
      steps: steps.map((step) => ({ ...step, approvers: [...step.approvers] })),
      substitutions: [...substitutions],
      dueDays,
    };
    const answer = await callApi(putApprovalPolicyRoute, { body });
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    setSaved(answer.ok);
    if (answer.ok) onSaved(answer.value);
  };
  return (
    <form
      noValidate
      class="stack-wide"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PolicyExample rules={rulesIn(draft)} nameAll={nameAll} />
      <StepFields steps={draft.steps} approvers={policy.approvers} wrong={wrong} onChange={(steps) => change({ steps })} />
      <section class="card">
        <div class="form-narrow">
          <TextField
            id="due-days"
            label={p('approval.due')}
            description={p('approval.due-meaning')}
            error={wrong('due-days') ? p('approval.due-wrong') : undefined}
            inputmode="numeric"
            value={draft.dueDays}
            onInput={({ currentTarget }) => change({ dueDays: currentTarget.value })}
          />
        </div>
      </section>
      <SubstitutionFields
        substitutions={draft.substitutions}
        approvers={policy.approvers}
        wrong={wrong}
        onChange={(substitutions) => change({ substitutions })}
      />
      {problem && <ProblemNotice problem={problem} reload={onReload} />}
      {saved && <Notice kind="ok" live title={p('approval.saved')} />}
      {errors.length > 0 && <p class="utrecht-form-field-error-message">{p('approval.check')}</p>}
      <div>
        <Button kind="primary" type="submit" disabled={busy}>
          {p(busy ? 'approval.saving' : 'approval.save')}
        </Button>
      </div>
    </form>
  );
};
