import { expect, test } from 'vitest';
import { categoryRecord } from '../../functions/catalogue/category.record.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { aCategory, aChoice, aModel, aPerson, aVersion, bodies, day } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { buyer, granted } from '../support/purchases.ts';
import { quotingOn } from '../support/quotes.ts';
import { putItem } from '../support/table-contents.ts';

const other = aModel({
  id: modelId('wagens.01.andere'),
  supplier: bodies.otherSupplier,
  versions: [aVersion({ name: 'Andere', listPrice: cents(28_000_00), attributes: { range: 350, drive: 'bev' }, deliveryWeeks: 12 })],
});

const opened = async () => {
  const market = await openMarket({ models: [aModel(), other] });
  const attributes = [
    { key: 'range', label: 'Actieradius', type: 'number', unit: 'km', facet: true, highlight: true },
    { key: 'drive', label: 'Aandrijving', type: 'choice', choices: [{ value: 'bev', label: 'Elektrisch' }], facet: true, highlight: true },
  ] as const;
  await putItem(market.database, categoryRecord.toItem(aCategory({ attributes })));
  return { market, quoting: quotingOn(market.database, market.clock.now) };
};

const comparison = {
  title: 'Dienstwagen',
  models: [aChoice({ options: ['trekhaak'], quantity: 2 }), aChoice({ model: other.id })],
  winner: 2,
  criteria: 'Prijs',
  motivation: 'De goedkoopste volstaat.',
};

test('a choice keeps names, prices and attributes of its day, whatever becomes of the catalogue', async () => {
  const { market, quoting } = await opened();
  const record = granted(await quoting.compare(buyer, comparison, 'een-sleutel'));
  expect(record).toMatchObject({ on: '2026-06-15', winner: 2, buyer: bodies.buyer, by: { person: buyer.person } });
  expect(record.models.map(({ line, supplier, categoryName, deliveryWeeks }) => [line.net, supplier, categoryName, deliveryWeeks])).toEqual(
    [
      [2 * 27_720_00, bodies.supplier, 'Personenwagen', undefined],
      [25_200_00, bodies.otherSupplier, 'Personenwagen', 12],
    ],
  );
  expect(record.models[1]?.attributes).toEqual([
    { key: 'range', label: 'Actieradius', value: 350, unit: 'km' },
    { key: 'drive', label: 'Aandrijving', value: 'Elektrisch' },
  ]);
  await market.replaceModel(aModel({ version: 2, versions: [aVersion({ number: 2, name: 'Anders', listPrice: cents(1) })] }));
  expect(granted(await quoting.getChoice(buyer, record.id))).toEqual(record);
});

test('the same key gives the same record, and another comparison with it is refused', async () => {
  const { market, quoting } = await opened();
  const first = granted(await quoting.compare(buyer, comparison, 'een-sleutel'));
  market.clock.setDay(day('2026-08-01'));
  expect(granted(await quoting.compare(buyer, comparison, 'een-sleutel'))).toEqual(first);
  expect(await quoting.compare(buyer, { ...comparison, winner: 1 }, 'een-sleutel')).toMatchObject({ ok: false, code: 'key-reused' });
  const racing = await Promise.all(Array.from({ length: 5 }, () => quoting.compare(buyer, comparison, 'een-andere')));
  expect(new Set(racing.map((answer) => granted(answer).id)).size).toBe(1);
  expect(granted(await quoting.listChoices(buyer, { limit: 10 })).items.map(({ chosen, compared }) => [chosen, compared])).toEqual([
    ['Merk Andere', 2],
    ['Merk Andere', 2],
  ]);
});

test('a winner that was not compared is no choice, and another organisation knows of none', async () => {
  const { quoting } = await opened();
  expect(await quoting.compare(buyer, { ...comparison, winner: 3 }, 'een-sleutel')).toMatchObject({ ok: false, code: 'invalid-choice' });
  const record = granted(await quoting.compare(buyer, comparison, 'een-sleutel'));
  const stranger = aPerson('buyer', bodies.otherBuyer);
  expect(await quoting.getChoice(stranger, record.id)).toEqual(await quoting.getChoice(stranger, '0'.repeat(26)));
  expect(granted(await quoting.listChoices(stranger, { limit: 10 })).items).toEqual([]);
});
