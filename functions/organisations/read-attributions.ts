import { isMeantFor } from '../../shared/domain/frameworks/eligibility.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import { plus } from '../../shared/domain/money/cents.ts';
import { queueItem } from '../../shared/domain/organisations/attribution-queue.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { type Organisation, organisationKinds } from '../../shared/domain/organisations/organisation.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';
import type { OrderFace } from '../ordering/order.record.ts';
import type { OrderLists } from '../ordering/order-lists.repository.ts';
import type { Clock } from '../platform/clock.ts';
import type { AttributionRepository } from './attribution.repository.ts';
import { attributionOf, ownFramework, termsUnder } from './attribution-view.ts';

interface Deps {
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
  readonly attributions: AttributionRepository;
  readonly orders: OrderLists;
  readonly now: Clock;
}

/** Whoever can order: an intercommunale buys for itself too. */
const buyers = organisationKinds.filter((kind) => kind !== 'supplier');

/** Into which organisation each one merged that is no more, and its last day. */
const successors = (known: readonly Organisation[], on: LocalDate) =>
  new Map(
    known.flatMap(({ kbo, name, predecessors }) =>
      predecessors.filter(({ until }) => until < on).map((before) => [before.kbo, { kbo, name, after: before.until }] as const),
    ),
  );

/** The queue of one of the own frameworks: whose orders would wait for somebody to say which intercommunale serves them. */
export const makeListAttributions =
  ({ frameworks, attributions, now }: Omit<Deps, 'orders'>) =>
  async (caller: Principal, id: FrameworkId) => {
    const framework = await ownFramework(frameworks, caller, id);
    if (!framework) return refuse('not-found');
    const on = brusselsDate(now());
    const known = await attributions.ofKinds(buyers);
    const intercommunales = known.filter(({ kind }) => kind === 'intercommunale');
    const byKbo = new Map(known.map((organisation) => [organisation.kbo, organisation]));
    const gone = successors(known, on);
    const items = known
      .filter((organisation) => !gone.has(organisation.kbo) && isMeantFor(framework, organisation, on))
      .flatMap((organisation) => {
        const unclear = queueItem(framework, organisation, byKbo, on);
        return unclear ? [{ ...attributionOf(organisation, id, on), ...unclear }] : [];
      });
    return ok({ items, intercommunales: intercommunales.map(({ kbo, name }) => ({ kbo, name })) });
  };

/** As many as somebody reads before typing another letter. */
const mostFound = 20;

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');

/** Organisations for whom one of the own frameworks is meant, by a part of their name or the beginning of their number. */
export const makeSearchAttributions =
  ({ frameworks, attributions, now }: Omit<Deps, 'orders'>) =>
  async (caller: Principal, { framework: id, search }: { readonly framework: FrameworkId; readonly search: string }) => {
    const framework = await ownFramework(frameworks, caller, id);
    if (!framework) return refuse('not-found');
    const on = brusselsDate(now());
    const known = await attributions.ofKinds(buyers);
    const gone = successors(known, on);
    const [wanted, number] = [plain(search.trim()), search.replace(/[\s.]/g, '')];
    const found = known
      .filter((organisation) => gone.has(organisation.kbo) || isMeantFor(framework, organisation, on))
      .filter(({ kbo, name }) => plain(name).includes(wanted) || (number !== '' && kbo.startsWith(number)))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
    const items = found.slice(0, mostFound).map((organisation) => {
      const mergedInto = gone.get(organisation.kbo);
      return { ...attributionOf(organisation, id, on), ...(mergedInto && { mergedInto }) };
    });
    return ok({ items, total: found.length });
  };

/** Orders of each of these states looked at; an answer says when there are more. */
const mostOrders = 50;
const waitingStates = ['draft', 'submitted', 'returned', 'approved'] as const;

const totals = (rows: readonly OrderFace[]) => ({ orders: rows.length, net: plus(...rows.map(({ net }) => net)) });

/**
 * One organisation for whom one of the own frameworks is meant, with what was changed of it, and what hangs on it: orders
 * that are not placed yet as a number and an amount only, because what is in them is the buyer's own. One read and six
 * queries of a page each.
 */
export const makeGetAttribution =
  ({ frameworks, attributions, orders, now }: Deps) =>
  async (caller: Principal, kbo: Kbo, id: FrameworkId) => {
    const today = brusselsDate(now());
    const [framework, organisation] = await Promise.all([ownFramework(frameworks, caller, id), attributions.find(kbo)]);
    if (!framework || !organisation || !isMeantFor(framework, organisation, today)) return refuse('not-found');
    const [history, all, ...byState] = await Promise.all([
      attributions.history(kbo),
      orders.list('buyer', kbo, { limit: mostOrders }),
      ...waitingStates.map((state) => orders.list('buyer', kbo, { state, limit: mostOrders })),
    ]);
    const under = (rows: readonly OrderFace[]) => rows.filter((row) => row.framework === id);
    const placed = under(all.items).filter(({ state }) => !waitingStates.some((waiting) => waiting === state));
    return ok({
      ...attributionOf(organisation, id, today),
      history: history.filter((event) => event.framework === id).map((event) => ({ ...event, ...termsUnder(event, id) })),
      waiting: waitingStates.flatMap((state, index) => {
        const rows = under(byState[index]?.items ?? []);
        return rows.length > 0 ? [{ state, ...totals(rows) }] : [];
      }),
      counted: [...Map.groupBy(placed, ({ intercommunale }) => intercommunale)].map(([intercommunale, rows]) => ({
        ...(intercommunale !== undefined && { intercommunale }),
        ...totals(rows),
      })),
      more: [all, ...byState].some(({ next }) => next !== undefined),
    });
  };
