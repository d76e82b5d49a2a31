import { describe, expect, test } from 'vitest';
import { lotId, modelId } from '../../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { assess, choicesOf } from '../../../shared/domain/ordering/assess.ts';
import {
  aChoice,
  aCommissionRule,
  aFramework,
  aLot,
  aMembership,
  aModel,
  anOption,
  anOrganisation,
  aVatRule,
  aVersion,
  bodies,
  day,
} from '../../support/builders.ts';
import { anOrder, inputsFor } from '../../support/orders.ts';
import { granted } from '../../support/purchases.ts';

const second = modelId('wagens.02.bestelwagen');
const others = modelId('wagens.01.andere');
const wide = inputsFor({
  lots: [aLot(), aLot({ id: lotId('wagens.02') })],
  models: [aModel(), aModel({ id: second }), aModel({ id: others, supplier: bodies.otherSupplier })],
});

test('a basket splits per lot and supplier, in the sequence of the basket', () => {
  const basket = [aChoice({ model: others }), aChoice({ quantity: 2 }), aChoice({ model: second }), aChoice({ options: ['trekhaak'] })];
  const orders = granted(assess(basket, wide));
  expect(
    orders.map(({ lot, supplier, lines }) => [lot, supplier, lines.map(({ number, model, quantity }) => [number, model, quantity])]),
  ).toEqual([
    ['wagens.01', bodies.otherSupplier, [[1, others, 1]]],
    [
      'wagens.01',
      bodies.supplier,
      [
        [1, 'wagens.01.stadswagen', 2],
        [2, 'wagens.01.stadswagen', 1],
      ],
    ],
    ['wagens.02', bodies.supplier, [[1, second, 1]]],
  ]);
});

test('a line freezes every input of its price', () => {
  const [order] = granted(assess([aChoice({ quantity: 2, options: ['trekhaak'] })], wide));
  expect(order?.lines).toEqual([
    {
      number: 1,
      model: 'wagens.01.stadswagen',
      modelVersion: 1,
      name: 'Stadswagen',
      brand: 'Merk',
      category: 'personenwagen',
      unit: 'stuk',
      pricing: 'per-unit',
      quantity: 2,
      options: [{ id: 'trekhaak', name: 'Trekhaak', listPrice: 800_00, discount: 80_00 }],
      discountRate: 1_000,
      unitPrice: { model: 30_000_00, options: 800_00, discount: 3_080_00, net: 27_720_00 },
      list: 61_600_00,
      discount: 6_160_00,
      net: 55_440_00,
      vatRate: 2_100,
      vat: 11_642_40,
      commission: 1_108_80,
    },
  ]);
  expect(order?.totals).toEqual({
    list: 61_600_00,
    discount: 6_160_00,
    net: 55_440_00,
    commission: 1_108_80,
    cost: 56_548_80,
    vat: 11_642_40,
    commissionVat: 232_85,
    costWithVat: 68_424_05,
  });
  expect(order?.basis).toMatchObject({ framework: 1, lot: 1, organisation: 1, models: [{ id: 'wagens.01.stadswagen', version: 1 }] });
});

test('a lot that is paid by the month counts the months of the term', () => {
  const inputs = inputsFor({ lots: [aLot({ pricing: 'per-month', terms: [36, 48] })] });
  expect(granted(assess([aChoice({ quantity: 2, termMonths: 36 })], inputs))[0]).toMatchObject({
    lines: [{ termMonths: 36, net: 27_000_00 * 72 }],
    totals: { net: 27_000_00 * 72 },
  });
});

test('the first in rank of a cascade can be ordered from directly', () => {
  expect(assess([aChoice()], inputsFor({ lots: [aLot({ awardMethod: 'cascade' })] }))).toMatchObject({ ok: true });
});

test('commission to an intercommunale that the buyer is a member of follows the rule for members', () => {
  const vatRules = [
    aVatRule(),
    aVatRule({ lineType: 'commission' }),
    aVatRule({ lineType: 'commission', buyerIsMember: true, rate: basisPoints(0) }),
  ];
  const commissionRules = [
    aCommissionRule({
      shares: [
        { to: 'own-intercommunale', share: basisPoints(5_000) },
        { to: 'authority', share: basisPoints(5_000) },
      ],
    }),
  ];
  const inputs = inputsFor({ frameworks: [aFramework({ vatRules, commissionRules })] });
  expect(granted(assess([aChoice()], inputs))[0]?.commission.map(({ beneficiary, vatRate }) => [beneficiary, vatRate])).toEqual([
    [bodies.intercommunale, 0],
    [bodies.authority, 2_100],
  ]);
});

