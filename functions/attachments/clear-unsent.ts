import { type Instant, instant } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { FileStore } from '../platform/file-store.ts';
import type { UnsentRepository } from './unsent.repository.ts';

/** Far longer than anybody needs to fill in a form, and no longer than a purpose can be told for (GDPR, art. 5, 1, e). */
const daysKept = 30;

/** As many at a time: what is left is thrown away by the next round. */
const mostAtOnce = 25;

interface Deps {
  readonly unsent: UnsentRepository;
  readonly files: Pick<FileStore, 'remove'>;
  readonly now: Clock;
}

const daysBefore = (moment: Instant, days: number): Instant => instant(new Date(Date.parse(moment) - days * 86_400_000));

/**
 * Throws away files that were put in thirty days ago and never went along with anything: first nobody can reach one any
 * more, then the file itself goes, then it leaves the list, so that one that breaks off half-way is done again. What is sent
 * along at the very moment stays.
 */
export const makeClearUnsent =
  ({ unsent, files, now }: Deps) =>
  async (): Promise<void> => {
    const at = now();
    for (const { id, sha256 } of await unsent.before(daysBefore(at, daysKept), mostAtOnce)) {
      const expired = await unsent.expire(id, at);
      if (!expired.ok) continue;
      await files.remove(id, sha256);
      await unsent.forget(id);
    }
  };
