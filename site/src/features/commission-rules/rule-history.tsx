import { moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { differenceWords } from './rule-differences.ts';
import type { RulesView } from './use-rules.ts';

/** Who changed the rules, when, and what became of each. */
export const RuleHistory = ({ history }: Pick<RulesView, 'history'>) => (
  <section class="card" aria-labelledby="rule-history">
    <h2 id="rule-history" tabIndex={-1}>
      {p('rule-history.title')}
    </h2>
    {history.length === 0 ? (
      <p class="soft">{p('rule-history.empty')}</p>
    ) : (
      <ol class="timeline">
        {history.map(({ version, by, at, before, after }) => (
          <li key={version} class="timeline__event">
            <p class="strong">{by.name}</p>
            <p class="soft small figure">{moment(at)}</p>
            {differenceWords(before, after).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ol>
    )}
  </section>
);
