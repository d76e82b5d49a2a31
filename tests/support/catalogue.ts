import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makeChangeRepository } from '../../functions/catalogue/change.repository.ts';
import { catalogueOn } from '../../functions/catalogue/wiring.ts';
import { makeFolderFiles } from '../../functions/platform/file-store.folder.ts';
import { makeFileStore } from '../../functions/platform/object-store.file.ts';
import type { ObjectStore } from '../../functions/platform/object-store.ts';
import type { ModelContent } from '../../shared/domain/catalogue/model.ts';
import { contentOf } from '../../shared/domain/catalogue/model-change.ts';
import type { Proposal } from '../../shared/domain/catalogue/proposal.ts';
import { type Manifest, publicationPaths } from '../../shared/domain/catalogue/publication.ts';
import { type ModelId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { aVersion, on } from './builders.ts';
import { openMarket, type Stock } from './market.ts';

const stadswagen = modelId('wagens.01.stadswagen');

/** A proposal for the model of the builders, or another one like it, with this of its content changed. */
export const aProposal = (content: Partial<ModelContent>, overrides: Partial<Proposal> = {}): Proposal => ({
  model: stadswagen,
  category: 'personenwagen',
  effectiveFrom: on,
  reason: 'catalogue-change',
  content: { ...contentOf(aVersion()), ...content },
  ...overrides,
});

/** A little dearer, a little less off: within what a supplier decides alone. */
export const aPriceChange = (model: ModelId = stadswagen, overrides: Partial<Proposal> = {}): Proposal =>
  aProposal(
    { listPrice: cents(31_000_00), discountRate: basisPoints(900) },
    { model, reason: 'index', index: 'Agoria 112,4', ...overrides },
  );

/** The first version of a model, and nothing sent in about it. */
export const untouched = { model: 1, submission: 0 } as const;

/** A market with the use cases of the catalogue on it. */
export const openCatalogue = async (stock: Stock = {}) => {
  const market = await openMarket(stock);
  return { ...market, ...catalogueOn(market.database, market.clock.now), changes: makeChangeRepository(market.database) };
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
    has(path) {
      log.push(`has ${path}`);
      return store.has(path);
    },
    putFile(path, bytes, mediaType) {
      log.push(`file ${path}`);
      return store.putFile(path, bytes, mediaType);
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
    /** What suppliers put in. */
    putIn: makeFolderFiles(await temporaryFolder()),
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
