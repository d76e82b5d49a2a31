import type { Text } from '../../entry.ts';

/** How far each ceiling is used, for the manager of a framework agreement. */
export const ceilings = {
  'ceilings.title': 'Plafonds',
  'ceilings.lede': 'Hoeveel van elk raamcontract en elk perceel al besteld is, het meest gebruikte eerst.',
  'ceilings.filter-framework': 'Raamcontract',
  'ceilings.filter-level': 'Hoe het ervoor staat',
  'ceilings.all-frameworks': 'Alle raamcontracten',
  'ceilings.all-levels': 'Alle',
  'ceilings.scope': 'Raamcontract of perceel',
  'ceilings.whole': 'Hele raamcontract',
  'ceilings.lot': ({ number, title }: { number: string; title: string }) => `Perceel ${number}: ${title}`,
  'ceilings.used': 'Gebruikt',
  'ceilings.used-value': 'Besteld',
  'ceilings.room': 'Nog vrij',
  'ceilings.maximum': 'Maximum',
  'ceilings.level': 'Toestand',
  'ceilings.pieces': ({ count }: { count: string }) => `${count} stuks`,
  'ceilings.explain':
    'Bij 70 % raakt een plafond op, bij 90 % is het bijna op. Voorbij het maximum heeft een raamcontract geen werking meer (HvJ C-23/20).',
  'ceilings.empty': 'Geen plafonds die hieraan voldoen',
  'ceilings.empty-meaning': 'Pas de filters aan.',
  'ceilings.none': 'Uw organisatie beheert geen raamcontracten',
  'ceilings.none-meaning': 'Hier staan de plafonds van de raamcontracten waarvan uw organisatie de aanbestedende overheid is.',
  'ceilings.show-all': 'Alle plafonds tonen',
  'ceilings.shown': ({ count, total }: { count: number; total: number }) =>
    count === total ? `${total} plafonds` : `${count} van ${total} plafonds`,
  'ceilings.needs-attention': ({ count }: { count: number }) =>
    count === 1 ? '1 plafond vraagt aandacht' : `${count} plafonds vragen aandacht`,
  'ceilings.all-ample': 'Er is overal ruimte',
} as const satisfies Record<string, Text>;
