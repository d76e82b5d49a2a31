import { entitlement } from '../../shared/domain/frameworks/eligibility.ts';
import { type AssessedOrder, assess } from '../../shared/domain/ordering/assess.ts';
import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { planRequest } from '../../shared/domain/quotes/plan.ts';
import type { AskedChoice } from '../../shared/domain/quotes/quote.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { findOwnAttachments, shareWrite } from '../attachments/share.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { InputsRepository } from '../ordering/inputs.repository.ts';
import { fingerprint, idFor } from '../platform/ids.ts';
import { splitAsked } from './asked-lines.ts';
import type { QuoteDeps } from './change-quote.ts';
import { newQuote } from './new-quote.ts';
import type { QuoteHistory } from './quote.repository.ts';
import { quoteViewOf } from './quote-view.ts';

interface Asked {
  readonly lines: readonly AskedChoice[];
  readonly wishes?: string | undefined;
  readonly attachments: readonly string[];
}

/**
 * Asks quotes for a basket, one per lot and supplier, in one transaction; their suppliers know of them at once. Ids follow
 * from the caller and the key, so that a repeat, also a concurrent one, is answered with the same quotes as they are now;
 * the same key with another basket is `key-reused`. Whoever may not order under the framework cannot ask either.
 */
export const makeRequestQuotes = ({ quotes, database, inputs, now }: QuoteDeps & { readonly inputs: InputsRepository }) => {
  const repeated = async (caller: Principal, first: QuoteHistory, request: string, today: LocalDate) => {
    if (first.request !== request) return refuse('key-reused');
    const made = await Promise.all(first.siblings.map((id) => quotes.find(id)));
    return ok({ quotes: made.flatMap((found) => (found ? [quoteViewOf(found.quote, found.events, caller, today)] : [])) });
  };

  return async (caller: Principal, asked: Asked, idempotencyKey: string) => {
    const at = now();
    const today = brusselsDate(at);
    const request = fingerprint(asked);
    const idOf = (index: number) => idFor(`quote-${index}`, caller, idempotencyKey) as QuoteId;
    const [earlier, { organisation, ...standing }] = await Promise.all([
      quotes.find(idOf(0)),
      inputs.read(caller.organisation, asked.lines),
    ]);
    if (earlier) return repeated(caller, earlier, request, today);
    if (!organisation) return refuse('not-found');
    const assessed = assess(asked.lines, { ...standing, organisation, on: today });
    if (!assessed.ok) return assessed;
    const entitled = allEntitled(assessed.value, standing.frameworks, organisation, today);
    if (!entitled.ok) return entitled;
    const attachments = await findOwnAttachments(database, caller, asked.attachments);
    if (!attachments.ok) return attachments;
    const suppliers = assessed.value.map(({ supplier }) => supplier);
    const names = await inputs.names(suppliers);
    const step = { actor: actorOf(caller), at, note: asked.wishes, attachments: attachments.value };
    const plans = splitAsked(asked.lines, assessed.value).map((lines, index) =>
      planRequest(newQuote({ id: idOf(index), ...lines, wishes: asked.wishes, buyer: organisation, names, at }), step),
    );
    const parties: readonly Kbo[] = [...new Set(suppliers)];
    const shares = attachments.value.map((file) => shareWrite(database.table, file, caller, parties));
    const created = await quotes.create(plans, request, shares);
    if (created.ok) return ok({ quotes: plans.map(({ after, event }) => quoteViewOf(after, [event], caller, today)) });
    if (created.code === 'attachment-unknown') return refuse(created.code, created.detail);
    const first = await quotes.find(idOf(0));
    if (!first) throw new Error('a quote with an id of this key exists, but not the first');
    return repeated(caller, first, request, today);
  };
};

const allEntitled = (
  orders: readonly AssessedOrder[],
  frameworks: Parameters<typeof assess>[1]['frameworks'],
  organisation: Organisation,
  today: LocalDate,
) => {
  for (const { framework: id } of orders) {
    const framework = frameworks.get(id);
    const entitled = framework ? entitlement(framework, organisation, today) : refuse('not-found');
    if (!entitled.ok) return entitled;
  }
  return ok(undefined);
};
