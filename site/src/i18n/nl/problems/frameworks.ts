import type { ProblemDetail, Problems, ProblemText } from '../../problem.ts';
import { amount, conditions, dayOf, numberOf, periodOf, referenceOf, textOf } from '../../problem-detail.ts';

const ceiling = (detail: ProblemDetail): ProblemText => {
  const byQuantity = detail.measure === 'quantity';
  const room = byQuantity ? numberOf(detail.room, 'stuks') : amount(detail.room);
  const asked = byQuantity ? numberOf(detail.asked, 'stuks') : amount(detail.asked);
  const scope = textOf(detail.scope)?.includes('.') ? 'dit perceel' : 'dit raamcontract';
  return {
    what: `Er is niet genoeg ruimte meer onder ${scope}`,
    meaning: `Vrij is nog ${room ?? 'te weinig'}; deze bestelling vraagt ${asked ?? 'meer'}. Boven het maximum mag wettelijk niets meer besteld worden.`,
    remedy: 'Bestel minder, of vraag de aankoopcentrale wanneer er een nieuw raamcontract komt.',
  };
};

export const frameworksProblems = {
  'ceiling-reached': ceiling,
  'framework-not-started': (detail) => ({
    what: 'Dit raamcontract is nog niet begonnen',
    meaning: `Bestellen kan vanaf ${dayOf(detail.startsOn) ?? 'de begindatum'}.`,
    remedy: 'Bewaar uw bestelling als ontwerp en dien ze dan in.',
  }),
  'framework-ended': (detail) => ({
    what: 'Dit raamcontract is afgelopen',
    meaning: `Bestellen kon tot en met ${dayOf(detail.endsOn) ?? 'de einddatum'}.`,
    remedy: 'Zoek een lopend raamcontract voor dezelfde aankoop.',
  }),
  'not-eligible': (detail) => {
    const failed = conditions(detail.failed);
    return {
      what: 'Uw organisatie mag onder dit raamcontract niet bestellen',
      meaning: failed.length > 0 ? failed.map(({ fails }) => fails).join(' ') : 'Een van de voorwaarden is niet vervuld.',
      remedy: failed.length > 0 ? failed.map(({ remedy }) => remedy).join(' ') : 'Neem contact op met de aankoopcentrale.',
    };
  },
  'attribution-unclear': ({ intercommunales }) => ({
    what: 'Het is niet duidelijk welke intercommunale u bedient',
    meaning: `De commissie gaat naar uw streekintercommunale. Vandaag ${Array.isArray(intercommunales) ? 'is uw bestuur lid van meer dan één' : 'staat er voor uw bestuur geen geregistreerd'}.`,
    remedy:
      'Vraag de aankoopcentrale om uw toewijzing vast te leggen; wie zij is, staat op de pagina van het raamcontract. Wat u invulde, blijft bewaard, en zodra het beslist is, kunt u verder.',
  }),
  'attribution-overlap': ({ existing, asked }) => ({
    what: 'Deze toewijzing loopt over een andere heen',
    meaning: `U vroeg een toewijzing ${periodOf(asked) ?? 'voor die dagen'}. Er is er al een ${periodOf(existing) ?? 'die later begint'}.`,
    remedy: 'Laat de nieuwe eindigen voor de andere begint, of beëindig eerst die andere.',
  }),
  'accession-overlap': ({ existing, asked }) => ({
    what: 'Deze toetreding loopt over een andere heen',
    meaning: `U vroeg een toetreding ${periodOf(asked) ?? 'voor die dagen'}. Er is er al een ${periodOf(existing) ?? 'op sommige van die dagen'}${referenceOf(existing)}.`,
    remedy: 'Beëindig eerst de andere, of kies dagen waarop die niet geldt.',
  }),
  'award-method': () => ({
    what: 'Uit dit perceel bestelt u niet rechtstreeks',
    meaning: 'De gunningswijze van het perceel vraagt een andere weg, zoals een minicompetitie.',
    remedy: 'Lees op de pagina van het raamcontract hoe dit perceel werkt.',
  }),
  'intercommunale-unknown': () => ({
    what: 'Dit is geen intercommunale',
    meaning: 'Onder dit ondernemingsnummer is hier geen streekintercommunale bekend.',
    remedy: 'Kies een intercommunale uit de lijst.',
  }),
} as const satisfies Problems;
