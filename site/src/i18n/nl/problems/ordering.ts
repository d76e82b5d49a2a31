import { documentMeaning, mismatchMeaning } from '../../document-problem.nl.ts';
import type { ProblemDetail, Problems, ProblemText } from '../../problem.ts';
import { amount, conflicts, dayOf, textIn, textOf } from '../../problem-detail.ts';
import { enumerate } from '../plural.ts';

const priceChanged = (detail: ProblemDetail): ProblemText => {
  const seen = amount(detail.seen);
  const now = amount(detail.now);
  return {
    what: 'De prijs is veranderd sinds u hem zag',
    meaning: seen && now ? `U zag ${seen}; vandaag is het ${now}.` : 'Het totaal van vandaag is niet meer het totaal dat u zag.',
    remedy: 'Bekijk de nieuwe prijs en bevestig opnieuw als u akkoord gaat. Er is nog niets besteld.',
  };
};

/** Choices that are impossible for one plain reason; undefined when the conflicting options say more. */
const choiceMeaning = ({ reason, allowed, from }: ProblemDetail): string | undefined => {
  const months = Array.isArray(allowed) ? allowed.filter((term) => typeof term === 'number').map(String) : [];
  if (reason === 'site-missing') return 'Dit perceel vraagt één bestelbon per leveringsplaats, zoals een Hoppinpunt.';
  if (reason === 'other-lot') return 'Wat van een ander perceel of een andere leverancier is, hoort in een eigen bestelling.';
  if (reason === 'not-yet-available') return `Dit model is te bestellen vanaf ${dayOf(from) ?? 'een latere datum'}.`;
  if (reason === 'no-award') return 'Uw onderneming is in dit perceel niet gegund.';
  if (reason === 'term')
    return months.length > 0 ? `Mogelijk is een looptijd van ${enumerate(months, 'of')} maanden.` : 'In dit perceel hoort geen looptijd.';
  return undefined;
};

const rulesMeanings: Readonly<Record<string, string>> = {
  'step-twice': 'Twee stappen hebben dezelfde naam.',
  'own-substitute': 'Iemand kan zichzelf niet vervangen.',
  period: 'Een vervanging eindigt voor ze begint.',
};

const proposalMeanings: Readonly<Record<string, string>> = {
  'not-fewer': 'Van een lijn kunt u alleen minder leveren dan besteld.',
  'nothing-left': 'Er blijft niets over om te leveren.',
  'nothing-changes': 'Er verandert niets aan de bestelling.',
  'unknown-line': 'Een van de lijnen staat niet op de bestelling.',
  'line-twice': 'Een lijn staat twee keer in het voorstel.',
};

