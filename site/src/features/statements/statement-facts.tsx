import { getStatementPaperRoute, getStatementWorkbookRoute } from '../../../../shared/contract/statement-papers.routes.ts';
import { minus } from '../../../../shared/domain/money/cents.ts';
import { brusselsDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { Facts } from '../../components/facts.tsx';
import { date } from '../../format/dates.ts';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { DownloadButton } from '../documents/download-button.tsx';
import { ExportButton } from '../documents/export-button.tsx';
import type { StatementView } from './run-step.ts';

/** Totals, who issued it, and the fingerprint of its lines. */
export const StatementFacts = ({ statement }: Pick<StatementView, 'statement'>) => {
  const { totals, hash, issuedAt, issuedBy, lineCount } = statement;
  const params = { statementId: statement.id };
  return (
    <section class="card" aria-labelledby="facts">
      <h2 id="facts">{p('statement.totals')}</h2>
      <Facts
        facts={[
          [p('statement.list'), euro(totals.list)],
          [p('statement.discount'), euro(totals.discount)],
          [p('statement.due'), euro(totals.due)],
          [p('statement.net-discount'), euro(minus(totals.discount, totals.due))],
          [p('statement.received'), euro(totals.commission)],
          [p('statement.orders'), number(totals.orders)],
          [p('statement.lines-count'), number(lineCount)],
          [p('statement.issued-on'), p('statement.issued-by', { day: date(brusselsDate(issuedAt)), name: issuedBy.name })],
        ]}
      />
      <div class="row statement-files">
        <DownloadButton label={p('statement.pdf')} fetchFile={() => callApi(getStatementPaperRoute, { params })} />
        <ExportButton fetchFile={() => callApi(getStatementWorkbookRoute, { params })} />
      </div>
      <p class="small soft statement-hash">
        {p('statement.hash')}
        <code>{hash}</code>
        {p('statement.hash-meaning')}
      </p>
    </section>
  );
};
