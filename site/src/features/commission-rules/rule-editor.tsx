import { useEffect, useRef, useState } from 'preact/hooks';
import { putCommissionRulesRoute } from '../../../../shared/contract/commission-rules.routes.ts';
import { changeRules } from '../../../../shared/domain/commissions/change-rules.ts';
import { addDays, isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { focusFirstError } from '../ordering/form-error-summary.tsx';
import { errorsIn } from './draft-errors.ts';
import { ruleIn } from './draft-rule.ts';
import { LastDayField } from './last-day-field.tsx';
import { conflictIn, RuleConflict } from './rule-conflict.tsx';
import { draftOf, newDraft, type RuleDraft, successorOf } from './rule-draft.ts';
import { RuleFields } from './rule-fields.tsx';
import type { RuleNames } from './rule-names.ts';
import { RulePreview } from './rule-preview.tsx';
import { type RuleChange, rulesAfter } from './rules-after.ts';
import type { Task } from './rules-of-framework.tsx';
import { sentRules } from './sent-rules.ts';
import type { Rules, RulesView } from './use-rules.ts';

interface Props {
  readonly rules: Rules;
  readonly names: RuleNames;
  readonly task: Task;
  readonly onSaved: (view: RulesView, said: string) => void;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

const firstDraft = (task: Task): RuleDraft => {
  if (task.action === 'add') return newDraft(today());
  return task.action === 'replace' ? successorOf(task.rule, today()) : draftOf(task.rule);
};

const titleOf = (task: Task): string =>
  task.action === 'add' ? p('rule-form.title.add') : p(`rule-form.title.${task.action}`, { id: task.rule.id });

/** What a task comes to with what was filled in; undefined as long as that cannot be read. */
const changeOf = (task: Task, draft: RuleDraft, lastDay: string): RuleChange | undefined => {
  if (task.action === 'remove') return { action: 'remove', old: task.rule };
  if (task.action === 'end') return isLocalDate(lastDay) ? { action: 'end', old: task.rule, until: lastDay } : undefined;
  const rule = ruleIn(draft);
  if (!rule) return undefined;
  return task.action === 'add' ? { action: 'add', rule } : { action: task.action, old: task.rule, rule };
};

/** A change of the rules: filled in, looked at in advance, then saved. */
export const RuleEditor = ({ rules, names, task, onSaved, onClose, onReload }: Props) => {
  const { framework, lots, view } = rules;
  const [draft, setDraft] = useState(() => firstDraft(task));
  const [lastDay, setLastDay] = useState<string>(today());
  const [tried, setTried] = useState(false);
  const [looking, setLooking] = useState(task.action === 'remove');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [looking]);

  const earliest = addDays(today(), 1);
  const own = task.action === 'change' ? task.rule.id : undefined;
  const taken = view.rules.map(({ id }) => id).filter((id) => id !== own);
  const filled = task.action === 'add' || task.action === 'replace' || task.action === 'change';
  const errors = !filled
    ? task.action === 'end' && (!isLocalDate(lastDay) || lastDay < today())
      ? ['rule-last-day']
      : []
    : errorsIn(draft, { earliest, taken, authority: framework.authority });
  const shown = tried ? errors : [];
  const change = changeOf(task, draft, lastDay);
  const after = change && rulesAfter(view.rules, change);

  const look = () => {
    setTried(true);
    if (errors.length > 0 || !after) return focusFirstError();
    const checked = changeRules({ ...framework, commissionRules: view.rules }, lots, after, today());
    setProblem(checked.ok ? undefined : { code: checked.code, detail: checked.detail });
    if (checked.ok) setLooking(true);
  };
  const save = async () => {
    if (!after || busy) return;
    setBusy(true);
    const body = { version: view.version, rules: sentRules(after) };
    const answer = await callApi(putCommissionRulesRoute, { params: { frameworkId: framework.id }, body });
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    const id = change && 'rule' in change ? change.rule.id : task.action === 'add' ? '' : task.rule.id;
    if (answer.ok) onSaved(answer.value, p(`rule-form.saved.${task.action}`, { id }));
  };
  const back = () => {
    setProblem(undefined);
    if (task.action === 'remove') onClose();
    else setLooking(false);
  };

  const conflict = problem?.code === 'commission-conflict' ? conflictIn(problem.detail) : undefined;
  const trouble = conflict ? (
    <RuleConflict rules={conflict} names={names} entered={draft.id.trim()} />
  ) : (
    problem && <ProblemNotice problem={problem} retry={() => void save()} reload={onReload} />
  );
  return (
    <div class="stack">
      <h2 ref={heading} tabIndex={-1}>
        {titleOf(task)}
      </h2>
      {looking && change && after ? (
        <>
          <RulePreview change={change} after={after} framework={framework} names={names} />
          {trouble}
          <div class="row form-buttons">
            <Button kind="primary" disabled={busy} onClick={() => void save()}>
              {p(busy ? 'rule-form.saving' : `rule-form.save.${task.action}`)}
            </Button>
            {task.action !== 'remove' && <Button onClick={back}>{p('rule-form.back')}</Button>}
            <Button kind="subtle" onClick={onClose}>
              {p('rule-form.cancel')}
            </Button>
          </div>
        </>
      ) : (
        <form
          class="card stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            look();
          }}
        >
          {task.action === 'replace' && <p>{p('rule-form.replace-meaning')}</p>}
          {filled ? (
            <RuleFields
              rules={rules}
              names={names}
              earliest={earliest}
              nameFixed={task.action === 'change'}
              draft={draft}
              set={(part) => setDraft((now) => ({ ...now, ...part }))}
              wrong={(id) => shown.includes(id)}
            />
          ) : (
            <LastDayField value={lastDay} wrong={shown.includes('rule-last-day')} earliest={today()} onInput={setLastDay} />
          )}
          <p role="alert" class={shown.length > 0 ? 'utrecht-form-field-error-message' : 'visually-hidden'}>
            {shown.length > 0 ? p('rule-form.check') : ''}
          </p>
          {trouble}
          <div class="row form-buttons">
            <Button kind="primary" type="submit">
              {p('rule-form.preview')}
            </Button>
            <Button onClick={onClose}>{p('rule-form.cancel')}</Button>
          </div>
        </form>
      )}
    </div>
  );
};
