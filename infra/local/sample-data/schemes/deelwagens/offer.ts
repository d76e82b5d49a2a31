import type { Model } from '../../../../../shared/domain/catalogue/model.ts';
import { type PlainRow, plainModel } from '../plain-model.ts';

const car = (name: string, price: number, range: number, battery: number, seats: number, includedKm: number, text: string): PlainRow => ({
  lot: 'deelwagens.1',
  supplier: 'deelstroom',
  category: 'shared-car',
  name,
  unit: 'maand per wagen',
  description: text,
  prices: [
    ['2021-11-01', price],
    ['2024-01-01', price + 20],
  ],
  discount: 6,
  weeks: 20,
  attributes: { drive: 'BEV', range, battery, seats, chargingAc: 11, includedKm, maintenance: true },
  options: {
    'child-seat': { name: 'Kinderzitje', price: 6 },
    'house-style': { name: 'Bestickering in de huisstijl', price: 9 },
    'extra-km': { name: '500 km eigen gebruik meer per maand', price: 75 },
  },
});

const rows: readonly PlainRow[] = [
  car(
    'Stadsdeelwagen',
    595,
    230,
    27,
    4,
    100,
    'Kleine elektrische deelwagen met vier plaatsen, verzekering, onderhoud en platform inbegrepen.',
  ),
  car(
    'Compacte deelwagen',
    690,
    380,
    52,
    5,
    150,
    'Compacte elektrische deelwagen met vijf plaatsen, verzekering, onderhoud en platform inbegrepen.',
  ),
  car(
    'Gezinsdeelwagen',
    785,
    450,
    58,
    5,
    150,
    'Ruime elektrische deelwagen met vijf plaatsen en grote koffer, verzekering, onderhoud en platform inbegrepen.',
  ),
  car(
    'Deelbestelwagen',
    820,
    300,
    45,
    2,
    200,
    'Elektrische deelbestelwagen voor bewoners en eigen diensten, verzekering, onderhoud en platform inbegrepen.',
  ),
  car(
    'Deelminibus met zeven plaatsen',
    935,
    320,
    50,
    7,
    150,
    'Elektrische deelwagen met zeven plaatsen, verzekering, onderhoud en platform inbegrepen.',
  ),
  {
    lot: 'deelwagens.2',
    supplier: 'laadnet-rivierenland',
    category: 'charging-point',
    name: 'Laadpaal met twee punten 22 kW',
    unit: 'maand per laadpaal',
    description: 'Laadpaal aan de standplaats van een deelwagen, met aansluiting, onderhoud en beheer.',
    prices: [['2021-11-01', 118]],
    discount: 4,
    weeks: 26,
    attributes: { sockets: 2, chargingAc: 22, power: 'grid', maintenance: true },
    options: { 'ground-marking': { name: 'Markering van de standplaats', price: 4 } },
  },
  {
    lot: 'deelwagens.2',
    supplier: 'laadnet-rivierenland',
    category: 'charging-point',
    name: 'Snellader 50 kW',
    unit: 'maand per laadpaal',
    description: 'Snellader voor een druk Hoppinpunt, met aansluiting, onderhoud en beheer.',
    prices: [['2024-01-01', 540]],
    discount: 5,
    weeks: 36,
    attributes: { sockets: 1, chargingAc: 22, chargingDc: 50, power: 'grid', maintenance: true },
  },
];

const brands: Readonly<Record<string, string>> = { deelstroom: 'Deelstroom', 'laadnet-rivierenland': 'Laadnet' };

export const offer: readonly Model[] = rows.map((row) => plainModel(brands[row.supplier] ?? row.supplier, row));
