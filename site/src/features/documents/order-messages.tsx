import { useState } from 'preact/hooks';
import { getOrderUblRoute } from '../../../../shared/contract/documents.routes.ts';
import type { OrderAction } from '../../../../shared/domain/ordering/order-transitions.ts';
import { type UblDocument, ublDocumentsIn } from '../../../../shared/domain/ordering/ubl-documents.ts';
import { callApi } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import type { OrderView } from '../ordering/send-orders.ts';
import type { StoredSession } from '../session/stored-session.ts';
import { AnswerByDocument } from './answer-by-document.tsx';
import { DocumentRow } from './document-row.tsx';
import { DownloadButton } from './download-button.tsx';

interface Props {
  readonly view: OrderView;
  readonly session: StoredSession;
  readonly onAnswered: (action: OrderAction, view: OrderView) => void;
}

const readers = ['buyer', 'approver', 'supplier'] as const;

const Message = ({ order, document }: { readonly order: OrderView['order']; readonly document: UblDocument }) => {
  const name = p(`peppol.${document}`);
  return (
    <DocumentRow name={name} about={p(`peppol.${document}-about`)}>
      <DownloadButton label="XML" name={name} fetchFile={() => callApi(getOrderUblRoute, { params: { orderId: order.id, document } })} />
    </DocumentRow>
  );
};

/** The order as messages between the software of buyer and supplier; a supplier may answer by one as well. */
export const OrderMessages = ({ view, session, onAnswered }: Props) => {
  const [answering, setAnswering] = useState(false);
  const { order, events, actions } = view;
  const documents = ublDocumentsIn(events);
  const own = [order.buyer, order.supplier].some((side) => side === session.organisation.kbo);
  if (!own || documents.length === 0 || !readers.some((role) => session.roles.includes(role))) return null;
  return (
    <section class="card" aria-labelledby="messages">
      <h2 id="messages">{p('peppol.title')}</h2>
      <p class="soft">{p('peppol.intro')}</p>
      <ul class="documents">
        {documents.map((document) => (
          <Message key={document} order={order} document={document} />
        ))}
      </ul>
      {actions.includes('acknowledge') && (
        <div class="row">
          <Button onClick={() => setAnswering(true)}>{p('peppol.answer')}</Button>
        </div>
      )}
      {answering && (
        <AnswerByDocument
          orderId={order.id}
          onClose={() => setAnswering(false)}
          onAnswered={(action, now) => {
            setAnswering(false);
            onAnswered(action, now);
          }}
        />
      )}
    </section>
  );
};
