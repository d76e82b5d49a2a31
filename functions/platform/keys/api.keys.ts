import type { ItemKey } from './key.ts';
import { partition, sort } from './key-parts.ts';

/** Read to see whether the table answers; there need not be such an item. */
export const healthKey: ItemKey = { pk: partition('HEALTH'), sk: sort('HEALTH') };
