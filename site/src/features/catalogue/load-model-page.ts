import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import type { Model } from '../../../../shared/domain/catalogue/model.ts';
import type { CatalogueRow, PublishedScheme, Rooms } from '../../../../shared/domain/catalogue/publication.ts';
import type { Lot } from '../../../../shared/domain/frameworks/framework.ts';
import { lotOf, modelId, modelIdPattern } from '../../../../shared/domain/frameworks/ids.ts';
import { loadCategories, loadModel, loadRooms, loadRowsOfLots, loadSchemes } from './publication-client.ts';

export interface ModelPageData {
  readonly model: Model;
  readonly row: CatalogueRow;
  readonly supplierName: string;
  readonly scheme: PublishedScheme;
  readonly lot: Lot;
  readonly category: Category;
  readonly rooms: Rooms;
}

/** Everything about one model; undefined when nothing of that name is published. */
export const loadModelPage = async (id: string): Promise<ModelPageData | undefined> => {
  if (!modelIdPattern.test(id)) return undefined;
  const lotId = lotOf(modelId(id));
  const [rows, schemes, categories, rooms] = await Promise.all([loadRowsOfLots([lotId]), loadSchemes(), loadCategories(), loadRooms()]);
  const row = rows.find((one) => one.id === id);
  const scheme = schemes.find(({ lots }) => lots.some((lot) => lot.id === lotId));
  const lot = scheme?.lots.find((one) => one.id === lotId);
  const category = categories.find((one) => one.id === row?.category);
  if (!row || !scheme || !lot || !category) return undefined;
  const { model, supplierName } = await loadModel(row.path);
  return { model, row, supplierName, scheme, lot, category, rooms };
};
