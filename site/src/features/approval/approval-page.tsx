import { LoadingOr } from '../../api/loading-or.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import { PolicyExample } from './policy-example.tsx';
import { PolicyForm } from './policy-form.tsx';
import { PolicyHistory } from './policy-history.tsx';
import { PolicyText } from './policy-text.tsx';
import { namesOf, usePolicy } from './use-policy.ts';

/** `/instellingen/goedkeuring/`: who signs the orders of the reader's organisation. */
export const ApprovalPage = () => (
  <Gate roles={['buyer', 'approver', 'auditor']}>
    {({ roles }) => (
      <div class="stack-wide">
        <div class="page-head">
          <h1>{p('approval.title')}</h1>
          <p class="lede">{p('approval.lede')}</p>
        </div>
        <Rules editable={roles.includes('approver')} />
      </div>
    )}
  </Gate>
);

const Rules = ({ editable }: { readonly editable: boolean }) => {
  const load = usePolicy(true);
  return (
    <LoadingOr load={load} lines={12}>
      {(policy) => {
        if (!policy) return null;
        const nameAll = namesOf(policy, p('approval.unknown-person'));
        return (
          <>
            {policy.version === 0 && <Notice kind="info" title={p('approval.plain')} />}
            {editable ? (
              <PolicyForm policy={policy} nameAll={nameAll} onSaved={load.replace} onReload={() => location.reload()} />
            ) : (
              <>
                <PolicyExample rules={policy} nameAll={nameAll} />
                <section class="card" aria-labelledby="rules">
                  <h2 id="rules">{p('approval.steps')}</h2>
                  <PolicyText rules={policy} nameAll={nameAll} />
                  <p class="soft">{p('approval.read-only')}</p>
                </section>
              </>
            )}
            <PolicyHistory history={policy.history} nameAll={nameAll} />
          </>
        );
      }}
    </LoadingOr>
  );
};
