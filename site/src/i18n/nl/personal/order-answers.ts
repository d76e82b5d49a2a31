import { number } from '../../../format/numbers.ts';
import { plural } from '../plural.ts';

/** What suppliers propose, what falls away, and the days of an order. */
export const orderAnswers = {
  'rest.line': ({ rest, ordered, name }: { rest: number; ordered: number; name: string }) =>
    `${number(rest)} van ${number(ordered)} × ${name} vervalt`,

  'propose.units': ({ name }: { name: string }) => `Aantal ${name} dat u levert`,
  'propose.ordered': ({ quantity }: { quantity: number }) => `Besteld: ${number(quantity)}. Minder mag, meer niet.`,
  'propose.units-wrong': ({ most }: { most: number }) => `Vul een aantal van 0 tot ${number(most)} in.`,
  'propose.note': 'Waarom stelt u dit voor?',

  'proposal.title': ({ supplier }: { supplier: string }) => `Voorstel van ${supplier}`,
  'proposal.caption': 'De bestelling en het voorstel naast elkaar',
  'proposal.what': 'Wat',
  'proposal.ordered': 'Besteld',
  'proposal.proposed': 'Voorgesteld',
  'proposal.day': 'Leverdatum',
  'proposal.net': 'Nettobedrag zonder btw',
  'proposal.commission': 'Wat vervalt, wordt niet betaald: ook de commissie gaat mee omlaag.',
  'proposal.in-words': ({ day, lines }: { day: string; lines: readonly { line: number; quantity: number }[] }) =>
    [`leveren op ${day}`, ...lines.map(({ line, quantity }) => `lijn ${line}: nog ${number(quantity)}`)].join('; '),

  'dates.title': 'Gewenst, beloofd en echt',
  'dates.what': 'Datum',
  'dates.day': 'Dag',
  'dates.against': 'Verschil',
  'dates.first-promised': 'Eerst beloofd',
  'dates.promised-now': 'Nu beloofd',
  'dates.wanted-name': 'gewenst',
  'dates.promised-name': 'eerst beloofd',
  'dates.same': ({ name }: { name: string }) => `zoals ${name}`,
  'dates.later': ({ count, name }: { count: number; name: string }) => `${plural(count, 'dag', 'dagen')} later dan ${name}`,
  'dates.earlier': ({ count, name }: { count: number; name: string }) => `${plural(count, 'dag', 'dagen')} vroeger dan ${name}`,
} as const;
