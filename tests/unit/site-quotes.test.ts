import { describe, expect, test } from 'vitest';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { recordedAttributes } from '../../shared/domain/quotes/choice-record.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { askHref, lineInAddress } from '../../site/src/features/quotes/asked-address.ts';
import { choiceBody, missingIn } from '../../site/src/features/quotes/choice-draft.ts';
import { checkOffer, offerDraftOf } from '../../site/src/features/quotes/offer-draft.ts';
import { priceDraft, sumOf } from '../../site/src/features/quotes/offer-price.ts';
import { aChoice, aLot, aModel, on } from '../support/builders.ts';
import { anOffer, aQuote } from '../support/quoted.ts';

type Shown = Parameters<typeof offerDraftOf>[0];
const shown = (quote: ReturnType<typeof aQuote>) => quote as unknown as Shown;

const limits = { floors: new Map([[1, basisPoints(1_000)]]), latest: addDays(on, 180), today: on };
const extra = { name: ' Laadklep ', price: '2.450,50' };

describe('the supplier’s offer as it is typed', () => {
  const fresh = offerDraftOf(shown(aQuote()), addDays(on, 60));

  test('starts from the catalogue’s discount and becomes what the API wants', () => {
    expect(fresh.lines).toEqual([{ line: 1, rate: '10', extras: [], weeks: '', note: '' }]);
    const [line] = fresh.lines;
    const typed = { ...fresh, lines: [{ ...line, line: 1, rate: '12,5', extras: [extra], weeks: '14', note: ' Kan ' }] };
    expect(checkOffer(typed, limits)).toEqual({
      ok: true,
      offer: {
        answers: [{ line: 1, discountRate: 1_250, extras: [{ name: 'Laadklep', price: 2_450_50 }], deliveryWeeks: 14, note: 'Kan' }],
        validUntil: addDays(on, 60),
        note: undefined,
      },
    });
  });

  test('is told everything that is wrong with it at once, by field', () => {
    const wrong = { line: 1, rate: '9,99', extras: [{ name: ' ', price: 'veel' }], weeks: '-1', note: '' };
    expect(checkOffer({ lines: [wrong], validUntil: addDays(on, 181), note: '' }, limits)).toEqual({
      ok: false,
      errors: {
        'rate-1': 'quote-error.floor',
        'extra-name-1-0': 'quote-error.name',
        'extra-price-1-0': 'quote-error.price',
        'weeks-1': 'quote-error.weeks',
        'valid-until': 'quote-error.date',
      },
    });
  });

  test('starts the next round from the last one', () => {
    const asked = aQuote({}, [aChoice({ options: ['trekhaak'] })]);
    const answers = [{ line: 1, discountRate: basisPoints(1_500), extras: [{ name: 'Laadklep', price: cents(99_00) }], deliveryWeeks: 8 }];
    const draft = offerDraftOf(shown({ ...asked, state: 'countered', offer: anOffer(asked, answers) }), on);
    expect(draft.lines).toEqual([{ line: 1, rate: '15', extras: [{ name: 'Laadklep', price: '99,00' }], weeks: '8', note: '' }]);
  });

  test('shows the price that the server will freeze', () => {
    const asked = aQuote({}, [aChoice({ options: ['trekhaak'], quantity: 3 })]);
    const pages = new Map([[asked.lines[0]?.model ?? '', { model: aModel(), lot: aLot() }]]) as unknown as Parameters<typeof priceDraft>[2];
    const typed = { ...fresh, lines: [{ line: 1, rate: '15', extras: [extra], weeks: '', note: '' }] };
    const checked = checkOffer(typed, limits);
    if (!checked.ok) throw new Error('the offer is right');
    const { totals } = anOffer(asked, checked.offer.answers);
    const sum = sumOf(priceDraft(shown(asked), typed, pages, on).values());
    expect([sum.list + sum.options, sum.discount, sum.net]).toEqual([totals.list, totals.discount, totals.net]);
  });
});

test('the address of a question names the configured model, and nothing else makes a line', () => {
  const line = { model: aModel().id, options: ['trekhaak', 'lak'], quantity: 2, termMonths: 48, seenUnitNet: 0 };
  const href = askHref(line.model, { options: line.options, quantity: 2, months: 48 });
  expect(lineInAddress(href.slice(href.indexOf('?')))).toEqual(line);
  expect(lineInAddress(askHref(line.model, { options: [], quantity: 1 }).replace('/offerte-vragen/', ''))).toMatchObject({
    quantity: 1,
    options: [],
  });
  for (const wrong of ['', '?model=', '?model=<script>', '?aantal=3']) expect(lineInAddress(wrong)).toBeUndefined();
});

test('a comparison to keep names its winner by place, and asks for every word', () => {
  const [first, second] = [aModel(), aModel({ id: 'wagens.01.tweede' as never })];
  const pages = [first, second].map((model) => ({ model, lot: aLot() })) as unknown as Parameters<typeof choiceBody>[1];
  const draft = { title: 'Wagen', winner: second.id, criteria: ' ', motivation: 'Goed', chosen: { [first.id]: { quantity: 3 } } };
  expect(missingIn(draft)).toEqual(['criteria']);
  expect(choiceBody(draft, pages)).toMatchObject({
    winner: 2,
    models: [
      { model: first.id, quantity: 3, options: [] },
      { model: second.id, quantity: 1, options: [] },
    ],
  });
});

test('a kept attribute says its choice in words, and what a model does not have is left out', () => {
  const definition = { type: 'choice', facet: false, highlight: false, choices: [{ value: 'bev', label: 'Elektrisch' }] } as const;
  const attributes = [
    { ...definition, key: 'drive', label: 'Aandrijving' },
    { ...definition, key: 'none', label: 'Geen' },
  ];
  expect(recordedAttributes({ attributes }, { attributes: { drive: 'bev' } })).toEqual([
    { key: 'drive', label: 'Aandrijving', value: 'Elektrisch' },
  ]);
});
