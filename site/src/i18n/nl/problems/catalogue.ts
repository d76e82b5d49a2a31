import type { Problems } from '../../problem.ts';
import { numberOf } from '../../problem-detail.ts';

const unfit: Readonly<Record<string, string>> = {
  unknown: 'Het bestaat niet, of het is niet van uw onderneming.',
  itself: 'Een model kan zichzelf niet vervangen.',
  'other-lot': 'Het zit in een ander perceel.',
  withdrawn: 'Het is op die datum zelf uit de catalogus.',
  'not-yet-available': 'Het is op die datum nog niet te bestellen.',
  'minimum-specification': 'Het haalt de minimumeisen van het perceel niet.',
  'discount-below-award': 'Het heeft een lagere korting dan gegund.',
};

export const catalogueProblems = {
  'discount-below-award': () => ({
    what: 'De korting is lager dan wat gegund werd',
    meaning: 'Onder de kortingsvoet van de gunning mag een leverancier nooit gaan.',
    remedy: 'Houd de gegunde korting aan, of haal het model uit de catalogus.',
  }),
  'outside-revision': () => ({
    what: 'Deze prijsstijging valt buiten de herzieningsclausule',
    meaning: 'Zo’n stijging moet de beheerder van het raamcontract eerst goedkeuren.',
    remedy: 'Beperk de stijging, of bespreek ze met de beheerder.',
  }),
  'minimum-unmet': () => ({
    what: 'De specificatie haalt de minimumeisen van het perceel niet',
    meaning: 'Een model dat niet aan die eisen voldoet, mag niet aangeboden worden. Ook een kenmerk dat niet ingevuld is, voldoet niet.',
    remedy: 'Kijk de kenmerken na die met “niet gehaald” gemarkeerd zijn.',
  }),
  'invalid-specification': () => ({
    what: 'Een kenmerk heeft een waarde die hier niet kan',
    meaning: 'Elke categorie legt vast welke kenmerken een model heeft en welke waarden die kunnen hebben.',
    remedy: 'Kijk de gemarkeerde kenmerken na.',
  }),
  'range-full': ({ most }) => ({
    what: 'U biedt in dit perceel al zoveel modellen aan als er gegund zijn',
    meaning: `Gegund zijn hoogstens ${numberOf(most, 'modellen') ?? 'zoveel als er nu zijn'}.`,
    remedy: 'Haal eerst een ander model uit de catalogus, of kies een latere ingangsdatum.',
  }),
  'revision-unfounded': ({ field }) => ({
    what: 'De aanleiding verantwoordt geen prijsstijging',
    meaning:
      field === 'index'
        ? 'Wie een prijs verhoogt om een index te volgen, noemt die index en de waarden ervan.'
        : 'Een promotie verlaagt een prijs; ze kan hem niet verhogen.',
    remedy: 'Vul de index in, of kies een andere aanleiding.',
  }),
  'nothing-changed': () => ({
    what: 'Er verandert niets',
    meaning: 'Wat u verstuurt, is gelijk aan wat al gepubliceerd is, of er is niets gekozen.',
    remedy: 'Wijzig of kies iets en probeer opnieuw.',
  }),
  'reason-missing': () => ({
    what: 'Er ontbreekt een reden',
    meaning: 'De leverancier leest waarom zijn voorstel niet doorgaat.',
    remedy: 'Vul een reden in en probeer opnieuw.',
  }),
  'replacement-unfit': ({ reason }) => ({
    what: 'Dit model kan niet als vervanger dienen',
    meaning:
      (typeof reason === 'string' && Object.hasOwn(unfit, reason) ? unfit[reason] : undefined) ??
      'Het voldoet niet aan de eisen van het perceel.',
    remedy: 'Kies een vervanger uit hetzelfde perceel die aan alle eisen voldoet.',
  }),
} as const satisfies Problems;
