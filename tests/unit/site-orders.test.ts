import { expect, test } from 'vitest';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { commissionPaper } from '../../shared/domain/ordering/commission-paper.ts';
import { orderStates } from '../../shared/domain/ordering/order-transitions.ts';
import { choiceIn } from '../../site/src/api/use-address-choice.ts';
import type { BasketLine } from '../../site/src/features/ordering/basket-store.ts';
import { describeChange } from '../../site/src/features/ordering/describe-change.ts';
import { offeredActions } from '../../site/src/features/ordering/order-actions.ts';
import { panelAmounts } from '../../site/src/features/ordering/order-amounts.ts';
import { statesShown, stateTones } from '../../site/src/features/ordering/order-states.ts';
import { basketLineOf, previewWith } from '../../site/src/features/ordering/preview-basket.ts';
import { priceChangeIn } from '../../site/src/features/ordering/price-change.ts';
import { aChoice, aCommissionRule, aFramework, aLot, bodies } from '../support/builders.ts';
import { anOrder, inputsFor } from '../support/orders.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const line = (model: string, quantity = 1): BasketLine => ({ ...aChoice({ model: modelId(model), quantity }), seenUnitNet: cents(0) });

test('the next step is offered first, what ends an order last', () => {
  expect(offeredActions(['discard', 'revise', 'submit'], false)).toEqual({ first: 'submit', others: ['revise', 'discard'] });
  expect(offeredActions(['decline', 'approve', 'return'], false)).toEqual({ first: 'approve', others: ['return', 'decline'] });
  expect(offeredActions(['refuse', 'acknowledge'], false)).toEqual({ first: 'acknowledge', others: ['refuse'] });
});

test('an order that came back is changed before it is offered again', () => {
  expect(offeredActions(['discard', 'submit', 'revise'], true)).toEqual({ first: 'revise', others: ['submit', 'discard'] });
});

test('undoing alone is never the prominent button', () => {
  expect(offeredActions(['cancel'], false)).toEqual({ first: undefined, others: ['cancel'] });
  expect(offeredActions([], false)).toEqual({ first: undefined, others: [] });
});

test('who stands outside is not offered the steps before placing', () => {
  expect(statesShown(orderStates, ['supplier'])).not.toContain('draft');
  expect(statesShown(orderStates, ['buyer'])).toEqual(orderStates);
  expect(Object.keys(stateTones).sort()).toEqual([...orderStates].sort());
});

test('the state filter lives in the address and survives nonsense', () => {
  for (const state of orderStates) expect(choiceIn(`?toestand=${state}`, 'toestand', orderStates)).toBe(state);
  expect(choiceIn('?toestand=koning', 'toestand', orderStates)).toBeUndefined();
  expect(choiceIn('', 'toestand', orderStates)).toBeUndefined();
});

test('one withdrawn model does not hide the amounts of the others', async () => {
  const lines = [line('wagens.01.a'), line('wagens.01.b'), line('wagens.01.c')];
  const asked: string[][] = [];
  const preview = await previewWith(async (choices) => {
    asked.push(choices.map(({ model }) => model));
    return choices.some(({ model }) => model === 'wagens.01.b')
      ? { ok: false, problem: { code: 'model-withdrawn', detail: { model: 'wagens.01.b' } } }
      : { ok: true, value: { orders: [] } };
  }, lines);
  expect(preview).toEqual({ ok: true, value: { orders: [], blocked: [{ line: lines[1], problem: expect.anything() }] } });
  expect(asked).toEqual([
    ['wagens.01.a', 'wagens.01.b', 'wagens.01.c'],
    ['wagens.01.a', 'wagens.01.c'],
  ]);
});

test('a refusal that is about no single line stands for the whole basket', async () => {
  const refusal = { ok: false, problem: { code: 'attribution-unclear', detail: {} } } as const;
  expect(await previewWith(async () => refusal, [line('wagens.01.a')])).toEqual(refusal);
});

test('a priced line finds its own basket line, whatever the order of its options', () => {
  const [priced] = anOrder({}, [aChoice({ options: ['trekhaak'] })]).lines;
  const own: BasketLine = { ...aChoice({ options: ['trekhaak'] }), seenUnitNet: cents(1) };
  expect(priced && basketLineOf([line('wagens.01.stadswagen'), own], priced as never)).toBe(own);
});

test('the build-up of an order adds up to what is paid', () => {
  const order = anOrder({}, [aChoice({ options: ['trekhaak'], quantity: 3 })]);
  const { list, options, discount, net, commission, total, vat = [], totalWithVat } = panelAmounts(order);
  expect([list, options]).toEqual([90_000_00, 2_400_00]);
  expect(list + options - discount).toBe(net);
  expect(net + Number(commission)).toBe(total);
  expect(total + vat.reduce((sum, { amount }) => sum + amount, 0)).toBe(totalWithVat);
});

test('a month price is counted over its whole term', () => {
  const lot = aLot({ pricing: 'per-month', terms: [36] });
  const order = anOrder({}, [aChoice({ quantity: 2, termMonths: 36 })], inputsFor({ lots: [lot] }));
  expect(panelAmounts(order).list).toBe(30_000_00 * 72);
});

test('the commission order goes to the own intercommunale and says what is passed on', () => {
  const rule = aCommissionRule({
    shares: [
      { to: 'own-intercommunale', share: basisPoints(7_500) },
      { to: 'authority', share: basisPoints(2_500) },
    ],
  });
  const order = anOrder({}, [aChoice()], inputsFor({ frameworks: [aFramework({ commissionRules: [rule] })] }));
  const paper = commissionPaper(order);
  expect(paper).toMatchObject({ to: bodies.intercommunale, total: order.totals.commission, passedOn: { to: bodies.authority } });
  expect(paper?.rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(order.totals.commission);
  const none = anOrder({}, [aChoice()], inputsFor({ frameworks: [aFramework({ commissionRules: [] })] }));
  expect(commissionPaper(none)).toBeUndefined();
});

test('a price that moved is shown per line and in total', () => {
  const change = priceChangeIn({
    code: 'price-changed',
    detail: {
      before: { net: 100, commission: 5 },
      after: { net: 120, commission: 6 },
      lines: [{ line: 1, name: 'Merk Stadswagen', before: 100, after: 120 }, { line: 2, name: 'zonder bedrag' }, null],
    },
  });
  expect(change).toEqual({
    lines: [{ what: 'Merk Stadswagen', before: 100, after: 120 }],
    net: { what: 'net', before: 100, after: 120 },
    commission: { what: 'commission', before: 5, after: 6 },
  });
  expect(priceChangeIn({ code: 'price-changed', detail: {} })).toEqual({ lines: [], net: undefined, commission: undefined });
});

test('history says from what to what, in words', () => {
  expect(plain(describeChange({ field: 'net', before: 100_00, after: 120_00 }, undefined)?.text)).toBe('van € 100,00 naar € 120,00');
  expect(describeChange({ field: 'promisedOn', after: '2027-03-01' }, undefined)).toEqual({
    label: 'Beloofde leverdatum',
    text: '01/03/2027',
  });
  expect(describeChange({ field: 'remarks', before: 'Eerst bellen' }, undefined)?.text).toBe('verwijderd: Eerst bellen');
  expect(
    describeChange({ field: 'billing', before: [], after: [{ entity: bodies.buyer, name: 'OCMW', share: 10_000 }] }, undefined)?.text,
  ).toContain('OCMW');
  expect(describeChange({ field: 'reason', after: 'Te duur' }, 'Te duur')).toBeUndefined();
  expect(describeChange({ field: 'constructor', after: 1 }, undefined)).toBeUndefined();
});
