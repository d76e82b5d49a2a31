import { systemClock } from '../../functions/platform/clock.ts';
import type { QuoteView } from '../../functions/quotes/quote-view.ts';
import type { quotesRoutes } from '../../shared/contract/quotes.routes.ts';
import { addDays, brusselsDate } from '../../shared/domain/time/local-date.ts';
import { anAttachment } from './attachments.ts';
import { aChoice, aForm, aPerson, bodies } from './builders.ts';
import type { SentRequest } from './gateway-event.ts';
import { buyer, granted, nextKey } from './purchases.ts';
import { offered, type Quoting, quotingOn, requested, seenOffer } from './quotes.ts';
import type { RouteExample } from './route-examples.ts';
import type { RouteWorld } from './route-world.ts';

const quotingIn = ({ database }: RouteWorld) => quotingOn(database, systemClock);
const upToHere = { request: requested, offer: offered };

const otherQuote = (request: SentRequest): SentRequest => ({ ...request, params: { quoteId: '0'.repeat(26) } });
const otherRecord = (request: SentRequest): SentRequest => ({ ...request, params: { recordId: '0'.repeat(26) } });

/** A step of a quote that was asked, or offered on. */
const step = (
  upTo: keyof typeof upToHere,
  body: (view: QuoteView, files: readonly string[]) => Readonly<Record<string, unknown>>,
): RouteExample => ({
  request: async (world, role) => {
    const view = await upToHere[upTo](quotingIn(world));
    const { id } = await anAttachment(world.database, aPerson(role));
    return { params: { quoteId: view.quote.id }, body: { version: view.quote.version, ...body(view, [id]) } };
  },
  missing: otherQuote,
  strangers: 'not-found',
});

const reason = () => ({ reason: 'Het bestuur besliste anders.' });
const said = (_: QuoteView, attachments: readonly string[]) => ({ note: 'Kan dat ook in het blauw?', attachments });
const bothSides = (role: string) => (role === 'auditor' ? ([bodies.buyer, bodies.supplier] as const) : undefined);

const comparison = () => ({
  title: 'Wagen voor de groendienst',
  models: [aChoice({ options: ['trekhaak'] }), aChoice({ quantity: 2 })],
  winner: 1,
  criteria: 'Prijs en trekvermogen',
  motivation: 'De trekhaak is nodig voor de aanhangwagen.',
});

const aRecord = async ({ compare }: Quoting) => granted(await compare(buyer, comparison(), nextKey()));

export const quoteExamples: Readonly<Record<(typeof quotesRoutes)[number]['operation'], RouteExample>> = {
  requestQuotes: {
    request: async () => ({
      body: { lines: [{ ...aChoice({ quantity: 2 }), wishes: 'Met laadklep' }], wishes: 'Graag voor de winter', attachments: [] },
      idempotencyKey: nextKey(),
    }),
    strangers: 'their-own',
  },
  listQuotes: {
    request: async (world) => {
      await requested(quotingIn(world));
      return { query: { limit: '5' } };
    },
    strangers: 'their-own',
  },
  getQuote: {
    request: async (world) => ({ params: { quoteId: (await offered(quotingIn(world))).quote.id } }),
    missing: otherQuote,
    strangers: 'not-found',
    homes: bothSides,
  },
  offerQuote: step('request', (view, attachments) => ({
    answers: [{ line: 1, discountRate: 1_200, extras: [{ name: 'Laadklep', price: 2_400_00 }], deliveryWeeks: 10, note: 'Kan.' }],
    validUntil: addDays(brusselsDate(view.quote.createdAt), 30),
    note: 'Met dank voor uw aanvraag',
    attachments,
  })),
  counterQuote: step('offer', (view, attachments) => ({
    ...said(view, attachments),
    lines: [{ ...aChoice(), wishes: 'Zonder laadklep' }],
  })),
  messageQuote: step('request', said),
  declineQuote: step('request', reason),
  rejectQuote: step('offer', reason),
  withdrawQuote: step('request', reason),
  acceptQuote: step('offer', (view) => ({ ...seenOffer(view), form: aForm() })),

  createChoiceRecord: { request: async () => ({ body: comparison(), idempotencyKey: nextKey() }), strangers: 'their-own' },
  listChoiceRecords: {
    request: async (world) => {
      await aRecord(quotingIn(world));
      return { query: { limit: '5' } };
    },
    strangers: 'their-own',
  },
  getChoiceRecord: {
    request: async (world) => ({ params: { recordId: (await aRecord(quotingIn(world))).id } }),
    missing: otherRecord,
    strangers: 'not-found',
  },
};
