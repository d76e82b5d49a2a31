import type { AttributeValue, ModelOption } from '../../../../../shared/domain/catalogue/model.ts';
import { euro } from '../amounts.ts';

export type VehicleCategory =
  | 'passenger-car'
  | 'van'
  | 'light-truck'
  | 'truck'
  | 'heavy-truck'
  | 'special-vehicle'
  | 'two-wheeler'
  | 'light-electric'
  | 'e-bike'
  | 'cargo-bike';

type Attributes = Readonly<Record<string, AttributeValue>>;

interface OptionRow {
  readonly id: string;
  readonly name: string;
  /** List price in euro. */
  readonly price: number;
  readonly requires?: readonly string[];
  readonly excludes?: readonly string[];
  /** Only on vehicles of which this holds; in these lots only. */
  readonly when?: (attributes: Attributes) => boolean;
  readonly lots?: readonly string[];
}

const tows = ({ towing }: Attributes) => typeof towing === 'number' && towing > 0;
const electric = ({ drive }: Attributes) => drive === 'BEV';
const plugs = ({ drive }: Attributes) => drive === 'BEV' || drive === 'PHEV';

const markings: OptionRow = { id: 'striping', name: 'Bestickering in de huisstijl van het bestuur', price: 640 };
const reflective: OptionRow = { id: 'reflective-striping', name: 'Reflecterende striping klasse 2', price: 890 };
const beacons: OptionRow = {
  id: 'warning-lights',
  name: 'Zwaailichten en werkverlichting',
  price: 1_290,
  requires: ['reflective-striping'],
};
const tracker: OptionRow = { id: 'tracker', name: 'Volgsysteem met ritregistratie', price: 190 };

