import type { AttributeDefinition } from '../../../../shared/domain/catalogue/category.ts';

type Extra = Partial<Pick<AttributeDefinition, 'facet' | 'highlight' | 'better'>>;

const number = (key: string, label: string, unit: string, extra: Extra = {}): AttributeDefinition => ({
  key,
  label,
  type: 'number',
  unit,
  facet: false,
  highlight: false,
  ...extra,
});

const text = (key: string, label: string, extra: Extra = {}): AttributeDefinition => ({
  key,
  label,
  type: 'text',
  facet: false,
  highlight: false,
  ...extra,
});

const yesNo = (key: string, label: string, extra: Extra = {}): AttributeDefinition => ({
  key,
  label,
  type: 'boolean',
  facet: false,
  highlight: false,
  ...extra,
});

const choice = (key: string, label: string, choices: Readonly<Record<string, string>>, extra: Extra = {}): AttributeDefinition => ({
  key,
  label,
  type: 'choice',
  choices: Object.entries(choices).map(([value, name]) => ({ value, label: name })),
  facet: true,
  highlight: false,
  ...extra,
});

/** Every attribute once; categories choose from them. What councils complained of is here: payload, charging power, distance to service. */
export const attributes = {
  drive: choice(
    'drive',
    'Aandrijving',
    { BEV: 'Volledig elektrisch', PHEV: 'Stekkerhybride', CNG: 'Aardgas (CNG)', pedal: 'Trapondersteuning' },
    { highlight: true },
  ),
  range: number('range', 'Rijbereik', 'km', { facet: true, highlight: true, better: 'more' }),
  battery: number('battery', 'Batterij', 'kWh', { better: 'more' }),
  payload: number('payload', 'Laadvermogen', 'kg', { facet: true, better: 'more' }),
  towing: number('towing', 'Aanhanggewicht', 'kg', { better: 'more' }),
  chargingAc: number('chargingAc', 'Laden AC', 'kW', { better: 'more' }),
  chargingDc: number('chargingDc', 'Laden DC', 'kW', { better: 'more' }),
  seats: number('seats', 'Zitplaatsen', 'plaatsen', { facet: true }),
  grossWeight: number('grossWeight', 'Hoogst toegelaten massa', 'kg'),
  emission: number('emission', 'CO₂-uitstoot', 'g/km', { better: 'less' }),
  loadVolume: number('loadVolume', 'Laadvolume', 'm³', { better: 'more' }),
  length: number('length', 'Lengte', 'mm'),
  dealerTown: text('dealerTown', 'Plaats van de verdeler'),
  serviceDistance: number('serviceDistance', 'Afstand tot een servicepunt (gemiddeld)', 'km', { facet: true, better: 'less' }),
  warranty: number('warranty', 'Waarborg', 'jaar', { better: 'more' }),
  sweepWidth: number('sweepWidth', 'Werkbreedte', 'mm', { better: 'more' }),
  hopper: number('hopper', 'Inhoud opbouw', 'm³', { highlight: true, better: 'more' }),
  topSpeed: number('topSpeed', 'Topsnelheid', 'km/u'),
  frameType: choice('frameType', 'Frame', { low: 'Lage instap', high: 'Hoog', mixed: 'Gemengd' }),
  material: choice('material', 'Materiaal', {
    galvanised: 'Gegalvaniseerd staal',
    coated: 'Gepoedercoat staal',
    stainless: 'Roestvrij staal',
    wood: 'Hardhout',
    composite: 'Gerecycleerde kunststof',
  }),
  capacity: number('capacity', 'Plaatsen voor fietsen', 'fietsen', { facet: true, highlight: true, better: 'more' }),
  width: number('width', 'Breedte', 'mm'),
  depth: number('depth', 'Diepte', 'mm'),
  height: number('height', 'Hoogte', 'mm'),
  installation: yesNo('installation', 'Plaatsing inbegrepen', { facet: true, highlight: true }),
  greenRoof: yesNo('greenRoof', 'Groendak mogelijk', { facet: true }),
  power: choice('power', 'Stroom', { none: 'Geen', grid: 'Netaansluiting', solar: 'Zonnepaneel' }),
  measure: text('measure', 'Prijs per', { highlight: true }),
  term: number('term', 'Doorlooptijd', 'werkdagen', { facet: true, highlight: true, better: 'less' }),
  report: yesNo('report', 'Verslag inbegrepen', { facet: true }),
  depthMeasured: number('depthMeasured', 'Diepte tot', 'cm', { better: 'more' }),
  guarantee: text('guarantee', 'Gegarandeerd bedrag', { highlight: true }),
  includedKm: number('includedKm', 'Kilometers eigen gebruik inbegrepen', 'km per maand', { highlight: true, better: 'more' }),
  maintenance: yesNo('maintenance', 'Onderhoud en herstel inbegrepen'),
  sockets: number('sockets', 'Laadpunten', 'stuks', { highlight: true, better: 'more' }),
} as const satisfies Record<string, AttributeDefinition>;

export type AttributeKey = keyof typeof attributes;
