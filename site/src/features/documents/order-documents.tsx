import { getOrderPaperRoute } from '../../../../shared/contract/documents.routes.ts';
import { exportOrderRoute } from '../../../../shared/contract/exports.routes.ts';
import type { BillingShare } from '../../../../shared/domain/ordering/order.ts';
import { type OrderPaper, papersFor } from '../../../../shared/domain/ordering/order-papers.ts';
import { isKbo, type Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { callApi } from '../../api/client.ts';
import { p } from '../../i18n/personal.ts';
import type { OrderView } from '../ordering/send-orders.ts';
import type { StoredSession } from '../session/stored-session.ts';
import { DecisionRow } from './decision-row.tsx';
import { DocumentRow } from './document-row.tsx';
import { DownloadButton } from './download-button.tsx';

type Shown = OrderView['order'];

const fetchPaper = ({ id }: Shown, paper: OrderPaper, entity?: Kbo) =>
  callApi(getOrderPaperRoute, { params: { orderId: id, paper }, query: { ...(entity !== undefined && { entity }) } });

/** The order form of one body that is invoiced for a part. */
const Part = ({ order, share }: { readonly order: Shown; readonly share: BillingShare }) => {
  const name = p('documents.part', { name: share.name });
  return (
    <DocumentRow name={name} about={p('documents.part-about')}>
      <DownloadButton label="PDF" name={name} fetchFile={() => fetchPaper(order, 'order-form', share.entity)} />
    </DocumentRow>
  );
};

const Paper = ({ order, paper }: { readonly order: Shown; readonly paper: OrderPaper }) => {
  const name = p(`documents.${paper}`);
  return (
    <DocumentRow name={name} about={p(`documents.${paper}-about`)}>
      <DownloadButton label="PDF" name={name} fetchFile={() => fetchPaper(order, paper)} />
    </DocumentRow>
  );
};

/** The papers of an order that the reader may have. */
export const OrderDocuments = ({ order, session }: { readonly order: Shown; readonly session: StoredSession }) => {
  const { person, name, roles, organisation } = session;
  if (!isKbo(organisation.kbo)) return null;
  const papers = papersFor(order, { person, name, roles, organisation: organisation.kbo });
  return papers.length === 0 ? null : (
    <section class="card" aria-labelledby="documents">
      <h2 id="documents">{p('documents.title')}</h2>
      <ul class="documents">
        {papers.map((paper) =>
          paper === 'decision' ? <DecisionRow key={paper} orderId={order.id} /> : <Paper key={paper} order={order} paper={paper} />,
        )}
        {papers.includes('order-form') && order.billing.map((share) => <Part key={share.entity} order={order} share={share} />)}
        <DocumentRow name={p('documents.workbook')} about={p('documents.workbook-about')}>
          <DownloadButton
            label="Excel"
            name={p('documents.workbook')}
            fetchFile={() => callApi(exportOrderRoute, { params: { orderId: order.id } })}
          />
        </DocumentRow>
      </ul>
    </section>
  );
};
