import { useState } from 'preact/hooks';
import { getStandingRoute, setStandingRoute } from '../../../../shared/contract/catalogue-changes.routes.ts';
import { type ChangeKind, grantableKinds } from '../../../../shared/domain/catalogue/change-kind.ts';
import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';

interface Standing {
  readonly kinds: readonly ChangeKind[];
  readonly version: number;
}

/** Which kinds of change a supplier publishes without the manager, per framework. */
export const StandingForm = ({ schemes }: { readonly schemes: readonly PublishedScheme[] }) => {
  const [framework, setFramework] = useState<FrameworkId | undefined>(schemes[0]?.framework.id);
  if (framework === undefined) return null;
  return (
    <details class="card">
      <summary>{p('standing.title')}</summary>
      <p class="prose">{p('standing.meaning')}</p>
      {schemes.length > 1 && (
        <div class="narrow-field">
          <SelectField
            id="standing-framework"
            label={p('standing.framework')}
            value={framework}
            choices={schemes.map((scheme) => ({ value: scheme.framework.id, label: scheme.framework.title }))}
            onChange={({ currentTarget: { value } }) => setFramework(schemes.find((scheme) => scheme.framework.id === value)?.framework.id)}
          />
        </div>
      )}
      <Loaded key={framework} framework={framework} />
    </details>
  );
};

const Loaded = ({ framework }: { readonly framework: FrameworkId }) => {
  const [saved, setSaved] = useState(false);
  const load = useLoad(framework, (signal) => callApi(getStandingRoute, { params: { frameworkId: framework }, signal }));
  return (
    <>
      <LoadingOr load={load} lines={4}>
        {(standing) => (
          <Kinds
            key={standing.version}
            framework={framework}
            standing={standing}
            onSaved={(next) => {
              setSaved(true);
              load.replace(next);
            }}
            reload={load.reload}
          />
        )}
      </LoadingOr>
      {saved && <Notice kind="ok" live title={p('standing.saved')} />}
    </>
  );
};

interface KindsProps {
  readonly framework: FrameworkId;
  readonly standing: Standing;
  readonly onSaved: (standing: { framework: FrameworkId; kinds: ChangeKind[]; version: number }) => void;
  readonly reload: () => void;
}

const Kinds = ({ framework, standing, onSaved, reload }: KindsProps) => {
  const [kinds, setKinds] = useState<readonly ChangeKind[]>(standing.kinds);
  const [problem, setProblem] = useState<Problem>();
  const save = async () => {
    const body = { version: standing.version, kinds: [...kinds] };
    const answer = await callApi(setStandingRoute, { params: { frameworkId: framework }, body });
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) onSaved(answer.value);
  };
  return (
    <div class="stack">
      <fieldset class="form-part">
        <legend>{p('standing.kinds')}</legend>
        {grantableKinds.map((kind) => (
          <label key={kind} class="choice">
            <input
              type="checkbox"
              class="utrecht-checkbox"
              checked={kinds.includes(kind)}
              onChange={({ currentTarget }) => setKinds(currentTarget.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))}
            />
            {p(`kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      <p class="soft small">{p('standing.never')}</p>
      {problem && <ProblemNotice problem={problem} reload={reload} />}
      <div>
        <Button onClick={() => void save()}>{p('standing.save')}</Button>
      </div>
    </div>
  );
};