describe('refused', () => {
  const model = (overrides: Parameters<typeof aModel>[0]) => inputsFor({ models: [aModel(overrides)] });
  const dear = aVersion({ listPrice: cents(1_000_000_000), options: [] });
  test.each([
    [
      'a model that does not exist',
      { model: modelId('wagens.01.niets') },
      inputsFor(),
      { code: 'not-found', detail: { model: 'wagens.01.niets' } },
    ],
    ['a lot that does not exist', {}, inputsFor({ lots: [] }), { code: 'not-found' }],
    ['a framework that does not exist', {}, inputsFor({ frameworks: [] }), { code: 'not-found' }],
    [
      'a withdrawn model, naming its replacement',
      {},
      model({ withdrawal: { from: day('2026-06-15'), reason: 'uit het gamma', replacement: second } }),
      { code: 'model-withdrawn', detail: { replacement: second } },
    ],
    [
      'a model that is not on offer yet',
      {},
      model({ versions: [aVersion({ effectiveFrom: day('2026-06-16') })] }),
      { code: 'invalid-choice', detail: { reason: 'not-yet-available', from: '2026-06-16' } },
    ],
    [
      'a mini-competition',
      {},
      inputsFor({ lots: [aLot({ awardMethod: 'mini-competition' })] }),
      { code: 'award-method', detail: { method: 'mini-competition' } },
    ],
    [
      'the second in rank of a cascade',
      {},
      inputsFor({ lots: [aLot({ awardMethod: 'cascade' })], models: [aModel({ supplier: bodies.otherSupplier })] }),
      { code: 'award-method' },
    ],
    ['a supplier without an award', {}, model({ supplier: bodies.buyer }), { code: 'award-method' }],
    ['a term where none is asked', { termMonths: 36 }, inputsFor(), { code: 'invalid-choice', detail: { reason: 'term' } }],
    [
      'no term where one is asked',
      {},
      inputsFor({ lots: [aLot({ pricing: 'per-month', terms: [36] })] }),
      { code: 'invalid-choice', detail: { reason: 'term', allowed: [36] } },
    ],
    [
      'a term that is not offered',
      { termMonths: 24 },
      inputsFor({ lots: [aLot({ pricing: 'per-month', terms: [36] })] }),
      { code: 'invalid-choice' },
    ],
    [
      'options that do not go together',
      { options: ['trekhaak'] },
      model({ versions: [aVersion({ options: [anOption({ requires: ['x'] })] })] }),
      { code: 'invalid-choice', detail: { reason: 'options', conflicts: [{ reason: 'requires' }] } },
    ],
    [
      'more than can be counted',
      { quantity: 1_001 },
      model({ versions: [dear] }),
      { code: 'invalid-choice', detail: { reason: 'amount' } },
    ],
    [
      'more than can be counted, with its VAT',
      { quantity: 1_000 },
      model({ versions: [{ ...dear, discountRate: basisPoints(0) }] }),
      { code: 'invalid-choice', detail: { reason: 'amount' } },
    ],
    [
      'no VAT rule',
      {},
      inputsFor({ frameworks: [aFramework({ vatRules: [] })] }),
      { code: 'vat-undetermined', detail: { lineType: 'supply' } },
    ],
    [
      'no VAT rule for the commission',
      {},
      inputsFor({ frameworks: [aFramework({ vatRules: [aVatRule()] })] }),
      { code: 'vat-undetermined', detail: { lineType: 'commission' } },
    ],
    [
      'two commission rules',
      {},
      inputsFor({ frameworks: [aFramework({ commissionRules: [aCommissionRule(), aCommissionRule()] })] }),
      { code: 'commission-undetermined' },
    ],
    [
      'two intercommunales',
      {},
      inputsFor({
        buyers: [anOrganisation({ memberships: [aMembership(), aMembership({ intercommunale: bodies.otherIntercommunale })] })],
      }),
      { code: 'attribution-unclear' },
    ],
    [
      'commission for no intercommunale',
      {},
      inputsFor({ buyers: [anOrganisation({ memberships: [] })] }),
      { code: 'attribution-unclear', detail: { reason: 'no-intercommunale', framework: 'wagens' } },
    ],
  ] as const)('%s', (_, choice, inputs, refusal) => {
    expect(assess([aChoice(choice)], inputs)).toMatchObject({ ok: false, ...refusal });
  });
});

test('an order names the choices that it was made of', () => {
  const choices = [aChoice({ quantity: 2, options: ['trekhaak'] }), aChoice()];
  expect(choicesOf(anOrder({}, choices))).toEqual(choices);
});
