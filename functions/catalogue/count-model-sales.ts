import { salesSince } from '../../shared/domain/catalogue/model-sales.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { ModelReader } from './model-reading.repository.ts';
import type { SalesReader } from './sales-reading.repository.ts';

interface Deps {
  readonly models: Pick<ModelReader, 'findAll' | 'authorities'>;
  readonly sales: Pick<SalesReader, 'sales' | 'concerns'>;
  readonly now: Clock;
}

/**
 * How many orders models have, and for the manager how many drafts and quotes a change would touch: a supplier does not
 * learn what buyers still prepare. Refused as a whole when one of them is another's. One query per model, for a manager
 * two, side by side.
 */
export const makeCountModelSales =
  ({ models, sales, now }: Deps) =>
  async ({ organisation, roles }: Principal, asked: readonly ModelId[]) => {
    const ids = [...new Set(asked)];
    const found = await models.findAll(ids);
    const authorities = roles.includes('manager')
      ? await models.authorities([...new Set(found.map(({ framework }) => framework))])
      : new Map();
    const isManager = found.every(({ framework }) => authorities.get(framework) === organisation);
    const isSupplier = roles.includes('supplier') && found.every(({ supplier }) => supplier === organisation);
    if (found.length < ids.length || !(isManager || isSupplier)) return refuse('not-found');
    const since = salesSince(brusselsDate(now()));
    const items = await Promise.all(
      ids.map(async (model) => {
        const [sold, concerns] = await Promise.all([sales.sales(model, since), isManager ? sales.concerns(model, since) : []]);
        const orders = new Set(sold.filter(({ live }) => live).map(({ order }) => order)).size;
        const drafts = concerns.filter(({ subject }) => subject === 'draft').length;
        return { model, orders, ...(isManager && { drafts, quotes: concerns.length - drafts }) };
      }),
    );
    return ok({ items });
  };
