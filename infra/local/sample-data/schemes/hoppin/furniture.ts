import type { AttributeValue, Model } from '../../../../../shared/domain/catalogue/model.ts';
import type { CategoryId } from '../../categories/categories.ts';
import type { SupplierSlug } from '../../organisations/suppliers.ts';
import { type PlainRow, plainModel } from '../plain-model.ts';

const lots: Readonly<Record<string, readonly [CategoryId, SupplierSlug, string]>> = {
  '1': ['bicycle-stand', 'straatgoed', 'Straatgoed'],
  '2': ['canopy', 'schuilplaats', 'Schuilplaats'],
  '3': ['bus-shelter', 'schuilplaats', 'Schuilplaats'],
  '4': ['street-furniture', 'straatgoed', 'Straatgoed'],
  '5': ['street-furniture', 'laadpunt-en-licht', 'Laadpunt en Licht'],
};

const coating = { coating: { name: 'Poedercoating in RAL-kleur naar keuze', price: 38 } };
const placing = (price: number) => ({ placing: { name: 'Plaatsing met fundering', price } });
const roof = {
  'green-roof': { name: 'Sedumdak', price: 1_450, excludes: ['solar'] },
  solar: { name: 'Zonnepanelen op het dak', price: 2_350, excludes: ['green-roof'] },
};
const lighting = { lighting: { name: 'Ledverlichting met bewegingsmelder', price: 620 } };

type Row = readonly [
  lot: string,
  name: string,
  price: number,
  discount: number,
  weeks: number,
  material: string,
  widthMm: number,
  depthMm: number,
  heightMm: number,
  installation: boolean,
  extra: Readonly<Record<string, AttributeValue>>,
  options: NonNullable<PlainRow['options']>,
];

