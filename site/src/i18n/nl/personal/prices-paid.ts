import type { Cents } from '../../../../../shared/domain/money/cents.ts';
import { euro } from '../../../format/numbers.ts';
import type { Text } from '../../entry.ts';
import { plural } from '../plural.ts';

/** What a model cost and what others paid for it; how much is ordered of it. */
export const pricesPaid = {
  'paid.title': 'Prijsverloop',
  'paid.others': 'Wat andere besturen betaalden',
  'paid.median': 'De mediaan is',
  'paid.range': ({ lowest, highest }: { lowest: Cents; highest: Cents }) => `van ${euro(lowest)} tot ${euro(highest)}.`,
  'paid.basis': ({ orders, buyers }: { orders: number; buyers: number }) =>
    `Netto per eenheid met de gekozen opties, excl. btw. Uit ${orders} bestellingen van ${buyers} andere besturen in de laatste twaalf maanden.`,
  'paid.too-few':
    'Te weinig bestellingen om dit te tonen: er zijn er minstens vijf van drie andere besturen nodig in de laatste twaalf maanden.',
  'paid.history': 'Prijs in de catalogus',
  'paid.caption': 'Prijzen van dit model, de nieuwste eerst',
  'paid.chart': 'Catalogusprijs en nettoprijs per periode; dezelfde cijfers staan in de tabel',
  'paid.from': 'Vanaf',
  'paid.list': 'Catalogusprijs',
  'paid.discount': 'Korting',
  'paid.net': 'Netto',
  'paid.meaning': 'Per eenheid, zonder opties, excl. btw.',
  'sales.orders': 'Bestellingen, 12 maanden',
  'sales.touched': ({ orders, drafts, quotes }: { orders: number; drafts: number; quotes: number }) =>
    `Nu open: ${plural(quotes, 'offerte', 'offertes')} en ${plural(drafts, 'niet geplaatste bestelling', 'niet geplaatste bestellingen')}. Geplaatst in de laatste twaalf maanden: ${plural(orders, 'bestelling', 'bestellingen')}.`,
} as const satisfies Record<string, Text>;
