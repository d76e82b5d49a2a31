import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { refuse } from '../../shared/domain/result.ts';
import type { GuardedWrite } from '../platform/transact.ts';
import { invoiceNumberRecord } from './invoice.record.ts';

/** Takes the number of an invoice for this order, unless it is taken: nothing is paid twice. */
export const takeNumber = (TableName: string, order: OrderId, id: string): GuardedWrite<'invoice-known'> => ({
  write: {
    Put: {
      TableName,
      Item: invoiceNumberRecord.toItem({ id, order, taken: true }),
      ConditionExpression: 'attribute_not_exists(pk) OR taken = :no',
      ExpressionAttributeValues: { ':no': false },
    },
  },
  refusal: () => refuse('invoice-known'),
});

/** Lets go of the number of an invoice that was withdrawn. */
export const freeNumber = (TableName: string, order: OrderId, id: string): GuardedWrite<never> => ({
  write: { Put: { TableName, Item: invoiceNumberRecord.toItem({ id, order, taken: false }), ConditionExpression: 'attribute_exists(pk)' } },
  refusal: () => {
    throw new Error(`the number of invoice ${id} was never taken`);
  },
});
