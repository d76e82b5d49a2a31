import type { Problems } from '../../problem.ts';

export const paymentsProblems = {
  'bank-file-invalid': () => ({
    what: 'Dit bankbestand klopt niet',
    meaning: 'Het is geen volledig en ongewijzigd CODA-bestand of csv-bestand van KBC, Belfius of ING. Er is niets ingelezen.',
    remedy: 'Haal het bestand opnieuw op bij uw bank, open of bewaar het niet in een ander programma en kies het opnieuw.',
  }),
  'bank-file-of-other': () => ({
    what: 'Dit is een rekening van een andere organisatie',
    meaning: 'In het bestand staat het ondernemingsnummer van een andere rekeninghouder. Er is niets ingelezen.',
    remedy: 'Kies een bestand van de rekening waarop uw organisatie de commissies ontvangt.',
  }),
  'payments-changed': () => ({
    what: 'Er zijn intussen betalingen geboekt',
    meaning: 'Wat nu geboekt zou worden, is niet meer wat u zag. Er is niets geboekt.',
    remedy: 'Laad de pagina opnieuw, kijk na wat er veranderde en bevestig dan.',
  }),
  'no-payments': () => ({
    what: 'Er is niets te boeken',
    meaning: 'Geen enkele beweging draagt de mededeling van een open factuur, en u koos er geen.',
    remedy: 'Kies bij een beweging de factuur waarvoor ze is, of kies een ander bestand.',
  }),
  'invoice-unknown': () => ({
    what: 'Deze factuur is er niet',
    meaning: 'De gekozen factuur bestaat niet bij uw organisatie, of de beweging is al geboekt.',
    remedy: 'Laad de pagina opnieuw en kies een factuur uit de lijst.',
  }),
  'payment-unchanged': () => ({
    what: 'Er verandert niets aan deze betaling',
    meaning: 'Ze staat al bij deze factuur, of ze werd al teruggenomen.',
    remedy: 'Kies een andere factuur, of laat de betaling zoals ze is.',
  }),
} as const satisfies Problems;
