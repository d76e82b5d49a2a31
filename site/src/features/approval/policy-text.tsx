import type { ApprovalRules } from '../../../../shared/domain/ordering/approval-policy.ts';
import { p } from '../../i18n/personal.ts';

interface Props {
  readonly rules: ApprovalRules;
  readonly nameAll: (ids: readonly string[]) => readonly string[];
}

/** Rules in sentences, for who only reads them. */
export const PolicyText = ({ rules, nameAll }: Props) => (
  <div class="stack">
    <ol>
      {rules.steps.map(({ title, from, approvers }) => (
        <li key={title}>{p('approval.step-row', { title, net: from, names: nameAll(approvers) })}</li>
      ))}
    </ol>
    {rules.substitutions.length > 0 && (
      <ul>
        {rules.substitutions.map(({ person, substitute, from, until }) => {
          const [away = '', by = ''] = nameAll([person, substitute]);
          return (
            <li key={`${person} ${from} ${substitute}`}>{p('approval.substitute-row', { person: away, substitute: by, from, until })}</li>
          );
        })}
      </ul>
    )}
    <p>{p('approval.due-row', { days: rules.dueDays })}</p>
  </div>
);
