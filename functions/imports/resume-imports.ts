import { instant } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import { type ApplyImport, isConfirmed } from './apply-import.ts';
import type { ImportRepository } from './import.repository.ts';

interface Deps {
  readonly imports: Pick<ImportRepository, 'find' | 'leftAlone'>;
  readonly apply: ApplyImport;
  readonly now: Clock;
  /** How long one call goes on, in milliseconds: what is left then is for the next. */
  readonly budget?: number;
}

/** Whoever applies an import notes a part of it every second or so; after this many milliseconds nobody does any more. */
const patience = 30_000;

/** More are for the next call. */
const most = 25;

/**
 * Goes on with the confirmed imports that nobody goes on with: the page was left, or the process that did it was killed.
 * One that fails holds up none of the others, and is tried again at the next call.
 * @throws AggregateError when any failed
 */
export const makeResumeImports =
  ({ imports, apply, now, budget = 200_000 }: Deps) =>
  async (): Promise<void> => {
    const began = Date.parse(now());
    const failures: unknown[] = [];
    for (const id of await imports.leftAlone(instant(new Date(began - patience)), most)) {
      const job = await imports.find(id);
      try {
        if (job && isConfirmed(job)) await apply(job, began + budget);
      } catch (error) {
        failures.push(error);
      }
      if (Date.parse(now()) >= began + budget) break;
    }
    if (failures.length > 0) throw new AggregateError(failures, `imports that could not be gone on with: ${failures.length}`);
  };
