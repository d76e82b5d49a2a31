import { type FileAnswer, xml } from '../../shared/contract/files.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { rolesOn } from '../../shared/domain/ordering/ownership.ts';
import type { UblDocument } from '../../shared/domain/ordering/ubl-documents.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { orderEventRecord } from '../ordering/order.record.ts';
import type { OrderFileRepository } from './order-file.repository.ts';
import { documentMakers } from './ubl/documents.ts';
import { sourcesOf } from './ubl/order-sources.ts';
import { writeXml } from './ubl/write-xml.ts';

interface Deps {
  readonly orders: Pick<OrderFileRepository, 'find' | 'complete'>;
}

/** The two sides between which these documents are exchanged. */
const sides: readonly string[] = ['buyer', 'approver', 'supplier'];

/**
 * A Peppol document about an order, for its buyer and its supplier. `not-found` to others, and as long as nothing
 * happened that it tells of. Two reads.
 */
export const makeGetOrderUbl =
  ({ orders }: Deps) =>
  async (
    caller: Principal,
    { orderId, document }: { readonly orderId: OrderId; readonly document: UblDocument },
  ): Promise<Result<FileAnswer, 'not-found'>> => {
    const found = await orders.find(orderId);
    if (!found || !rolesOn(found.order, caller).some((role) => sides.includes(role))) return refuse('not-found');
    const events = found.items.filter(orderEventRecord.is).map(orderEventRecord.parse);
    const root = documentMakers[document](sourcesOf(await orders.complete(found), events));
    return root ? ok({ name: `${found.order.number}-${document}.xml`, mediaType: xml, bytes: writeXml(root) }) : refuse('not-found');
  };
