import type { Database } from '../../../functions/platform/database.ts';
import type { FileStore } from '../../../functions/platform/file-store.ts';
import { claimRoom, freshCeilings } from './history/ceilings.ts';
import { historyFor } from './history/history.ts';
import { catalogueOf } from './history/inputs.ts';
import { declarationItems } from './load/declaration-items.ts';
import { executionItems } from './load/execution-items.ts';
import { incidentItems } from './load/incident-items.ts';
import { loadPayments } from './load/load-payments.ts';
import { loadSharedCosts } from './load/load-shared-costs.ts';
import { loadStatements } from './load/load-statements.ts';
import { orderItems } from './load/order-items.ts';
import { proposalItems } from './load/proposal-items.ts';
import { choiceItems, quoteItems } from './load/quote-items.ts';
import { categoryItems, frameworkItems, modelItems, organisationItems, personItems, policyItems } from './load/scheme-items.ts';
import { withSales } from './load/with-sales.ts';
import { writeAll } from './load/write-all.ts';
import { withPictures } from './pictures/with-pictures.ts';
import { schemes } from './schemes/schemes.ts';

export interface SampleDataLoad {
  readonly database: Database;
  /** Where pictures of models are put; without it models have none. */
  readonly files?: Pick<FileStore, 'put'>;
  /** Called with a sentence as the load goes on. */
  readonly progress?: (sentence: string) => void;
}

/**
 * Loads the whole sample: organisations, their people, categories, the four schemes with their models, and every order with its
 * events, ledger entries and the room it takes. Puts only, so an interrupted load is simply done again; the
 * frameworks come last. Meant for a table that nobody has ordered in yet.
 */
export const loadSampleData = async ({ database, files, progress = () => undefined }: SampleDataLoad): Promise<void> => {
  const catalogue = catalogueOf(schemes);
  const lives = historyFor(catalogue);
  const ceilings = freshCeilings(schemes);
  for (const life of lives) claimRoom(ceilings, life);
  const organisations = await writeAll(database, [...organisationItems(), ...personItems(), ...policyItems(), ...categoryItems()]);
  progress(`${organisations} organisations, people and categories`);
  const pictured = files ? await withPictures(schemes, files) : { schemes, items: [] };
  await writeAll(database, [...pictured.items, ...modelItems(pictured.schemes), ...proposalItems(pictured.schemes)]);
  progress(`${schemes.reduce((sum, { models }) => sum + models.length, 0)} models in ${schemes.length} schemes`);
  const [placed, executed] = [lives.flatMap(orderItems), await executionItems(lives)];
  await writeAll(database, withSales(placed));
  await writeAll(database, withSales(executed));
  progress(`${lives.length} orders`);
  const quotes = await writeAll(database, withSales([...quoteItems(catalogue), ...choiceItems(catalogue)]));
  progress(`${quotes} items of quotes and choices`);
  const incidents = await writeAll(database, incidentItems(lives));
  progress(`${incidents} items of incidents`);
  const statements = await loadStatements({ database, frameworks: schemes.map(({ framework }) => framework) });
  progress(`${statements} commission statements`);
  const costs = await loadSharedCosts({ database, frameworks: schemes.map(({ framework }) => framework) });
  progress(`${costs} shared costs`);
  const payments = await loadPayments({ database, frameworks: schemes.map(({ framework }) => framework) });
  progress(`${payments} payments of commission invoices`);
  const declarations = await writeAll(database, declarationItems({ schemes, orders: [...placed, ...executed] }));
  progress(`${declarations} items of declarations of sales`);
  await writeAll(database, frameworkItems(schemes, ceilings));
};