const sets: Readonly<Record<VehicleCategory, readonly OptionRow[]>> = {
  'passenger-car': [
    { id: 'winter-tyres', name: 'Winterbanden op velg', price: 880, excludes: ['all-season-tyres'] },
    { id: 'all-season-tyres', name: 'Vierseizoensbanden', price: 420, excludes: ['winter-tyres'] },
    { id: 'tow-bar', name: 'Afneembare trekhaak', price: 890, when: tows },
    { id: 'bike-rack', name: 'Fietsendrager op trekhaak', price: 560, requires: ['tow-bar'], when: tows },
    { id: 'heat-pump', name: 'Warmtepomp', price: 1_050, when: electric },
    { id: 'charging-cable', name: 'Laadkabel type 2, 7 m', price: 260, when: plugs },
    markings,
    { id: 'first-aid', name: 'Brandblusser en verbandkoffer', price: 75 },
    { id: 'police-pack', name: 'Prioritaire uitrusting politie', price: 9_850, lots: ['12'] },
    { id: 'detainee-seat', name: 'Zitplaats met scheiding voor gevatte personen', price: 2_450, requires: ['police-pack'], lots: ['12'] },
    { id: 'fire-pack', name: 'Prioritaire uitrusting brandweer', price: 8_950, lots: ['13'] },
    { id: 'wheelchair-winch', name: 'Lier voor rolstoel', price: 1_450, lots: ['14'] },
  ],
  van: [
    { id: 'shelving', name: 'Kastinrichting, één zijde', price: 1_650, excludes: ['shelving-full'] },
    { id: 'shelving-full', name: 'Kastinrichting, beide zijden', price: 2_950, excludes: ['shelving'] },
    { id: 'tow-bar', name: 'Vaste trekhaak', price: 720, when: tows },
    { id: 'roof-rack', name: 'Imperiaal', price: 780 },
    { id: 'ladder', name: 'Ladderlift', price: 540, requires: ['roof-rack'] },
    reflective,
    beacons,
    { id: 'inverter', name: 'Omvormer 230 V', price: 690, when: electric },
    { id: 'heat-pump', name: 'Warmtepomp', price: 950, when: electric },
  ],
  'light-truck': [
    { id: 'tail-lift', name: 'Laadklep 750 kg', price: 4_250, excludes: ['crane-prep'] },
    { id: 'crane-prep', name: 'Voorbereiding laadkraan', price: 2_100, excludes: ['tail-lift'] },
    { id: 'tow-bar', name: 'Trekhaak', price: 850, when: tows },
    { id: 'toolbox', name: 'Gereedschapskist', price: 680 },
    { id: 'mesh-sides', name: 'Opzetborden in gaas', price: 1_450, excludes: ['tarpaulin'] },
    { id: 'tarpaulin', name: 'Huif met zeil', price: 1_290, excludes: ['mesh-sides'] },
    reflective,
    beacons,
  ],
  truck: [
    { id: 'tail-lift', name: 'Laadklep 1 500 kg', price: 8_900, excludes: ['plough-plate'] },
    { id: 'plough-plate', name: 'Aanbouwplaat voor sneeuwploeg', price: 6_800, excludes: ['tail-lift'] },
    { id: 'salt-spreader', name: 'Voorbereiding zoutstrooier', price: 5_400, requires: ['plough-plate'] },
    { id: 'blind-spot', name: 'Dodehoekdetectie met camera', price: 1_750 },
    { id: 'tow-bar', name: 'Trekhaak met luchtremmen', price: 2_100, when: tows },
    { id: 'toolbox', name: 'Gereedschapskist', price: 980 },
    reflective,
    beacons,
  ],
  'heavy-truck': [
    { id: 'blind-spot', name: 'Dodehoekdetectie rondom', price: 2_850 },
    { id: 'low-cab', name: 'Cabine met lage instap', price: 14_500 },
    { id: 'tail-lift', name: 'Laadklep 2 000 kg', price: 11_200, excludes: ['plough-plate'] },
    { id: 'plough-plate', name: 'Aanbouwplaat voor sneeuwploeg', price: 8_400, excludes: ['tail-lift'] },
    { id: 'large-battery', name: 'Extra batterijpakket', price: 38_000, when: electric },
    { id: 'tow-bar', name: 'Trekhaak met luchtremmen', price: 3_200, when: tows },
    reflective,
    beacons,
  ],
  'special-vehicle': [
    { id: 'high-pressure', name: 'Hogedrukreiniger met haspel', price: 6_900 },
    { id: 'suction-hose', name: 'Handzuigslang', price: 3_200 },
    { id: 'weed-brush', name: 'Onkruidborstel', price: 8_900, excludes: ['third-brush'] },
    { id: 'third-brush', name: 'Derde borstel op arm', price: 9_600, excludes: ['weed-brush'] },
    { id: 'rear-camera', name: 'Achteruitrijcamera', price: 950 },
    { id: 'reflective-striping', name: 'Reflecterende striping klasse 2', price: 890 },
    beacons,
  ],
  'two-wheeler': [
    { id: 'top-case', name: 'Topkoffer', price: 240 },
    { id: 'windscreen', name: 'Windscherm', price: 130 },
    { id: 'second-battery', name: 'Tweede batterij', price: 1_150 },
    markings,
    { id: 'helmets', name: 'Twee helmen', price: 290 },
    { id: 'police-pack', name: 'Prioritaire uitrusting politie', price: 4_650, lots: ['58'] },
  ],
  'light-electric': [
    { id: 'tipper', name: 'Kipbak', price: 2_900, excludes: ['closed-body', 'water-tank'] },
    { id: 'closed-body', name: 'Gesloten laadbak', price: 3_400, excludes: ['tipper', 'water-tank'] },
    { id: 'water-tank', name: 'Watertank met spuitlans', price: 4_750, excludes: ['tipper', 'closed-body'] },
    { id: 'heating', name: 'Cabineverwarming', price: 650 },
    reflective,
    beacons,
    { id: 'tow-bar', name: 'Trekhaak', price: 590, when: tows },
  ],
  'e-bike': [
    { id: 'large-battery', name: 'Grotere batterij', price: 450 },
    { id: 'bags', name: 'Dubbele fietstas', price: 95 },
    { id: 'front-carrier', name: 'Voordrager', price: 75, excludes: ['basket'] },
    { id: 'basket', name: 'Mand vooraan', price: 60, excludes: ['front-carrier'] },
    tracker,
    { id: 'print', name: 'Logo van het bestuur op het frame', price: 55 },
  ],
  'cargo-bike': [
    { id: 'rain-cover', name: 'Regenhuif', price: 320, excludes: ['box'] },
    { id: 'box', name: 'Afsluitbare laadbak', price: 690, excludes: ['rain-cover'] },
    { id: 'large-battery', name: 'Grotere batterij', price: 490 },
    tracker,
    { id: 'print', name: 'Logo van het bestuur op de bak', price: 180 },
  ],
};

/** The options that a vehicle can have: those of its category that suit what it is and the lot it is in. */
export const optionsFor = (category: VehicleCategory, lot: string, attributes: Attributes): readonly ModelOption[] =>
  sets[category]
    .filter(({ when, lots }) => (when?.(attributes) ?? true) && (lots?.includes(lot) ?? true))
    .map(({ id, name, price, requires = [], excludes = [] }) => ({ id, name, listPrice: euro(price), requires, excludes }));
