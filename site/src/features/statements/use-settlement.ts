import { listCommissionInvoicesRoute } from '../../../../shared/contract/settlement.routes.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import { type Load, useLoad } from '../../api/use-load.ts';
import type { StatementView } from './run-step.ts';

export type Settlement = AnswerOf<typeof listCommissionInvoicesRoute>;

/** What is invoiced of a statement, and how far it is paid; nothing as long as it is not approved, for nothing is due before. */
export const useSettlement = ({ statement: { id }, review: { state } }: StatementView): Load<Settlement | undefined> => {
  const due = state === 'approved' || state === 'settled';
  return useLoad<Settlement | undefined>(`invoices of ${id}, ${state}`, async (signal) =>
    due ? await callApi(listCommissionInvoicesRoute, { params: { statementId: id }, signal }) : { ok: true, value: undefined },
  );
};

/** The day of the last payment that was not taken back, once everything is paid. */
export const lastPaidOn = ({
  allPaid,
  payments,
}: {
  readonly allPaid: boolean;
  readonly payments: readonly Pick<Settlement['payments'][number], 'payment' | 'number' | 'type' | 'bookedOn'>[];
}): LocalDate | undefined => {
  if (!allPaid) return undefined;
  const last = [...Map.groupBy(payments, ({ payment }) => payment).values()].map((entries) =>
    entries.reduce((latest, entry) => (entry.number > latest.number ? entry : latest)),
  );
  return last
    .flatMap(({ type, bookedOn }) => (type === 'counter' ? [] : [bookedOn]))
    .toSorted()
    .at(-1);
};