// lot, name, price €, discount %, weeks, material, width, depth, height mm, placed, further attributes, options
// biome-ignore format: a price list reads as a table, one row a line
const rows: readonly Row[] = [
  ['1', 'Fietsnietje', 96, 14, 4, 'galvanised', 850, 60, 850, false, { capacity: 2 }, { ...coating, ...placing(74) }],
  ['1', 'Fietsnietje met tussenbuis', 118, 14, 4, 'galvanised', 850, 60, 850, false, { capacity: 2 }, { ...coating, ...placing(74) }],
  ['1', 'Fietsnietje roestvrij staal', 184, 12, 6, 'stainless', 850, 60, 850, false, { capacity: 2 }, placing(74)],
  ['1', 'Bakfietsbeugel', 142, 13, 6, 'galvanised', 1_200, 60, 850, false, { capacity: 2 }, { ...coating, ...placing(86) }],
  ['1', 'Hoog-laagrek voor tien fietsen', 690, 12, 8, 'galvanised', 3_500, 1_900, 1_250, false, { capacity: 10 }, { ...coating, ...placing(240) }],
  ['1', 'Etagerek voor twintig fietsen', 4_250, 11, 12, 'galvanised', 4_000, 2_000, 2_750, true, { capacity: 20 }, coating],
  ['2', 'Overkapping voor tien fietsen', 6_450, 10, 14, 'coated', 5_000, 2_300, 2_500, false, { capacity: 10, greenRoof: true }, { ...roof, ...lighting, ...placing(1_650) }],
  ['2', 'Overkapping voor twintig fietsen', 9_900, 10, 14, 'coated', 9_600, 2_300, 2_500, false, { capacity: 20, greenRoof: true }, { ...roof, ...lighting, ...placing(2_450) }],
  ['2', 'Dubbele overkapping voor veertig fietsen', 17_400, 9, 18, 'coated', 9_600, 4_400, 2_600, false, { capacity: 40, greenRoof: true }, { ...roof, ...lighting, ...placing(3_900) }],
  ['2', 'Houten overkapping voor tien fietsen', 8_250, 9, 18, 'wood', 5_000, 2_400, 2_600, false, { capacity: 10, greenRoof: false }, { ...lighting, ...placing(1_750) }],
  ['2', 'Afsluitbare fietsenberging voor zestien fietsen', 21_600, 8, 22, 'coated', 6_200, 4_200, 2_700, true, { capacity: 16, greenRoof: true }, { ...lighting, access: { name: 'Toegang met badge', price: 1_850 } }],
  ['3', 'Bushokje compact', 5_150, 11, 14, 'coated', 2_600, 1_400, 2_450, false, { greenRoof: false, power: 'none' }, { ...placing(1_250), bench: { name: 'Zitbank', price: 340 } }],
  ['3', 'Bushokje standaard', 6_900, 11, 14, 'coated', 3_900, 1_600, 2_500, false, { greenRoof: true, power: 'grid' }, { ...roof, ...lighting, ...placing(1_450) }],
  ['3', 'Bushokje standaard met zonnepaneel', 8_300, 10, 16, 'coated', 3_900, 1_600, 2_500, false, { greenRoof: false, power: 'solar' }, { ...lighting, ...placing(1_450) }],
  ['3', 'Bushokje breed', 9_750, 10, 16, 'coated', 5_200, 1_800, 2_550, false, { greenRoof: true, power: 'grid' }, { ...roof, ...lighting, ...placing(1_850) }],
  ['3', 'Houten bushokje', 8_650, 9, 20, 'wood', 3_900, 1_700, 2_600, false, { greenRoof: true, power: 'none' }, { ...placing(1_550), bench: { name: 'Zitbank', price: 340 } }],
  ['4', 'Zitbank met rugleuning', 780, 13, 8, 'wood', 1_800, 620, 820, false, { power: 'none' }, placing(180)],
  ['4', 'Zitbank zonder rugleuning', 560, 13, 8, 'wood', 1_800, 450, 450, false, { power: 'none' }, placing(180)],
  ['4', 'Leunbank', 390, 12, 8, 'coated', 1_500, 250, 950, false, { power: 'none' }, { ...coating, ...placing(160) }],
  ['4', 'Afvalbak 70 liter', 520, 12, 6, 'coated', 450, 450, 1_100, false, { power: 'none' }, { ...coating, ...placing(95) }],
  ['4', 'Hoppinzuil met wegwijzer', 4_600, 10, 16, 'coated', 900, 250, 3_400, true, { power: 'grid' }, lighting],
  ['5', 'Digitale infozuil', 11_800, 8, 22, 'coated', 800, 300, 2_400, true, { power: 'grid' }, { audio: { name: 'Voorlezen voor wie slecht ziet', price: 890 } }],
  ['5', 'Laadkluis voor fietsbatterijen', 3_450, 9, 14, 'coated', 900, 600, 1_900, true, { power: 'grid' }, { access: { name: 'Toegang met badge', price: 650 } }],
  ['5', 'Fietspomp met herstelzuil', 1_380, 9, 8, 'galvanised', 400, 300, 1_300, false, { power: 'none' }, { ...coating, ...placing(190) }],
  ['5', 'Pakjeskluis met twaalf vakken', 7_900, 8, 18, 'coated', 2_400, 600, 2_100, true, { power: 'solar' }, { roof: { name: 'Luifel', price: 980 } }],
];

/** The 25 products of the purchasing centre; all invented. */
export const furniture: readonly Model[] = rows.map(
  ([lot, name, price, discount, weeks, material, width, depth, height, installation, extra, options]) => {
    const [category, supplier, brand] = lots[lot] ?? ['street-furniture', 'straatgoed', ''];
    return plainModel(brand, {
      lot: `hoppin.${lot}`,
      supplier,
      category,
      name,
      unit: 'stuk',
      description: `${name}, ${width} × ${depth} × ${height} mm. ${installation ? 'Plaatsing is in de prijs begrepen.' : 'Levering op de locatie; plaatsing naar keuze.'}`,
      prices: [
        ['2022-05-01', price],
        ['2024-02-01', Math.round(price * 1.04)],
        ['2026-02-01', Math.round(price * 1.07)],
      ],
      discount,
      weeks,
      attributes: { ...extra, material, width, depth, height, installation, warranty: material === 'wood' ? 5 : 10 },
      options,
    });
  },
);
