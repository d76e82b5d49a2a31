import type { Problems } from '../../problem.ts';
import { dayOf } from '../../problem-detail.ts';

export const statementsProblems = {
  'too-early': (detail) => ({
    what: 'Dit kwartaal kan nog niet afgerekend worden',
    meaning: 'Een afrekening wordt pas uitgegeven als er niets meer bij kan komen.',
    remedy: `Bekijk intussen de voorlopige afrekening. Uitgeven kan vanaf ${dayOf(detail.from) ?? 'enkele dagen na het einde van het kwartaal'}.`,
  }),
  'month-not-over': (detail) => ({
    what: 'Deze maand is nog niet voorbij',
    meaning: 'Er kunnen in deze maand nog bestellingen bijkomen.',
    remedy: `Geef uw verkoop aan vanaf ${dayOf(detail.from) ?? 'de eerste dag van de volgende maand'}.`,
  }),
  'no-difference': () => ({
    what: 'Van deze bestelling verschilt niets meer',
    meaning: 'De aangifte of de bestelling is intussen gewijzigd.',
    remedy: 'Laad de pagina opnieuw om de huidige afwijkingen te zien.',
  }),
  'difference-state': () => ({
    what: 'Deze afwijking wacht niet op deze stap',
    meaning: 'Een verklaring wordt beoordeeld nadat de leverancier ze gaf; wat aanvaard is, staat vast.',
    remedy: 'Laad de pagina opnieuw om te zien hoever ze staat.',
  }),
  'nothing-to-state': () => ({
    what: 'Er is niets af te rekenen',
    meaning: 'In dit kwartaal werd voor deze intercommunale onder dit raamcontract niets geboekt.',
    remedy: 'Kies een ander kwartaal of een ander raamcontract.',
  }),
  'line-unknown': () => ({
    what: 'Deze lijn staat niet op de afrekening',
    meaning: 'Er is niets gewijzigd.',
    remedy: 'Laad de afrekening opnieuw en kies een lijn die erop staat.',
  }),
  'already-disputed': () => ({
    what: 'Deze lijn wordt al betwist',
    meaning: 'Een lijn kan maar één open betwisting hebben.',
    remedy: 'Wacht op het antwoord, of trek de eerdere betwisting in.',
  }),
  'no-open-dispute': () => ({
    what: 'Op deze lijn staat geen open betwisting',
    meaning: 'Ze werd al beantwoord of ingetrokken.',
    remedy: 'Laad de afrekening opnieuw.',
  }),
  'dispute-open': () => ({
    what: 'Er staat nog een betwisting open',
    meaning: 'Een afrekening wordt pas goedgekeurd als alle betwistingen beantwoord of ingetrokken zijn.',
    remedy: 'Wacht op het antwoord van de aankoopcentrale, of trek de betwisting in.',
  }),
  'signatures-unchanged': () => ({
    what: 'Er verandert niets aan wie tekent',
    meaning: 'Het staat al zo, of u vroeg het zelf en een collega moet nog akkoord gaan.',
    remedy: 'Vraag een collega om akkoord te gaan, of laat het zoals het is.',
  }),
  'signed-already': () => ({
    what: 'U hebt deze afrekening al goedgekeurd',
    meaning: 'Uw organisatie vraagt de goedkeuring van twee verschillende personen.',
    remedy: 'Vraag een collega om ook goed te keuren.',
  }),
  'answer-incomplete': () => ({
    what: 'Het antwoord is niet volledig',
    meaning: 'Bij gelijk hoort een ander bedrag dan op de lijn staat; bij ongelijk hoort geen bedrag.',
    remedy: 'Vul het juiste bedrag in, of kies dat de betwisting niet gegrond is.',
  }),
} as const satisfies Problems;
