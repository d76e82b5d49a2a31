import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteEventRecord, quoteRecord } from '../../../functions/quotes/quote.record.ts';
import { planQuoteStep, planRequest } from '../../../shared/domain/quotes/plan.ts';
import type { Quote, QuoteEvent } from '../../../shared/domain/quotes/quote.ts';
import { type QuoteAction, quoteStates, quoteTransitionOf, quoteTransitions } from '../../../shared/domain/quotes/quote-transitions.ts';
import { noon, someone } from '../../support/orders.ts';
import { anOffer, aQuote } from '../../support/quoted.ts';

/** The life of a quote, drawn apart from the table that the code reads. */
const drawing: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  requested: { message: 'requested', offer: 'offered', decline: 'declined', withdraw: 'withdrawn' },
  offered: { message: 'offered', accept: 'accepted', counter: 'countered', reject: 'rejected', expire: 'expired' },
  countered: { message: 'countered', offer: 'offered', decline: 'declined', withdraw: 'withdrawn' },
  accepted: {},
  declined: {},
  rejected: {},
  withdrawn: {},
  expired: {},
};
/** Who takes which step. */
const hands: Readonly<Record<string, readonly string[]>> = {
  message: ['buyer', 'supplier'],
  offer: ['supplier'],
  decline: ['supplier'],
  counter: ['buyer'],
  accept: ['buyer'],
  reject: ['buyer'],
  withdraw: ['buyer'],
  expire: [],
};

const actions = Object.keys(quoteTransitions) as QuoteAction[];
const step = { actor: someone, at: noon };

test('the table of transitions is the drawing', () => {
  expect(Object.keys(drawing).toSorted()).toEqual([...quoteStates].toSorted());
  for (const action of actions) {
    const { from, to, by } = quoteTransitionOf(action);
    const drawn = Object.entries(drawing).flatMap(([state, steps]) => (steps[action] === undefined ? [] : [[state, steps[action]]]));
    expect(from.map((state) => [state, to === 'same' ? state : to]).toSorted()).toEqual(drawn.toSorted());
    expect(by).toEqual(hands[action]);
  }
});

const offer = anOffer(aQuote());

test('any sequence of steps goes where the drawing goes, leaves one event per version, and is read back the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 25 }), (tried) => {
      let quote: Quote = aQuote();
      const events: QuoteEvent[] = [planRequest(quote, step).event];
      for (const action of tried) {
        const expected = drawing[quote.state]?.[action];
        const planned = planQuoteStep(quote, action, action === 'offer' ? { offer } : {}, { ...step, note: action });
        expect(planned.ok).toBe(expected !== undefined);
        if (!planned.ok) {
          expect(planned.code).toBe('wrong-state');
          continue;
        }
        const { after, event } = planned.value;
        expect(after.state).toBe(expected);
        expect(event).toMatchObject({ action, from: quote.state, to: after.state, version: quote.version + 1 });
        quote = after;
        events.push(event);
      }
      expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
      expect(quote.version).toBe(events.length);
      const stored = { quote, request: 'r', siblings: [quote.id] };
      expect(quoteRecord.parse(JSON.parse(JSON.stringify(quoteRecord.toItem(stored))))).toEqual(stored);
      for (const event of events) expect(quoteEventRecord.parse(JSON.parse(JSON.stringify(quoteEventRecord.toItem(event))))).toEqual(event);
    }),
    { numRuns: 120 },
  );
});
