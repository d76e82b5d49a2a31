import { category } from '../../shared/contract/catalogue.schemas.ts';
import type { Category } from '../../shared/domain/catalogue/category.ts';
import { categoryKey } from '../platform/keys/catalogue.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const categoryRecord = defineRecord<Category>({
  kind: 'category',
  schemaVersion: 1,
  schema: category,
  key: ({ id }) => categoryKey(id),
  versioned: false,
});
