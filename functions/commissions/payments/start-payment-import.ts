import { createHash } from 'node:crypto';
import type { Movement } from '../../../shared/domain/commissions/payments/movement.ts';
import { readBankFile } from '../../../shared/domain/commissions/payments/read-bank-file.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { actorOf } from '../../ordering/change-order.ts';
import type { Clock } from '../../platform/clock.ts';
import { derivedId, idFor } from '../../platform/ids.ts';
import { type JudgeDeps, judge, judgedView, toBookOf } from './judge-movements.ts';
import type { KeptMovement, PaymentImport } from './payment.record.ts';
import { type PaymentImportRepository, partsFor } from './payment-import.repository.ts';
import { importView, type PaymentImportView } from './read-payment-imports.ts';

interface Deps extends JudgeDeps {
  readonly imports: PaymentImportRepository;
  readonly now: Clock;
}

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const hashOf = ({ name, bytes }: Given) =>
  createHash('sha256')
    .update(JSON.stringify([name]))
    .update(bytes)
    .digest('hex');

/** The id of a payment follows from whose account it is on and how the bank knows it: the same movement, the same id. */
const keptOf = (beneficiary: Kbo, { account: _, identity, ...movement }: Movement): KeptMovement => ({
  ...movement,
  payment: derivedId('payment', beneficiary, identity),
});

/** What an account sees beside commissions is nobody's business here: neither who nor why is kept. */
const bare = ({ counterparty: _, reference: __, ...movement }: KeptMovement): KeptMovement => ({ ...movement, message: '' });

/**
 * Reads a bank's file and lays its movements against what the caller's organisation is owed. Nothing is booked. Refuses
 * a file in which anything is wrong, and one of an account that it says is another organisation's.
 */
export const makeStartPaymentImport =
  ({ imports, now, ...deps }: Deps) =>
  async (
    caller: Principal,
    given: Given,
    idempotencyKey: string,
  ): Promise<Result<PaymentImportView, 'file-empty' | 'bank-file-invalid' | 'bank-file-of-other' | 'key-reused'>> => {
    const [id, hash, at, beneficiary] = [idFor('payment-import', caller, idempotencyKey), hashOf(given), now(), caller.organisation];
    const repeated = (first: PaymentImport) => (first.hash === hash ? importView({ imports, ...deps }, first) : refuse('key-reused'));
    const first = await imports.find(id);
    if (first) return repeated(first);
    const read = readBankFile(given.bytes);
    if (!read.ok) return read;
    const { format, holders, movements } = read.value;
    if (holders.some((holder) => holder !== beneficiary)) return refuse('bank-file-of-other', { holders });
    const { matched } = await judge(
      deps,
      beneficiary,
      movements.map((movement) => keptOf(beneficiary, movement)),
    );
    const kept = matched.map((one) => (one.outcome === 'not-ours' ? { ...one, movement: bare(one.movement) } : one));
    const days = movements.map(({ bookedOn }) => bookedOn).toSorted();
    const [from, until] = [days[0], days.at(-1)];
    if (from === undefined || until === undefined) throw new Error('a bank file without movements was read as a whole one');
    const file: PaymentImport = {
      ...{ id, beneficiary, name: given.name, format, state: 'checked', movements: movements.length, parts: partsFor(movements.length) },
      ...{ hash, from, until, by: actorOf(caller), at, version: 1 },
    };
    await imports.lay(
      file,
      kept.map(({ movement }) => movement),
    );
    const saved = await imports.save(file);
    if (saved.ok) return ok({ import: file, movements: kept.map(judgedView), entries: [], toBook: toBookOf(matched) });
    const faster = await imports.find(id);
    return faster ? repeated(faster) : refuse('key-reused');
  };
