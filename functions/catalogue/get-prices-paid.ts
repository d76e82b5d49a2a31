import { salesSince } from '../../shared/domain/catalogue/model-sales.ts';
import { versionOn } from '../../shared/domain/catalogue/price.ts';
import { priceHistory } from '../../shared/domain/catalogue/price-history.ts';
import { pricesPaid } from '../../shared/domain/catalogue/prices-paid.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { ModelReader } from './model-reading.repository.ts';
import type { SalesReader } from './sales-reading.repository.ts';

interface Deps {
  readonly models: Pick<ModelReader, 'find'>;
  readonly sales: Pick<SalesReader, 'sales' | 'published'>;
  readonly now: Clock;
}

/** What a model cost over time, and what others than the caller paid for it lately. One read and two queries, side by side. */
export const makeGetPricesPaid =
  ({ models, sales, now }: Deps) =>
  async ({ organisation }: Principal, id: ModelId) => {
    const today = brusselsDate(now());
    const [model, sold, published] = await Promise.all([models.find(id), sales.sales(id, salesSince(today)), sales.published(id)]);
    if (!model || !versionOn(model, today)) return refuse('not-found');
    // A model that was laid down without its history still has the versions that it carries.
    const versions = new Map([...model.versions, ...published.map((each) => each.published)].map((version) => [version.number, version]));
    return ok({ history: priceHistory([...versions.values()], today), paid: pricesPaid(sold, organisation, today) });
  };
