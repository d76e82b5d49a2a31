import { useState } from 'preact/hooks';
import { listFrameworksRoute } from '../../../../shared/contract/frameworks.routes.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SelectField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { useFrameworkInAddress } from '../frameworks-manager/use-framework-in-address.ts';
import { Gate } from '../session/gate.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { RulesOfFramework } from './rules-of-framework.tsx';

/** `/commissieregels/`: a manager's rules to read and change; for a reviewer those that can pay its intercommunale. */
export const RulesPage = () => <Gate roles={['manager', 'reviewer']}>{(session) => <Rules session={session} />}</Gate>;

/** Of others' frameworks those with a rule that can pay the reader. */
const concerns = ({ organisation, roles }: StoredSession, { authority, commissionRules }: Framework): boolean => {
  if (authority === organisation.kbo) return true;
  if (!roles.includes('reviewer')) return false;
  return commissionRules.some(({ regions }) => regions === undefined || regions.some((region) => region === organisation.kbo));
};

const Rules = ({ session }: { readonly session: StoredSession }) => {
  const audience = session.roles.includes('manager') ? 'manager' : 'reviewer';
  const load = useLoad('frameworks', (signal) => callApi(listFrameworksRoute, { signal }));
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('rules.title')}</h1>
        <p class="lede">{p(`rules.lede.${audience}`)}</p>
      </div>
      <LoadingOr load={load} lines={12}>
        {({ items }) => {
          const own = items.map(({ framework }) => framework).filter((framework) => concerns(session, framework));
          const [first] = own.toSorted((a, b) => b.commissionRules.length - a.commissionRules.length);
          if (first) return <Chosen session={session} frameworks={own} first={first} />;
          return audience === 'manager' ? (
            <EmptyState title={p('rules.none-managed')} meaning={p('rules.none-managed-meaning')} />
          ) : (
            <EmptyState title={p('rules.none-concerned')} meaning={p('rules.none-concerned-meaning')} />
          );
        }}
      </LoadingOr>
    </div>
  );
};

interface ChosenProps {
  readonly session: StoredSession;
  readonly frameworks: readonly Framework[];
  readonly first: Framework;
}

const Chosen = ({ session, frameworks, first }: ChosenProps) => {
  const [asked, choose] = useFrameworkInAddress();
  const [changing, setChanging] = useState(false);
  const framework = frameworks.find(({ id }) => id === asked) ?? first;
  const manages = session.roles.includes('manager') && framework.authority === session.organisation.kbo;
  return (
    <>
      {frameworks.length > 1 && !changing && (
        <div class="filters">
          <SelectField
            id="rules-framework"
            label={p('rules.framework')}
            value={framework.id}
            choices={frameworks.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          />
        </div>
      )}
      <RulesOfFramework key={framework.id} framework={framework.id} manages={manages} onChanging={setChanging} />
    </>
  );
};
