import type {
  getAttributionRoute,
  listAttributionsRoute,
  searchAttributionsRoute,
} from '../../../../shared/contract/attributions.routes.ts';
import type { AnswerOf } from '../../api/client.ts';
import { namesIn } from '../ordering/use-names.ts';

export type Queue = AnswerOf<typeof listAttributionsRoute>;
export type QueueRow = Queue['items'][number];
export type FoundBody = AnswerOf<typeof searchAttributionsRoute>['items'][number];
export type Attribution = AnswerOf<typeof getAttributionRoute>;

/** What intercommunales are called; a number where none of that name is known. */
export const serving =
  ({ intercommunales }: Pick<Queue, 'intercommunales'>) =>
  (kbo: string): string =>
    intercommunales.find((one) => one.kbo === kbo)?.name ?? namesIn([])(kbo);
