import type * as z from 'zod';
import type { paymentImportView } from '../../../shared/contract/payments.schemas.ts';
import { zero } from '../../../shared/domain/money/cents.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, refuse, type Success } from '../../../shared/domain/result.ts';
import type { Answer } from '../../platform/http.ts';
import type { Paging } from '../statement-reading.repository.ts';
import { type JudgeDeps, judge, judgedView, toBookOf } from './judge-movements.ts';
import type { PaymentImport } from './payment.record.ts';
import type { PaymentImportRepository } from './payment-import.repository.ts';

interface Deps extends JudgeDeps {
  readonly imports: PaymentImportRepository;
}

/** An import as it is shown. */
export type PaymentImportView = Answer<z.output<typeof paymentImportView>>;

const nothing = { payments: 0, amount: zero };

/** Unconfirmed: what confirming would do now. Confirmed: what was booked, and taken back since. In between: both. */
export const importView = async (deps: Deps, file: PaymentImport): Promise<Success<PaymentImportView>> => {
  const entries = file.booked === undefined ? [] : await deps.payments.ofImport(file.id);
  if (file.state === 'confirmed') return ok({ import: file, movements: [], entries, toBook: nothing });
  const booked = new Set(entries.map(({ payment }) => payment));
  const left = (await deps.imports.movements(file)).filter(({ payment }) => !booked.has(payment));
  const { matched } = await judge(deps, file.beneficiary, left, file.id);
  return ok({ import: file, movements: matched.map(judgedView), entries, toBook: toBookOf(matched) });
};

/** An import of the caller's organisation; another one's is as unknown as one that never was. */
export const findOwnImport = async ({ imports }: Pick<Deps, 'imports'>, caller: Principal, id: string) => {
  const file = await imports.find(id);
  return file?.beneficiary === caller.organisation ? ok(file) : refuse('not-found');
};

export const makeGetPaymentImport = (deps: Deps) => async (caller: Principal, id: string) => {
  const own = await findOwnImport(deps, caller, id);
  return own.ok ? importView(deps, own.value) : own;
};

export const makeListPaymentImports =
  ({ payments }: Pick<Deps, 'payments'>) =>
  async ({ organisation }: Principal, paging: Paging) =>
    ok(await payments.imports(organisation, paging));
