import type { Text } from '../entry.ts';

/** Laying models side by side. */
export const compare = {
  'compare.tick': 'Vergelijken',
  'compare.tick-name': ({ name }: { name: string }) => `${name} vergelijken`,
  'compare.full': ({ most }: { most: number }) => `U kunt er hoogstens ${most} naast elkaar leggen.`,
  'compare.tray': 'Te vergelijken',
  'compare.go': ({ count }: { count: number }) => `Vergelijk ${count}`,
  'compare.one-more': 'Kies er nog minstens één bij',
  'compare.clear': 'Wissen',
  'compare.remove': ({ name }: { name: string }) => `${name} wegnemen`,
  'compare.title': 'Vergelijken',
  'compare.lede':
    'De modellen die u aanvinkte, naast elkaar. Waar ze verschillen staat er een ≠ voor; de beste waarde van een rij staat er als ‘beste’ bij.',
  'compare.caption': 'Modellen naast elkaar',
  'compare.differs': 'verschilt',
  'compare.best': 'beste',
  'compare.only-differences': 'Toon alleen de verschillen',
  'compare.empty-title': 'Nog niets om te vergelijken',
  'compare.empty-meaning': 'Vink in de catalogus twee tot vier modellen aan met ‘Vergelijken’. Ze komen dan hier naast elkaar.',
  'compare.to-catalogue': 'Naar de catalogus',
  'compare.missing': ({ count }: { count: number }) =>
    count === 1
      ? 'Eén van de gevraagde modellen staat niet meer in de catalogus.'
      : `${count} van de gevraagde modellen staan niet meer in de catalogus.`,
  'compare.missing-meaning': 'Het is uit de catalogus gehaald of het adres is verkeerd overgenomen.',
  'compare.mixed': 'Deze modellen zijn niet allemaal van dezelfde soort',
  'compare.mixed-meaning': 'Een kenmerk dat een soort niet heeft, blijft leeg.',
  'compare.print': 'Afdrukken',
  'compare.keep': 'Bewaar deze vergelijking in het dossier',
  'compare.section-price': 'Prijs',
  'compare.section-highlights': 'Belangrijkste kenmerken',
  'compare.section-specification': 'Specificatie',
  'compare.section-terms': 'Levering en contract',
} as const satisfies Record<string, Text>;
