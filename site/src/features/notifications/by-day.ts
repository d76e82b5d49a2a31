import { brusselsDate, type Instant, type LocalDate } from '../../../../shared/domain/time/local-date.ts';

/** In the order given, under the Brussels day on which each happened. */
export const byDay = <Item extends { readonly at: Instant }>(
  items: readonly Item[],
): readonly (readonly [LocalDate, readonly Item[]])[] => [...Map.groupBy(items, ({ at }) => brusselsDate(at))];
