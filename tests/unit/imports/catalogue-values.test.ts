import { describe, expect, test } from 'vitest';
import { parseXml } from '../../../functions/documents/ubl/parse-xml.ts';
import { namespaces } from '../../../functions/documents/ubl/xml-element.ts';
import { ownNumber } from '../../../functions/imports/ubl/catalogue-line.ts';
import { numberCell, priceIn, weeksCell } from '../../../functions/imports/ubl/element-cell.ts';
import { rateBetween } from '../../../functions/imports/ubl/read-prices.ts';
import { readNumber, readText } from '../../../shared/domain/catalogue/import/read-value.ts';
import { cents } from '../../../shared/domain/money/cents.ts';

const element = (text: string) =>
  parseXml(new TextEncoder().encode(text.replace('>', ` xmlns:cac="${namespaces.cac}" xmlns:cbc="${namespaces.cbc}">`)));

describe('an item number of other software', () => {
  test.each([
    ['MNTR 011/b', 'mntr-011-b'],
    ['Vélo_XL', 'velo-xl'],
    ['-7-', '7'],
    ['merk-model', 'merk-model'],
    ['wagens.99.ander', 'wagens.99.ander'],
    ['***', '***'],
  ])('%s becomes %s', (item, own) => expect(ownNumber(item)).toBe(own));
});

test('a point only stands between thousands: a decimal one of another program is told, not read as thousandfold', () => {
  expect(readNumber('1.125')).toEqual({ value: 1_125 });
  expect(readNumber('0,125')).toEqual({ value: 0.125 });
  for (const text of ['0.125', '0.5', '-0.250']) expect(readNumber(text)).toMatchObject({ wrong: 'not-a-number' });
});

test('a name that reads otherwise than it is, is no text', () => {
  expect(readText(200)('Fiets')).toEqual({ value: 'Fiets' });
  for (const text of ['Fiets\u202esteif', 'Fiets\u2067', 'Fiets\u0007', '\ud800'])
    expect(readText(200)(text)).toMatchObject({ wrong: 'not-text' });
});

describe('the discount between two prices', () => {
  test.each([
    [30_000_00, 27_000_00, 1_000],
    [28_525_50, 25_672_95, 1_000],
    [100, 100, 0],
    [100, 0, 10_000],
    [0, 0, undefined],
  ])('from %i to %i is %s', (list, net, rate) => expect(rateBetween(cents(list), cents(net))).toBe(rate));

  test('is the nearest where none comes out to the cent, and never below nothing', () => {
    expect(rateBetween(cents(28_525_00), cents(24_595_13))).toBe(1_378);
    expect(rateBetween(cents(100_00), cents(120_00))).toBe(0);
  });
});

describe('a price', () => {
  const price = (amount: string, per: string) =>
    priceIn(element(`<cac:Price><cbc:PriceAmount currencyID="EUR">${amount}</cbc:PriceAmount>${per}</cac:Price>`));
  test.each([
    ['12.50', '', 12_50],
    ['12.5000', '<cbc:BaseQuantity>1</cbc:BaseQuantity>', 12_50],
    ['125', '<cbc:BaseQuantity>10.0</cbc:BaseQuantity>', 12_50],
    ['0', '', 0],
  ])('of %s %s is %i cents', (amount, per, expected) => expect(price(amount, per)).toBe(expected));

  test.each([
    ['12.505', ''],
    ['-1', ''],
    ['1e3', ''],
    ['10', '<cbc:BaseQuantity>3</cbc:BaseQuantity>'],
    ['10', '<cbc:BaseQuantity>x</cbc:BaseQuantity>'],
    ['10', '<cbc:BaseQuantity>1</cbc:BaseQuantity><cbc:BaseQuantity>1</cbc:BaseQuantity>'],
  ])('of %s %s is none', (amount, per) => expect(price(amount, per)).toMatchObject({ cell: { wrong: 'not-an-amount' } }));
});

test('days are rounded up to weeks', () => {
  const lead = (unit: string) => element(`<cbc:LeadTimeMeasure unitCode="${unit}">1</cbc:LeadTimeMeasure>`);
  expect(['1', '7', '8'].map((days) => weeksCell(days, lead('DAY')))).toEqual([1, 1, 2]);
  expect(weeksCell('3', lead('WEE'))).toBe(3);
});

test('a number is taken from its quantity where the words say its unit too', () => {
  const quantity = element('<cbc:ValueQuantity unitCode="KMT">400.0</cbc:ValueQuantity>');
  expect(numberCell('400 km', quantity, 'KMT')).toBe(400);
  expect(numberCell('1.5e-7', undefined, undefined)).toBe(1.5e-7);
});
