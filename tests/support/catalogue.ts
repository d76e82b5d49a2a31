import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makeChangeModel } from '../../functions/catalogue/change-model.ts';
import { makeGetModel } from '../../functions/catalogue/get-model.ts';
import { makeListModels } from '../../functions/catalogue/list-models.ts';
import { makeModelRepository } from '../../functions/catalogue/model.repository.ts';
import { makeWithdrawModel } from '../../functions/catalogue/withdraw-model.ts';
import { makeFileStore } from '../../functions/platform/object-store.file.ts';
import type { ObjectStore } from '../../functions/platform/object-store.ts';
import { type Manifest, publicationPaths } from '../../shared/domain/catalogue/publication.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { anOption, on } from './builders.ts';
import { openMarket, type Stock } from './market.ts';

/** What a supplier asks for the first version of the model of the builders: a little dearer, a little less off. */
export const aPriceChange = {
  version: 1,
  reason: 'index' as const,
  effectiveFrom: on,
  listPrice: cents(31_000_00),
  discountRate: basisPoints(900),
  options: [anOption()],
};

/** A market with the use cases of the catalogue on it. */
export const openCatalogue = async (stock: Stock = {}) => {
  const market = await openMarket(stock);
  const deps = { models: makeModelRepository(market.database), now: market.clock.now };
  return {
    ...market,
    listModels: makeListModels(deps),
    getModel: makeGetModel(deps),
    changeModel: makeChangeModel(deps),
    withdrawModel: makeWithdrawModel(deps),
  };
};

/** A folder that is gone after the test. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'raamwerk-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A store that notes the paths of what it reads and writes. */
export const observedStore = async () => {
  const store = makeFileStore(await temporaryFolder());
  let log: string[] = [];
  const observed: ObjectStore = {
    get(path) {
      log.push(`get ${path}`);
      return store.get(path);
    },
    putImmutable(path, body) {
      log.push(`put ${path}`);
      return store.putImmutable(path, body);
    },
    swapPointer(path, body, tag) {
      log.push(`swap ${path}`);
      return store.swapPointer(path, body, tag);
    },
  };
  const json = async <T>(path: string): Promise<T> => {
    const found = await store.get(path);
    if (!found) throw new Error(`${path} is not there`);
    return JSON.parse(found.body) as T;
  };
  return {
    store: observed,
    json,
    manifest: () => json<Manifest>(publicationPaths.manifest),
    /** What was done since it was last asked, without the content marks in names. */
    done: () => {
      const now = log.map((line) => line.replace(/\.[0-9a-f]{20}\.json$/, ''));
      log = [];
      return now;
    },
  };
};
