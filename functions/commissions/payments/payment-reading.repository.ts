import type { PaymentEntry } from '../../../shared/domain/commissions/payments/payment.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Database } from '../../platform/database.ts';
import { paymentImportsOf, paymentsOf } from '../../platform/keys/settlement.keys.ts';
import { queryAll, queryPage } from '../../platform/query-page.ts';
import type { Paging } from '../statement-reading.repository.ts';
import { paymentImportRecord, paymentRecord } from './payment.record.ts';

/** Payments by what they belong to, and the files that told them. */
export const makePaymentReader = (database: Database) => {
  const all = async (source: 'statement' | 'import', id: string): Promise<readonly PaymentEntry[]> => {
    const index = source === 'statement' ? 'gsi1' : 'gsi2';
    return (await queryAll(database, { index, partition: paymentsOf(source, id) })).map(paymentRecord.parse);
  };
  return {
    ofStatement: (id: string) => all('statement', id),
    ofImport: (id: string) => all('import', id),

    /** The bank files of a beneficiary, the newest first. */
    async imports(beneficiary: Kbo, paging: Paging) {
      const page = await queryPage(database, { index: 'gsi1', partition: paymentImportsOf(beneficiary), newestFirst: true, ...paging });
      return { ...page, items: page.items.map(paymentImportRecord.parse) };
    },
  };
};

export type PaymentReader = ReturnType<typeof makePaymentReader>;
