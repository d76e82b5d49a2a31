import type { Problems } from '../../problem.ts';
import { dayOf, orderStateOf, textIn, textOf } from '../../problem-detail.ts';
import { enumerate } from '../plural.ts';

/** What can be done where an order does not end in the way that was asked. */
const insteadTexts: Readonly<Record<string, string>> = {
  discard: 'De bestelling is nog niet geplaatst: u kunt ze weggooien.',
  cancel: 'Er is nog niets geleverd: u kunt de hele bestelling annuleren.',
  'cancel-rest': 'Er is al een deel geleverd: u kunt de rest annuleren.',
  incident: 'Er is al geleverd: meld een incident, dan zoekt u samen een oplossing.',
};

const furtherTexts: Readonly<Record<string, string>> = {
  quote: 'De offerte is intussen verder.',
  incident: 'Het incident is intussen verder.',
  'payment-import': 'Dit bestand werd al bevestigd.',
};

export const generalProblems = {
  'invalid-input': () => ({
    what: 'Niet alles is goed ingevuld',
    meaning: 'Een of meer velden bevatten iets wat hier niet kan.',
    remedy: 'Kijk de gemarkeerde velden na en probeer opnieuw.',
  }),
  'not-signed-in': () => ({
    what: 'U bent niet (meer) aangemeld',
    meaning: 'Uw aanmelding is verlopen of ontbreekt. Wat u invulde, staat er nog.',
    remedy: 'Meld u opnieuw aan.',
  }),
  'not-allowed': () => ({
    what: 'Uw rol laat dit niet toe',
    meaning: 'Deze handeling hoort bij een andere rol in uw organisatie.',
    remedy: 'Vraag het aan een collega met die rol, of meld u met een andere rol aan.',
  }),
  'not-found': () => ({
    what: 'Dit is niet gevonden',
    meaning: 'Het bestaat niet, of het hoort niet bij uw organisatie.',
    remedy: 'Kijk het adres na of ga terug naar de lijst.',
  }),
  'wrong-state': (detail) => ({
    what: 'Dat kan in deze toestand niet',
    meaning: textIn(furtherTexts, detail.of) ?? `De bestelling is ${orderStateOf(detail.state) ?? 'intussen verder'}.`,
    remedy: textIn(insteadTexts, detail.instead) ?? 'Laad de pagina opnieuw om te zien wat er nu kan.',
  }),
  'stale-version': () => ({
    what: 'Iemand anders was u voor',
    meaning: 'Dit werd gewijzigd nadat u het opende. Uw wijziging is niet bewaard.',
    remedy: 'Laad de pagina opnieuw, bekijk wat er veranderde en probeer opnieuw.',
  }),
  'key-reused': () => ({
    what: 'Deze aanvraag werd al gebruikt voor iets anders',
    meaning: 'Dezelfde sleutel hoort al bij een andere bestelling.',
    remedy: 'Laad de pagina opnieuw en verstuur nog eens.',
  }),
  'invalid-date': (detail) => {
    const from = dayOf(detail.from ?? detail.earliest);
    const until = dayOf(detail.until ?? detail.latest);
    const bounds = enumerate([...(from ? [`vanaf ${from}`] : []), ...(until ? [`tot en met ${until}`] : [])]);
    return {
      what: 'Deze datum kan hier niet',
      meaning: bounds === '' ? 'De datum ligt buiten wat mogelijk is.' : `Mogelijk is een datum ${bounds}.`,
      remedy: 'Kies een andere datum.',
    };
  },
  'body-too-large': () => ({
    what: 'Dit is te groot om te versturen',
    meaning: 'De aanvraag bevat meer dan in één keer kan.',
    remedy: 'Verdeel ze over meerdere aanvragen, of kort de opmerkingen in.',
  }),
  busy: () => ({
    what: 'Het is even te druk',
    meaning: 'Er gebeurden te veel wijzigingen op hetzelfde moment. Er is niets gewijzigd.',
    remedy: 'Probeer het over enkele seconden opnieuw.',
  }),
  internal: (detail) => ({
    what: 'Er ging iets mis bij ons',
    meaning: `Het ligt niet aan u. ${textOf(detail.correlationId) ? `Kenmerk: ${textOf(detail.correlationId)}.` : ''}`.trim(),
    remedy: 'Probeer het later opnieuw. Blijft het fout gaan, geef dan het kenmerk door.',
  }),
} as const satisfies Problems;
