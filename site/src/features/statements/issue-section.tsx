import { useState } from 'preact/hooks';
import { listBeneficiariesRoute } from '../../../../shared/contract/commissions.routes.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { SelectField } from '../../components/field.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { useSchemes } from '../ordering/use-names.ts';
import type { StoredSession } from '../session/stored-session.ts';
import { IssueQuarter } from './issue-quarter.tsx';
import { lastIssuable, recentQuarters } from './quarters.ts';

interface Props {
  readonly session: StoredSession;
  readonly onIssued: () => void;
}

/** As far back as statements are issued from here. */
const quartersShown = 20;

/** A manager looks at a quarter of one of its frameworks in advance, and issues it. */
export const IssueSection = ({ session, onIssued }: Props) => {
  const schemes = useSchemes();
  const beneficiaries = useLoad('beneficiaries', (signal) => callApi(listBeneficiariesRoute, { signal }));
  const [framework, setFramework] = useState<FrameworkId>();
  const [quarter, setQuarter] = useState(() => lastIssuable(today()));
  const own: readonly Pick<Framework, 'id' | 'title'>[] = schemes
    .map((scheme) => scheme.framework)
    .filter(({ authority, commissionRules }) => authority === session.organisation.kbo && commissionRules.length > 0);
  const chosen = framework ?? own[0]?.id;
  return (
    <section class="card" aria-labelledby="issue">
      <h2 id="issue">{p('issue.title')}</h2>
      <p class="soft">{p(own.length === 0 ? 'issue.none' : 'issue.lede')}</p>
      {chosen !== undefined && (
        <>
          <div class="filters filters--long-first">
            <SelectField
              id="issue-framework"
              label={p('issue.framework')}
              value={chosen}
              choices={own.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={({ currentTarget }) => setFramework(own.find(({ id }) => id === currentTarget.value)?.id)}
            />
            <SelectField
              id="issue-quarter"
              label={p('issue.quarter')}
              value={quarter}
              choices={recentQuarters(today(), quartersShown).map((value) => ({ value, label: value }))}
              onChange={({ currentTarget }) => setQuarter(currentTarget.value)}
            />
          </div>
          <LoadingOr load={beneficiaries}>
            {({ items }) => (
              <IssueQuarter key={`${chosen} ${quarter}`} framework={chosen} quarter={quarter} regions={items} onIssued={onIssued} />
            )}
          </LoadingOr>
        </>
      )}
    </section>
  );
};
