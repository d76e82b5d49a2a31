import { moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { PolicyText } from './policy-text.tsx';
import type { PolicyView } from './use-policy.ts';

interface Props {
  readonly history: PolicyView['history'];
  readonly nameAll: (ids: readonly string[]) => readonly string[];
}

/** Who changed the rules when, and what they were. */
export const PolicyHistory = ({ history, nameAll }: Props) =>
  history.length === 0 ? null : (
    <section class="card" aria-labelledby="history">
      <h2 id="history">{p('approval.history')}</h2>
      {history.map((one) => (
        <details key={one.version}>
          <summary>{p('approval.history-row', { version: one.version, by: one.by, moment: moment(one.at) })}</summary>
          <PolicyText rules={one} nameAll={nameAll} />
        </details>
      ))}
    </section>
  );
