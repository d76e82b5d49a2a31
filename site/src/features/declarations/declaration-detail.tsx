import { quarterOf } from '../../../../shared/domain/commissions/ledger.ts';
import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Facts } from '../../components/facts.tsx';
import { Notice } from '../../components/notice.tsx';
import { date, moment, monthText } from '../../format/dates.ts';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { differencesAddress, formAddress } from './declaration-addresses.ts';
import { type DeclarationView, useSettling } from './settling.ts';
import { VarianceTable } from './variance-table.tsx';

type Line = DeclarationView['lines'][number];
type Version = DeclarationView['versions'][number];

const lineColumns: readonly [Column<Line>, ...Column<Line>[]] = [
  { key: 'order', heading: p('declaration.order'), cell: ({ order }) => <span class="figure">{order}</span> },
  { key: 'model', heading: p('declaration.model'), cell: ({ model }) => model },
  { key: 'quantity', heading: p('declaration.quantity'), numeric: true, cell: ({ quantity }) => number(quantity) },
  { key: 'net', heading: p('declarations.net'), numeric: true, cell: ({ net }) => euro(net) },
  {
    key: 'delivered',
    heading: p('declaration.delivered-in'),
    cell: ({ deliveredIn }) => (deliveredIn === undefined ? '–' : monthText(deliveredIn)),
  },
];

const versionColumns = (shown: number): readonly [Column<Version>, ...Column<Version>[]] => [
  {
    key: 'version',
    heading: p('declaration.versions'),
    cell: ({ version }) =>
      version === shown ? (
        <span aria-current="true">{p('declaration.version', { version })}</span>
      ) : (
        <a href={`?versie=${version}`}>{p('declaration.version', { version })}</a>
      ),
  },
  { key: 'on', heading: p('declaration.on'), cell: ({ at }) => moment(at) },
  { key: 'by', heading: p('declaration.by'), cell: ({ by }) => by.name },
  { key: 'orders', heading: p('declarations.orders'), numeric: true, cell: ({ totals }) => number(totals.orders) },
  { key: 'net', heading: p('declarations.net'), numeric: true, cell: ({ totals }) => euro(totals.net) },
];

interface Props {
  readonly view: DeclarationView;
  readonly by: 'supplier' | 'manager';
  readonly replace: (view: DeclarationView) => void;
  readonly reload: () => void;
}

/** What was declared, how it differs from the orders, and what was declared before. */
export const DeclarationDetail = ({ view, by, replace, reload }: Props) => {
  const { declaration, lines, variance, versions, dueOn, shownVersion } = view;
  const settling = useSettling(declaration.id, replace);
  const earlier = shownVersion !== declaration.version;
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('declaration.title', { month: monthText(declaration.month) })}</h1>
        <p class="lede">{`${declaration.supplierName}, ${declaration.frameworkTitle}`}</p>
      </div>
      <section class="card stack" aria-labelledby="variance">
        <h2 id="variance">{p('declaration.variance')}</h2>
        <Facts
          facts={[
            [p('declarations.declared-net'), euro(variance.declared.net)],
            [p('declarations.known-net'), euro(variance.known.net)],
            [p('declarations.difference'), euro(variance.netDifference)],
            [p('declarations.due'), date(dueOn)],
          ]}
        />
        {variance.orders.length === 0 ? (
          <Notice kind="ok" title={p('declaration.variance-none')} />
        ) : (
          <VarianceTable orders={variance.orders} month={declaration.month} by={by} settling={settling} reload={reload} />
        )}
        {settling.problem && <ProblemNotice problem={settling.problem} reload={reload} />}
        {by === 'manager' && (
          <p>
            <a href={differencesAddress({ quarter: quarterOf(localDate(`${declaration.month}-01`)), framework: declaration.framework })}>
              {p('differences.to-quarter')}
            </a>
          </p>
        )}
        {by === 'supplier' && (
          <div class="row">
            <ButtonLink
              href={formAddress(declaration)}
              kind={variance.orders.some(({ settlement }) => settlement.state !== 'accepted') ? 'primary' : 'secondary'}
            >
              {p('declaration.correct')}
            </ButtonLink>
          </div>
        )}
      </section>
      <section class="card" aria-labelledby="lines">
        <h2 id="lines">{p('declaration.lines')}</h2>
        {earlier && (
          <Notice
            kind="info"
            title={p('declaration.earlier', { version: shownVersion })}
            remedy={<a href={`/aangiften/${declaration.id}/`}>{p('declaration.to-latest')}</a>}
          />
        )}
        {lines.length === 0 ? (
          <p>{p('declaration.nothing-meaning')}</p>
        ) : (
          <DataTable
            caption={p('declaration.lines')}
            captionHidden
            columns={lineColumns}
            rows={lines}
            rowKey={(line) => String(lines.indexOf(line))}
          />
        )}
      </section>
      <section class="card" aria-labelledby="versions">
        <h2 id="versions">{p('declaration.versions')}</h2>
        <DataTable
          caption={p('declaration.versions')}
          captionHidden
          columns={versionColumns(shownVersion)}
          rows={versions}
          rowKey={({ version }) => String(version)}
        />
      </section>
    </div>
  );
};
