import { expect, test } from 'vitest';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints } from '../../shared/domain/money/cents.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aLot, aModel, anOption, aPerson, aVersion, on } from '../support/builders.ts';
import { foreignCatalogue } from '../support/foreign-catalogue.ts';
import { lot, openImports, retyped } from '../support/imports.ts';
import { granted, nextKey } from '../support/purchases.ts';

const supplier = aPerson('supplier');

type Opened = Awaited<ReturnType<typeof openImports>>;

const checked = async ({ imports }: Opened, text: string) => {
  const given = { lot, name: 'gamma.xml', bytes: new TextEncoder().encode(text) };
  const job = granted(await imports.start(supplier, given, nextKey()));
  return { job, rows: granted(await imports.rows(supplier, job.id, { part: 0 })).items };
};

const downloaded = async ({ imports }: Opened) =>
  new TextDecoder().decode(granted(await imports.modelsFile(supplier, lot, { format: 'xml', content: 'own' })).bytes);

const [box, roof] = [
  anOption({ id: 'box', name: 'Box', requires: ['roof'] }),
  anOption({ id: 'roof', name: 'Dak', excludes: ['a, b'], discountRate: basisPoints(700) }),
];
const models = [
  aModel({ versions: [aVersion({ options: [box, roof, anOption({ id: 'a, b' })], deliveryWeeks: 12 })] }),
  aModel({
    id: modelId('wagens.01.vertrekt'),
    withdrawal: { from: addDays(on, 30), reason: 'Uit productie', replacement: modelId('wagens.01.stadswagen') },
  }),
  aModel({ id: modelId('wagens.01.vertrokken'), withdrawal: { from: addDays(on, -30), reason: 'Uit productie' } }),
  aModel({ id: modelId('wagens.01.later'), versions: [aVersion({ effectiveFrom: addDays(on, 10), listPrice: 1 as never })] }),
];

test('a range comes down as a Peppol catalogue, and put in as it is it changes nothing', async () => {
  const market = await openImports({ models });
  const { name, mediaType } = granted(await market.imports.modelsFile(supplier, lot, { format: 'xml', content: 'own' }));
  expect({ name, mediaType }).toEqual({ name: `modellen-wagens.01-${on}.xml`, mediaType: 'application/xml' });
  const { job } = await checked(market, await downloaded(market));
  expect(job).toMatchObject({ format: 'xml', counts: { unchanged: 4, error: 0, new: 0, changed: 0, withdrawn: 0 } });
});

test('what is typed over in it is told old beside new, and is done once it is confirmed', async () => {
  const market = await openImports({ models });
  const text = [
    ['30000.00</cbc:PriceAmount>', '29000.00</cbc:PriceAmount>'],
    ['27000.00</cbc:PriceAmount>', '26100.00</cbc:PriceAmount>'],
    ['unitCode="WEE">12<', 'unitCode="DAY">50<'],
    ['<cbc:Name>Box</cbc:Name>', '<cbc:Name>Laadbox</cbc:Name>'],
  ].reduce((all, [from = '', to = '']) => retyped(all, from, to), await downloaded(market));
  const { job, rows } = await checked(market, text);
  expect(job.counts).toMatchObject({ changed: 1, unchanged: 3, error: 0 });
  expect(rows.find(({ kind }) => kind === 'changed')).toMatchObject({
    sheet: 'CatalogueLine 3',
    row: 3,
    lines: [
      { field: 'listPrice', before: 30_000_00, after: 29_000_00 },
      { field: 'deliveryWeeks', before: 12, after: 8 },
      { field: 'option-name:box', before: 'Box', after: 'Laadbox' },
    ],
  });
  granted(await market.imports.confirm(supplier, job.id, { version: 1 }));
  expect(granted(await market.imports.proceed(supplier, job.id)).state).toBe('applied');
  expect((await checked(market, await downloaded(market))).job.counts).toMatchObject({ unchanged: 4 });
});

test('a line that deletes its item takes the model out of the range after its last day, whatever else it leaves out', async () => {
  const market = await openImports({ models: [aModel()] });
  const line = (rest: string) =>
    `<cac:CatalogueLine><cbc:ID>1</cbc:ID><cbc:ActionCode>Delete</cbc:ActionCode>${rest}<cac:Item><cbc:Name>Stadswagen</cbc:Name><cac:SellersItemIdentification><cbc:ID>stadswagen</cbc:ID></cac:SellersItemIdentification></cac:Item></cac:CatalogueLine>`;
  const all = await downloaded(market);
  const withLine = (rest: string) => retyped(all, /<cac:CatalogueLine>[\s\S]*<\/cac:CatalogueLine>/, line(rest));
  const period = `<cac:LineValidityPeriod><cbc:EndDate>${addDays(on, 9)}</cbc:EndDate></cac:LineValidityPeriod>`;
  const lines = (from: string) => [
    { kind: 'withdrawn', lines: [{ field: 'withdrawal', after: { from, reason: 'Niet meer in de catalogus van de leverancier' } }] },
  ];
  expect((await checked(market, withLine(''))).rows).toMatchObject(lines(on));
  expect((await checked(market, withLine(period))).rows).toMatchObject(lines(addDays(on, 10)));
});

test('a catalogue of other software is read as far as the profile says what it means', async () => {
  const market = await openImports({ models: [] });
  const { job, rows } = await checked(market, foreignCatalogue);
  expect(rows.flatMap(({ findings }) => findings)).toEqual([]);
  expect(job.counts).toMatchObject({ new: 2, error: 0 });
  expect(rows).toMatchObject([
    {
      model: 'wagens.01.mntr-011-b',
      sheet: 'CatalogueLine A-1',
      lines: [
        {
          after: {
            name: 'Stadswagen',
            brand: 'Merk',
            listPrice: 28_525_50,
            discountRate: 1_000,
            deliveryWeeks: 2,
            attributes: { range: 400 },
            options: [{ id: 'TH-1', name: 'Trekhaak', listPrice: 800_00, requires: [], excludes: [] }],
          },
        },
      ],
    },
    { model: 'wagens.01.mntr012', lines: [{ after: { options: [{ id: 'TH-1' }] } }] },
  ]);
});

test('there is no catalogue without models, and none of another lot', async () => {
  const { imports } = await openImports({ lots: [aLot()], models: [] });
  expect(await imports.modelsFile(supplier, lot, { format: 'xml', content: 'own' })).toMatchObject({ code: 'nothing-to-export' });
  expect(await imports.modelsFile(supplier, lot, { format: 'xml', content: 'empty' })).toMatchObject({ code: 'nothing-to-export' });
});

test('a file that could not be put in again is not written', async () => {
  const { imports } = await openImports({}, { most: 100 });
  for (const format of ['xlsx', 'csv', 'xml'] as const)
    expect(await imports.modelsFile(supplier, lot, { format, content: 'own' })).toMatchObject({
      code: 'export-too-large',
      detail: { most: 100, format },
    });
});
