import type { Lot } from '../frameworks/framework.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { OrderForm } from './order.ts';

/**
 * What a schema cannot see of an order form: billing shares make up the whole (10 000 basis points) and name each
 * body once, the wanted date is not behind us, and a lot that is delivered per site names its site.
 */
export const checkForm = (
  form: OrderForm,
  lots: readonly Lot[],
  today: LocalDate,
): Result<undefined, 'invalid-billing' | 'invalid-date' | 'invalid-choice'> => {
  const shares = form.billing.reduce((sum, { share }) => sum + share, 0);
  const entities = new Set(form.billing.map(({ entity }) => entity));
  if (form.billing.length > 0 && shares !== 10_000) return refuse('invalid-billing', { sum: shares });
  if (entities.size !== form.billing.length) return refuse('invalid-billing', { reason: 'entity-twice' });
  if (form.delivery.wantedOn !== undefined && form.delivery.wantedOn < today)
    return refuse('invalid-date', { field: 'wantedOn', earliest: today });
  const perSite = lots.find((lot) => lot.splitPerSite);
  if (perSite && form.delivery.site === undefined) return refuse('invalid-choice', { reason: 'site-missing', lot: perSite.id });
  return ok(undefined);
};
