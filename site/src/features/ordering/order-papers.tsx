import type { ComponentChildren } from 'preact';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import { commissionPaper } from '../../../../shared/domain/ordering/commission-paper.ts';
import type { OrderForm } from '../../../../shared/domain/ordering/order.ts';
import { date } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { Priced } from './order-amounts.ts';
import type { NameOf } from './use-names.ts';

export interface PaperOrder extends Priced {
  readonly framework: FrameworkId;
  readonly frameworkTitle: string;
  readonly lotTitle: string;
  readonly supplierName: string;
  /** Only once the order exists. */
  readonly number?: string | undefined;
}

interface Props {
  readonly order: PaperOrder;
  readonly buyerName: string;
  /** As far as it is filled in. */
  readonly form?: Partial<OrderForm> | undefined;
  readonly nameOf: NameOf;
}

const Row = ({ term, children }: { readonly term: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const Sum = ({ term, amount, strong = false }: { readonly term: string; readonly amount: number; readonly strong?: boolean }) => (
  <tr class={strong ? 'strong' : undefined}>
    <th scope="row">{term}</th>
    <td class="figure">{euro(amount)}</td>
  </tr>
);

const about = ({ frameworkTitle, lotTitle, number }: PaperOrder) => [number, frameworkTitle, lotTitle].filter(Boolean).join(' · ');

const Delivery = ({ form }: { readonly form: Partial<OrderForm> }) => {
  const { delivery, contact, budget } = form;
  const references = [...(budget?.references ?? []), ...(budget?.projectCode ? [budget.projectCode] : [])];
  return (
    <>
      {delivery && (
        <Row term={p('order.delivery')}>
          {delivery.site && <>{delivery.site}, </>}
          {delivery.address.street}, {delivery.address.postalCode} {delivery.address.city}
          {delivery.wantedOn && <> ({date(delivery.wantedOn)})</>}
        </Row>
      )}
      {contact && (
        <Row term={p('order.contact')}>
          {contact.name}, {contact.email}
        </Row>
      )}
      {references.length > 0 && <Row term={p('order.budget')}>{references.join(', ')}</Row>}
    </>
  );
};

const SupplierPaper = ({ order, buyerName, form }: Omit<Props, 'nameOf'>) => {
  const vat = order.totals.vat;
  return (
    <section class="paper" aria-label={p('paper.supplier')}>
      <h3>{p('paper.supplier')}</h3>
      <dl class="paper__head">
        <Row term={p('paper.to')}>{order.supplierName}</Row>
        <Row term={p('paper.from')}>{buyerName}</Row>
        <Row term={p('paper.about')}>{about(order)}</Row>
        {form && <Delivery form={form} />}
      </dl>
      <table class="paper__lines">
        <caption class="visually-hidden">{p('paper.supplier')}</caption>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.number}>
              <th scope="row">
                {line.quantity} × {line.brand} {line.name}
                {line.termMonths !== undefined && `, ${p('order.months', { months: line.termMonths })}`}
                {line.options.map(({ id, name }) => (
                  <span key={id} class="paper__option">
                    + {name}
                  </span>
                ))}
              </th>
              <td class="figure">{euro(line.net)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <Sum term={p('paper.total')} amount={order.totals.net} strong />
          <Sum term={p('paper.vat')} amount={vat} />
          <Sum term={p('paper.with-vat')} amount={order.totals.net + vat} />
        </tfoot>
      </table>
      {form?.remarks && <p class="paper__remarks">{form.remarks}</p>}
    </section>
  );
};

const CommissionOrder = ({ order, buyerName, nameOf }: Props) => {
  const paper = commissionPaper(order);
  if (!paper) return <p class="soft">{p('paper.no-commission')}</p>;
  return (
    <section class="paper" aria-label={p('paper.commission')}>
      <h3>{p('paper.commission')}</h3>
      <dl class="paper__head">
        {paper.to && <Row term={p('paper.to')}>{nameOf(paper.to)}</Row>}
        <Row term={p('paper.from')}>{buyerName}</Row>
        <Row term={p('paper.about')}>{about(order)}</Row>
      </dl>
      <table class="paper__lines">
        <caption class="visually-hidden">{p('paper.commission')}</caption>
        <tbody>
          {paper.rows.map(({ line, amount }) => (
            <tr key={line.number}>
              <th scope="row">{p('paper.commission-line', { name: `${line.brand} ${line.name}`, quantity: line.quantity })}</th>
              <td class="figure">{euro(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <Sum term={p('paper.total')} amount={paper.total} strong />
          <Sum term={p('paper.vat')} amount={paper.vat} />
          <Sum term={p('paper.with-vat')} amount={paper.total + paper.vat} />
        </tfoot>
      </table>
      {paper.passedOn && (
        <p class="paper__remarks">{p('paper.share', { amount: paper.passedOn.amount, name: nameOf(paper.passedOn.to) })}</p>
      )}
    </section>
  );
};

/** What will be, or was, sent: the order to the supplier and the separate commission order, side by side as two papers. */
export const OrderPapers = (props: Props) => (
  <div class="papers">
    <SupplierPaper {...props} />
    <CommissionOrder {...props} />
  </div>
);
