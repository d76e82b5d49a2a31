import { lineAmounts } from '../../../../shared/domain/catalogue/price.ts';
import type { Order, OrderLine, Proposal } from '../../../../shared/domain/ordering/order.ts';
import { quantitiesOf } from '../../../../shared/domain/ordering/proposal.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { date } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';

interface Row {
  readonly key: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly changed: boolean;
}

const netOf = ({ unitPrice, termMonths }: OrderLine, quantity: number): number => lineAmounts(unitPrice, quantity, termMonths).net;

/** Order and proposal side by side: the day, each line that gets fewer units, and what is to pay. */
export const proposalRows = (
  { lines, delivery, totals }: Pick<Order, 'lines' | 'delivery' | 'totals'>,
  proposal: Proposal,
): readonly Row[] => {
  const quantities = quantitiesOf(proposal);
  const left = (line: OrderLine) => quantities.get(line.number) ?? line.quantity;
  const net = lines.reduce((sum, line) => sum + netOf(line, left(line)), 0);
  return [
    {
      key: 'day',
      what: p('proposal.day'),
      before: delivery.wantedOn ? date(delivery.wantedOn) : p('order.as-soon'),
      after: date(proposal.promisedOn),
      changed: delivery.wantedOn !== proposal.promisedOn,
    },
    ...lines.map((line) => ({
      key: String(line.number),
      what: `${line.brand} ${line.name}`,
      before: p('order.quantity-unit', { quantity: line.quantity, unit: line.unit }),
      after: p('order.quantity-unit', { quantity: left(line), unit: line.unit }),
      changed: left(line) !== line.quantity,
    })),
    { key: 'net', what: p('proposal.net'), before: euro(totals.net), after: euro(net), changed: net !== totals.net },
  ];
};

const columns: readonly [Column<Row>, ...Column<Row>[]] = [
  { key: 'what', heading: p('proposal.what'), cell: ({ what }) => what },
  { key: 'before', heading: p('proposal.ordered'), numeric: true, cell: ({ before }) => before },
  {
    key: 'after',
    heading: p('proposal.proposed'),
    numeric: true,
    cell: ({ after, changed }) => (changed ? <span class="strong">{after}</span> : after),
  },
];

interface Props {
  readonly order: Pick<Order, 'lines' | 'delivery' | 'totals' | 'supplierName'>;
  readonly proposal: Proposal;
}

/** What the supplier would do instead of what was ordered, for the buyer to agree to or not. */
export const ProposalCard = ({ order, proposal }: Props) => (
  <section class="card" aria-labelledby="proposal">
    <h2 id="proposal">{p('proposal.title', { supplier: order.supplierName })}</h2>
    <p class="timeline__note">{proposal.note}</p>
    <DataTable
      caption={p('proposal.caption')}
      captionHidden
      columns={columns}
      rows={proposalRows(order, proposal)}
      rowKey={({ key }) => key}
    />
    {proposal.lines.length > 0 && <p class="soft small">{p('proposal.commission')}</p>}
  </section>
);
