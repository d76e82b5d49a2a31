import type { Finding } from '../../../../shared/domain/catalogue/import/finding.ts';
import { p } from '../../i18n/personal.ts';
import { findingPlace, findingText } from './finding-text.ts';

/** Everything that is wrong, each at its place, with what stands there. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <ul class="findings">
    {findings.map((finding) => (
      <li key={`${finding.sheet} ${finding.row} ${finding.column ?? ''} ${finding.code} ${finding.expected ?? ''}`}>
        <span class="soft small block">
          {findingPlace(finding)}
          {finding.head && `: ${finding.head}`}
        </span>
        {findingText(finding)} {finding.found && <span class="soft">{p('import.found', { found: finding.found })}</span>}
      </li>
    ))}
  </ul>
);
