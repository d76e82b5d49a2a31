import type { Text } from '../entry.ts';
import { plural } from './plural.ts';

/** The start page. */
export const home = {
  'home.title': 'Kopen via een raamcontract, zonder papierwerk',
  'home.lede':
    'Aankoopcentrales voerden de procedure al. Uw bestuur zoekt, vergelijkt en bestelt hier, tegen de gegunde prijs en met zicht op levering en budget.',
  'home.search': 'Wat zoekt u?',
  'home.start': 'Begin bij een domein',
  'home.models': ({ count }: { count: number }) => plural(count, 'model', 'modellen'),
  'home.lots': ({ count }: { count: number }) => plural(count, 'perceel', 'percelen'),
  'home.how': 'Zo bestelt u',
  'home.step-find': 'Zoek en vergelijk',
  'home.step-find-words': 'Filter op wat telt voor uw dienst en leg tot vier modellen naast elkaar.',
  'home.step-choose': 'Stel samen',
  'home.step-choose-words': 'Kies opties, aantal en looptijd. U ziet meteen korting, commissie en totaal.',
  'home.step-approve': 'Laat goedkeuren',
  'home.step-approve-words': 'Voeg uw budgetsleutels toe en dien in. Een collega keurt goed boven uw eigen drempel.',
  'home.step-follow': 'Volg de levering',
  'home.step-follow-words': 'De leverancier bevestigt met een datum. U ziet wat er gebeurde en wat er volgt.',
  'home.frameworks': 'Lopende raamcontracten',
  'home.all-frameworks': 'Alle raamcontracten',
  'home.suppliers': 'Voor leveranciers',
  'home.suppliers-words': 'Houd uw modellen, opties en prijzen bij, bevestig bestellingen en meld leveringen.',
  'home.intercommunales': 'Voor streekintercommunales',
  'home.intercommunales-words': 'Zie de commissies van uw streek, per jaar, per bestuur en per raamcontract, tot op de bestelling.',
  'home.authorities': 'Voor aankoopcentrales',
  'home.authorities-words': 'Bewaak de plafonds van uw raamcontracten, perceel per perceel.',
  'home.sign-in': 'Meld u aan',
} as const satisfies Record<string, Text>;
