import { systemClock } from '../../functions/platform/clock.ts';
import type { paymentsRoutes } from '../../shared/contract/payments.routes.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { aPerson, bodies } from './builders.ts';
import { codaBytes } from './coda.ts';
import type { SentRequest } from './gateway-event.ts';
import { paymentsFor } from './payments.ts';
import { granted, nextKey } from './purchases.ts';
import type { RouteExample } from './route-examples.ts';
import type { RouteWorld } from './route-world.ts';
import { approvedStatement } from './settlement-examples.ts';

const reviewer = aPerson('reviewer');
const homes = (): readonly [Kbo] => [bodies.intercommunale];

let files = 0;

/** A bank's file that pays one cent of an invoice of the usual statement; each time another movement. */
const paying = async (world: RouteWorld): Promise<{ readonly file: Uint8Array; readonly statement: string; readonly invoice: string }> => {
  const statement = await approvedStatement(world);
  const [invoice] = granted(await paymentsFor(world.database, systemClock).invoices(reviewer, statement.id)).invoices;
  files += 1;
  return {
    file: codaBytes({ before: cents(files * 100), movements: [{ amount: cents(files), reference: invoice?.reference ?? '' }] }),
    statement: statement.id,
    invoice: invoice?.number ?? '',
  };
};

const checked = async (world: RouteWorld) => {
  const { file } = await paying(world);
  return granted(await paymentsFor(world.database, systemClock).start(reviewer, { name: 'rekening.cod', bytes: file }, nextKey()));
};

const booked = async (world: RouteWorld): Promise<string> => {
  const view = await checked(world);
  const { confirm } = paymentsFor(world.database, systemClock);
  const { entries } = granted(await confirm(reviewer, view.import.id, { version: 1, seen: view.toBook, chosen: [] }));
  return entries[0]?.payment ?? '';
};

const noImport = (request: SentRequest): SentRequest => ({ ...request, params: { importId: '0'.repeat(26) } });

export const paymentExamples = {
  startPaymentImport: {
    request: async (world) => ({ query: { name: 'rekening.cod' }, file: (await paying(world)).file, idempotencyKey: nextKey() }),
    strangers: 'their-own',
    homes,
  },
  listPaymentImports: {
    request: async (world) => {
      await checked(world);
      return { query: { limit: '5' } };
    },
    strangers: 'their-own',
    homes,
  },
  getPaymentImport: {
    request: async (world) => ({ params: { importId: (await checked(world)).import.id } }),
    missing: noImport,
    strangers: 'not-found',
    homes,
  },
  confirmPaymentImport: {
    request: async (world) => {
      const { import: file, toBook } = await checked(world);
      return { params: { importId: file.id }, body: { version: 1, seen: toBook, chosen: [] } };
    },
    missing: noImport,
    strangers: 'not-found',
    homes,
  },
  listReceivables: {
    request: async (world) => {
      await approvedStatement(world);
      return {};
    },
    strangers: 'their-own',
    homes,
  },
  reassignPayment: {
    request: async (world) => ({ params: { paymentId: await booked(world) }, body: { number: 1, reason: 'Was voor een andere factuur.' } }),
    missing: (request) => ({ ...request, params: { paymentId: '0'.repeat(26) } }),
    strangers: 'not-found',
    homes,
  },
} as const satisfies Readonly<Record<(typeof paymentsRoutes)[number]['operation'], RouteExample>>;
