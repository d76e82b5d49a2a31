import type { PaymentEntry } from '../../../shared/domain/commissions/payments/payment.ts';
import { type Result, refuse } from '../../../shared/domain/result.ts';
import type { Database } from '../../platform/database.ts';
import { paymentKey, paymentPartition } from '../../platform/keys/settlement.keys.ts';
import { queryAll } from '../../platform/query-page.ts';
import { readMany } from '../../platform/read-many.ts';
import { type GuardedWrite, transact } from '../../platform/transact.ts';
import { paymentRecord } from './payment.record.ts';
import { makePaymentReader } from './payment-reading.repository.ts';

/** An entry that nobody wrote before. There is no function here by which one could be changed. */
const added = <Code extends string>(table: string, entry: PaymentEntry, code: Code): GuardedWrite<Code> => ({
  write: { Put: { TableName: table, Item: paymentRecord.toItem(entry), ConditionExpression: 'attribute_not_exists(pk)' } },
  refusal: () => refuse(code),
});

export const makePaymentRepository = (database: Database) => {
  return {
    ...makePaymentReader(database),

    /** All entries of one movement, the first one first. */
    async history(payment: string): Promise<readonly PaymentEntry[]> {
      return (await queryAll(database, { partition: paymentPartition(payment) })).map(paymentRecord.parse);
    },

    /** Which of these movements were booked before, whatever became of it; one round trip per hundred. */
    async known(payments: readonly string[]): Promise<ReadonlySet<string>> {
      const items =
        payments.length === 0
          ? []
          : await readMany(
              database,
              payments.map((id) => paymentKey(id, 1)),
            );
      return new Set(items.map(paymentRecord.parse).map(({ payment }) => payment));
    },

    /** The next entries of one payment, together; `stale-version` when somebody added one in between. */
    add: (entries: readonly PaymentEntry[]): Promise<Result<undefined, 'stale-version'>> =>
      transact(
        database,
        entries.map((entry) => added(database.table, entry, 'stale-version')),
      ),

    /** As part of confirming an import. */
    first: (entry: PaymentEntry) => added(database.table, entry, 'payments-changed'),
  };
};

export type PaymentRepository = ReturnType<typeof makePaymentRepository>;
