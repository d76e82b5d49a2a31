import { modelRecord } from '../../functions/catalogue/model.record.ts';
import { importsOn } from '../../functions/imports/wiring.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import type { importsRoutes } from '../../shared/contract/imports.routes.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { aModel, aPerson } from './builders.ts';
import type { SentRequest } from './gateway-event.ts';
import { lot, textOf } from './imports.ts';
import { granted, nextKey } from './purchases.ts';
import type { RouteExample } from './route-examples.ts';
import type { RouteWorld } from './route-world.ts';
import { putItem } from './table-contents.ts';

const supplier = aPerson('supplier');

let files = 0;

/** An import of one change of a model that no other example touches. */
const checked = async ({ database }: RouteWorld) => {
  files += 1;
  const model = aModel({ id: modelId(`wagens.01.ingevoerd-${files}`) });
  await putItem(database, modelRecord.toItem(model));
  const bytes = textOf([{ listPrice: 29_000 }], [model]);
  return granted(await importsOn(database, systemClock).start(supplier, { lot, name: 'gamma.csv', bytes }, nextKey()));
};

/** Only one import of a lot is applied at a time: what earlier examples began is done first. */
const finished = async ({ database }: RouteWorld): Promise<void> => {
  const imports = importsOn(database, systemClock);
  const { items } = granted(await imports.list(supplier, { limit: 100 }));
  for (const { id } of items.filter(({ state }) => state === 'applying'))
    while (granted(await imports.proceed(supplier, id)).state !== 'applied');
};

const confirmed = async (world: RouteWorld) => {
  await finished(world);
  const { id, version } = await checked(world);
  return granted(await importsOn(world.database, systemClock).confirm(supplier, id, { version }));
};

const none = (request: SentRequest): SentRequest => ({ ...request, params: { importId: '0'.repeat(26) } });

const about = (
  make: (world: RouteWorld) => Promise<{ readonly id: string; readonly version: number }>,
  rest: (job: { readonly version: number }) => SentRequest = () => ({}),
): RouteExample => ({
  request: async (world) => {
    const job = await make(world);
    return { params: { importId: job.id }, ...rest(job) };
  },
  missing: none,
  strangers: 'not-found',
});

/** Right requests about imports. */
export const importExamples: Readonly<Record<(typeof importsRoutes)[number]['operation'], RouteExample>> = {
  getModelsFile: {
    request: async () => ({ params: { lotId: lot }, query: { format: 'csv', content: 'empty' } }),
    missing: (request) => ({ ...request, params: { lotId: 'wagens.99' } }),
    strangers: 'the-same',
  },
  startImport: {
    request: async () => ({ query: { lot, name: 'gamma.csv' }, file: textOf([{ listPrice: 29_000 }]), idempotencyKey: nextKey() }),
    missing: (request) => ({ ...request, query: { ...request.query, lot: 'wagens.99' } }),
    strangers: 'their-own',
  },
  listImports: {
    request: async (world) => {
      await checked(world);
      return { query: { limit: '5' } };
    },
    strangers: 'their-own',
  },
  getImport: about(checked),
  listImportRows: about(checked, () => ({ query: { kind: 'changed', part: '0' } })),
  confirmImport: about(
    async (world) => {
      await finished(world);
      return checked(world);
    },
    ({ version }) => ({ body: { version } }),
  ),
  continueImport: about(confirmed, () => ({ body: {} })),
};
