import { countedIn, projectionOf } from '../../../../functions/catalogue/project-sales.ts';
import type { Item } from '../../../../functions/platform/record.ts';

/** Items with what they count for models: they are loaded before anything follows the stream. */
export function* withSales(items: Iterable<Item>): Generator<Item> {
  for (const item of items) {
    yield item;
    const counted = countedIn(item);
    if (counted) yield* projectionOf(counted);
  }
}