export const orderingProblems = {
  'price-changed': priceChanged,
  'quote-expired': (detail) => {
    const until = dayOf(detail.validUntil);
    return {
      what: 'Deze offerte is vervallen',
      meaning: until ? `Ze was geldig tot en met ${until}.` : 'De geldigheidsdatum is voorbij.',
      remedy: 'Vraag een nieuwe offerte aan.',
    };
  },
  'quote-fixed': () => ({
    what: 'De lijnen van deze bestelling liggen vast',
    meaning: 'Ze komt uit een aanvaarde offerte: modellen, opties, aantallen en prijs zijn die van de offerte.',
    remedy: 'Wijzig alleen de gegevens van de bestelling. Wilt u iets anders, vraag dan een nieuwe offerte aan.',
  }),
  'model-withdrawn': (detail) => ({
    what: 'Dit model wordt niet meer aangeboden',
    meaning: `De leverancier heeft het ${dayOf(detail.from) ? `vanaf ${dayOf(detail.from)} ` : ''}uit de catalogus gehaald.`,
    remedy: textOf(detail.replacement) ? 'Bekijk het model dat het vervangt.' : 'Zoek een ander model in hetzelfde perceel.',
  }),
  'own-order': () => ({
    what: 'U kunt uw eigen bestelling niet goedkeuren',
    meaning: 'Wie een bestelling voorbereidt of wijzigt, keurt ze nooit zelf goed.',
    remedy: 'Vraag een andere ondertekenaar van uw bestuur.',
  }),
  'not-your-step': (detail) => ({
    what: 'U kunt deze stap niet tekenen',
    meaning:
      detail.reason === 'signed-before'
        ? 'U tekende al een andere stap van deze bestelling. Niemand tekent twee keer.'
        : `Voor de stap “${String(detail.step ?? '')}” is iemand anders aangeduid.`,
    remedy: 'Op de pagina van de bestelling staat wie aan de beurt is. Bij afwezigheid duidt u een vervanger aan.',
  }),
  'approval-impossible': (detail) => ({
    what: 'Niemand zou dit kunnen goedkeuren',
    meaning: detail.step
      ? `Voor de stap “${String(detail.step)}” blijft geen ondertekenaar over: wie tekent, bereidt niet zelf voor en tekent maar één stap.`
      : 'Er blijft geen ondertekenaar over: wie een bestelling voorbereidt, tekent ze niet.',
    remedy: 'Duid meer ondertekenaars of een vervanger aan bij de regels voor goedkeuring.',
  }),
  'invalid-rules': (detail) => ({
    what: 'De regels spreken elkaar tegen',
    meaning: textIn(rulesMeanings, detail.reason) ?? 'Een stap of een vervanging kan zo niet.',
    remedy: 'Pas ze aan en bewaar opnieuw.',
  }),
  'invalid-proposal': (detail) => ({
    what: 'Dit voorstel kan niet',
    meaning: textIn(proposalMeanings, detail.reason) ?? 'Een voorstel levert minder of later, nooit meer.',
    remedy: detail.reason === 'nothing-left' ? 'Weiger de bestelling met een reden.' : 'Pas het voorstel aan, of bevestig de bestelling.',
  }),
  'approver-unknown': () => ({
    what: 'Een van de gekozen personen is geen ondertekenaar',
    meaning: 'Alleen wie zich al eens aanmeldde als ondertekenaar van uw organisatie, kan gekozen worden.',
    remedy: 'Laat die persoon zich één keer aanmelden, of kies iemand anders.',
  }),
  'invalid-choice': (detail) => {
    const found = conflicts(detail.conflicts);
    return {
      what: 'Deze keuze kan zo niet besteld worden',
      meaning:
        choiceMeaning(detail) ?? (found.length > 0 ? `${enumerate(found)}.` : 'Model, opties, aantal of looptijd passen niet bij elkaar.'),
      remedy: detail.reason === 'site-missing' ? 'Vul de leveringsplaats in.' : 'Pas uw keuze aan op de pagina van het model.',
    };
  },
  'vat-undetermined': () => ({
    what: 'Het btw-tarief staat niet vast',
    meaning: 'Uit de regels van het raamcontract volgt geen enkel tarief.',
    remedy: 'Meld dit aan de aankoopcentrale; zij vult de regel aan.',
  }),
  'commission-undetermined': () => ({
    what: 'De commissie staat niet vast',
    meaning: 'Uit de regels van het raamcontract volgt niet één commissie voor deze lijn.',
    remedy: 'Meld dit aan de aankoopcentrale; zij vult de regel aan.',
  }),
  'invalid-document': (detail) => ({
    what: 'Dit bestand kan niet gelezen worden',
    meaning: documentMeaning(detail),
    remedy: 'Laat het bericht opnieuw aanmaken, of geef de gegevens zelf in. Er is niets bewaard.',
  }),
  'document-mismatch': (detail) => ({
    what: 'Dit bericht past niet bij de bestelling',
    meaning: mismatchMeaning(detail),
    remedy:
      'Kijk na of het bericht bij deze bestelling hoort. Een hoger aantal, een andere prijs of een ander artikel kan niet met een antwoord.',
  }),
  'invalid-billing': () => ({
    what: 'De verdeling van de factuur klopt niet',
    meaning: 'De delen van de te factureren entiteiten vormen samen geen 100 %.',
    remedy: 'Pas de percentages aan tot ze samen 100 % zijn.',
  }),
} as const satisfies Problems;
