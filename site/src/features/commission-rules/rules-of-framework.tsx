import { useMemo, useState } from 'preact/hooks';
import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { useCategoryNames } from '../commissions/use-category-names.ts';
import { useSchemes } from '../ordering/use-names.ts';
import { focusHeading } from '../shell/focus-heading.ts';
import { RuleEditor } from './rule-editor.tsx';
import { RuleHistory } from './rule-history.tsx';
import { RuleList } from './rule-list.tsx';
import type { RuleNames } from './rule-names.ts';
import type { RuleAction } from './rules-after.ts';
import { loadRules, type Rules, type RulesView } from './use-rules.ts';

/** What a manager is doing: an action, and the rule that it starts from unless it is a new one. */
export type Task = { readonly action: 'add' } | { readonly action: Exclude<RuleAction, 'add'>; readonly rule: CommissionRule };

interface Props {
  readonly framework: FrameworkId;
  readonly manages: boolean;
  readonly onChanging: (changing: boolean) => void;
}

/** The rules of one framework, with their history, and the form in their place while one is changed. */
export const RulesOfFramework = ({ framework, manages, onChanging }: Props) => {
  const load = useLoad(framework, (signal) => loadRules(framework, manages, signal));
  const [task, setTask] = useState<Task>();
  const [said, setSaid] = useState<string>();
  const turnTo = (next: Task | undefined) => {
    setTask(next);
    setSaid(undefined);
    onChanging(next !== undefined);
    scrollTo({ top: 0 });
    if (next === undefined) focusHeading('rules', 'rule-history');
  };
  return (
    <LoadingOr load={load} lines={12}>
      {(rules) => {
        const saved = (view: RulesView, text: string) => {
          load.replace({ ...rules, view, framework: { ...rules.framework, commissionRules: view.rules, version: view.version } });
          turnTo(undefined);
          setSaid(text);
        };
        return (
          <Loaded
            rules={rules}
            manages={manages}
            task={task}
            said={said}
            onTask={turnTo}
            onSaved={saved}
            onReload={() => {
              turnTo(undefined);
              load.reload();
            }}
          />
        );
      }}
    </LoadingOr>
  );
};

interface LoadedProps {
  readonly rules: Rules;
  readonly manages: boolean;
  readonly task: Task | undefined;
  readonly said: string | undefined;
  readonly onTask: (task: Task | undefined) => void;
  readonly onSaved: (view: RulesView, said: string) => void;
  readonly onReload: () => void;
}

const Loaded = ({ rules, manages, task, said, onTask, onSaved, onReload }: LoadedProps) => {
  const schemes = useSchemes();
  const category = useCategoryNames();
  const { view, framework, lots, intercommunales } = rules;
  const bodies = useMemo(
    () => Object.assign({}, ...schemes.map(({ names }) => names), Object.fromEntries(intercommunales.map(({ kbo, name }) => [kbo, name]))),
    [schemes, intercommunales],
  );
  const names: RuleNames = { bodies, lots, category };
  if (task)
    return <RuleEditor rules={rules} names={names} task={task} onSaved={onSaved} onClose={() => onTask(undefined)} onReload={onReload} />;
  return (
    <>
      {said !== undefined && <Notice kind="ok" live title={said} />}
      {view.rules.length === 0 ? (
        <EmptyState title={p('rules.empty')} meaning={p(manages ? 'rules.empty-meaning.manager' : 'rules.empty-meaning.reviewer')}>
          {manages && (
            <Button kind="primary" onClick={() => onTask({ action: 'add' })}>
              {p('rules.add')}
            </Button>
          )}
        </EmptyState>
      ) : (
        <section class="card" aria-labelledby="rules">
          <div class="row row--apart">
            <h2 id="rules" tabIndex={-1}>
              {p('rules.heading')}
            </h2>
            {manages && (
              <Button kind="primary" onClick={() => onTask({ action: 'add' })}>
                {p('rules.add')}
              </Button>
            )}
          </div>
          <RuleList
            rules={view.rules}
            framework={framework}
            names={names}
            on={today()}
            onChange={manages ? (action, rule) => onTask({ action, rule }) : undefined}
          />
        </section>
      )}
      <details class="card">
        <summary>{p('rules.help')}</summary>
        <div class="stack prose">
          <p>{p('rules.help-specific')}</p>
          <p>{p('rules.help-fixed')}</p>
          <p>{p('rules.help-waiting')}</p>
        </div>
      </details>
      <RuleHistory history={view.history} />
    </>
  );
};
