import type { getDeclarationRoute } from '../../../../shared/contract/declarations.routes.ts';
import type { AnswerOf } from '../../api/client.ts';
import { ButtonLink } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Facts } from '../../components/facts.tsx';
import { Notice } from '../../components/notice.tsx';
import { date, moment } from '../../format/dates.ts';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { formAddress, monthText } from './declaration-addresses.ts';
import { VarianceTable } from './variance-table.tsx';

type View = AnswerOf<typeof getDeclarationRoute>;
type Line = View['lines'][number];
type Version = View['versions'][number];

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

const versionColumns: readonly [Column<Version>, ...Column<Version>[]] = [
  { key: 'version', heading: p('declaration.versions'), cell: ({ version }) => p('declaration.version', { version }) },
  { key: 'on', heading: p('declaration.on'), cell: ({ at }) => moment(at) },
  { key: 'by', heading: p('declaration.by'), cell: ({ by }) => by.name },
  { key: 'orders', heading: p('declarations.orders'), numeric: true, cell: ({ totals }) => number(totals.orders) },
  { key: 'net', heading: p('declarations.net'), numeric: true, cell: ({ totals }) => euro(totals.net) },
];

/** What was declared, how it differs from the orders, and what was declared before. */
export const DeclarationDetail = ({ view, corrects }: { readonly view: View; readonly corrects: boolean }) => {
  const { declaration, lines, variance, versions, dueOn } = view;
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
          <VarianceTable orders={variance.orders} month={declaration.month} />
        )}
        {corrects && (
          <div class="row">
            <ButtonLink href={formAddress(declaration)} kind={variance.orders.length > 0 ? 'primary' : 'secondary'}>
              {p('declaration.correct')}
            </ButtonLink>
          </div>
        )}
      </section>
      <section class="card" aria-labelledby="lines">
        <h2 id="lines">{p('declaration.lines')}</h2>
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
          columns={versionColumns}
          rows={versions}
          rowKey={({ version }) => String(version)}
        />
      </section>
    </div>
  );
};
