import type { Model } from '../../../../../shared/domain/catalogue/model.ts';
import type { CategoryId } from '../../categories/categories.ts';
import type { SupplierSlug } from '../../organisations/suppliers.ts';
import { plainModel } from '../plain-model.ts';

interface Row {
  readonly lot: '1' | '2' | '3' | '4';
  readonly name: string;
  readonly unit: string;
  readonly price: number;
  readonly term: number;
  readonly text: string;
  readonly depth?: number;
}

/** Unit prices of the bureau that is first in rank in each lot; only those can be ordered from directly. */
const firstInRank: Readonly<Record<Row['lot'], readonly [SupplierSlug, string, CategoryId]>> = {
  '1': ['baac', 'BAAC Vlaanderen', 'desk-study'],
  '2': ['gate', 'GATE', 'landscape-boring'],
  '3': ['gate', 'GATE', 'archaeological-boring'],
  '4': ['monument', 'Monument Vandekerckhove', 'trial-trench'],
};

// biome-ignore format: a price list reads as a table, one row a line
const rows: readonly Row[] = [
  { lot: '1', name: 'Bureaustudie tot 1 ha', unit: 'studie', price: 1_450, term: 20, text: 'Archeologienota op basis van bureauonderzoek voor een terrein tot 1 ha.' },
  { lot: '1', name: 'Bureaustudie van 1 tot 5 ha', unit: 'studie', price: 2_150, term: 25, text: 'Archeologienota op basis van bureauonderzoek voor een terrein van 1 tot 5 ha.' },
  { lot: '1', name: 'Bureaustudie boven 5 ha', unit: 'studie', price: 3_400, term: 30, text: 'Archeologienota op basis van bureauonderzoek voor een terrein boven 5 ha.' },
  { lot: '1', name: 'Plaatsbezoek', unit: 'dag', price: 690, term: 10, text: 'Terreinbezoek met fotografische registratie.' },
  { lot: '2', name: 'Landschappelijke boring tot 2 m', unit: 'boring', price: 42, term: 15, depth: 200, text: 'Manuele boring met beschrijving van de bodemopbouw.' },
  { lot: '2', name: 'Landschappelijke boring tot 4 m', unit: 'boring', price: 74, term: 15, depth: 400, text: 'Manuele boring met beschrijving van de bodemopbouw.' },
  { lot: '2', name: 'Verslag landschappelijk booronderzoek', unit: 'verslag', price: 980, term: 15, text: 'Verwerking en verslag van één boorcampagne.' },
  { lot: '3', name: 'Verkennende archeologische boring', unit: 'boring', price: 68, term: 20, depth: 150, text: 'Boring met grote diameter in een verspringend grid, met zeven van het staal.' },
  { lot: '3', name: 'Waarderende archeologische boring', unit: 'boring', price: 84, term: 20, depth: 150, text: 'Verdichte boring rond een vondstlocatie, met zeven van het staal.' },
  { lot: '3', name: 'Verslag archeologisch booronderzoek', unit: 'verslag', price: 1_350, term: 20, text: 'Verwerking en verslag van één boorcampagne.' },
  { lot: '4', name: 'Proefsleuven per hectare', unit: 'ha', price: 4_950, term: 30, text: 'Sleuven over een achtste van het terrein, met kraan en twee archeologen.' },
  { lot: '4', name: 'Proefsleuf per lopende meter', unit: 'm', price: 16.5, term: 25, text: 'Bijkomende sleuf of kijkvenster per lopende meter.' },
  { lot: '4', name: 'Nota na proefsleuven', unit: 'nota', price: 2_450, term: 30, text: 'Verwerking, nota en advies na het veldwerk.' },
];

export const services: readonly Model[] = rows.map(({ lot, name, unit, price, term, text, depth }) => {
  const [supplier, bureau, category] = firstInRank[lot];
  return plainModel(bureau, {
    lot: `archeologie.${lot}`,
    supplier,
    category,
    name,
    unit,
    description: text,
    prices: [
      ['2023-01-01', price],
      ['2025-01-01', Math.round(price * 104) / 100],
    ],
    discount: 0,
    weeks: Math.ceil(term / 5),
    attributes: { measure: unit, term, report: true, ...(depth !== undefined && { depthMeasured: depth }) },
  });
});
