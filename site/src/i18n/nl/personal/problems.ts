import type { AnyCode } from '../../../api/problem.ts';
import { date } from '../../../format/dates.ts';
import { euro, number, percent } from '../../../format/numbers.ts';
import type { LocalDate } from '../../../../../shared/domain/time/local-date.ts';
import type { Text } from '../../entry.ts';
import { enumerate } from '../plural.ts';

const happened = {
  'problem.invalid-input': 'Een deel van wat u invulde, wordt niet aanvaard',
  'problem.not-signed-in': 'Uw aanmelding is verlopen',
  'problem.not-allowed': 'Uw rol mag dit niet doen',
  'problem.not-found': 'Dit bestaat niet, of het is niet van uw organisatie',
  'problem.wrong-state': 'Dit kan niet meer: de bestelling is intussen verder',
  'problem.stale-version': 'Iemand anders heeft dit intussen gewijzigd',
  'problem.key-reused': 'Deze aanvraag werd al eens met andere gegevens verstuurd',
  'problem.price-changed': 'De prijs is gewijzigd sinds u hem zag',
  'problem.model-withdrawn': 'Dit model kan niet meer besteld worden',
  'problem.ceiling-reached': 'De bestelling past niet meer onder het plafond van het raamcontract',
  'problem.framework-not-started': 'Het raamcontract is nog niet begonnen',
  'problem.framework-ended': 'Het raamcontract is afgelopen',
  'problem.not-eligible': 'Uw organisatie mag onder dit raamcontract niet bestellen',
  'problem.attribution-unclear': 'Het is niet duidelijk welke intercommunale uw organisatie bedient',
  'problem.own-order': 'U kunt een bestelling die u zelf voorbereidde niet goedkeuren',
  'problem.invalid-choice': 'Deze keuze kan zo niet besteld worden',
  'problem.award-method': 'Uit dit perceel wordt niet rechtstreeks besteld',
  'problem.vat-undetermined': 'Het btw-tarief kan niet bepaald worden',
  'problem.commission-undetermined': 'De commissie kan niet bepaald worden',
  'problem.invalid-date': 'Deze datum kan hier niet',
  'problem.invalid-billing': 'De verdeling van de facturatie klopt niet',
  'problem.discount-below-award': 'De korting is lager dan de gegunde korting',
  'problem.outside-revision': 'De prijs stijgt meer dan de herzieningsclausule toelaat',
  'problem.replacement-unfit': 'Dit vervangmodel voldoet niet',
  'problem.body-too-large': 'Er werd te veel in één keer verstuurd',
  'problem.busy': 'Er gebeurt nu te veel tegelijk',
  'problem.internal': 'Er ging iets mis aan onze kant',
  'problem.unreachable': 'Er is geen verbinding met Raamwerk',
  'problem.timed-out': 'Raamwerk antwoordt niet op tijd',
  'problem.unreadable': 'Er kwam een antwoord dat niet van Raamwerk is',
} as const satisfies Record<`problem.${AnyCode}`, Text>;

const remedies = {
  'remedy.invalid-input': 'Verbeter de velden die gemarkeerd zijn en probeer opnieuw.',
  'remedy.not-signed-in': 'Meld u opnieuw aan. Wat u invulde, blijft bewaard in deze browser.',
  'remedy.not-allowed': 'Vraag een collega met de juiste rol, of meld u aan met een andere organisatie.',
  'remedy.not-found': 'Kijk het adres na, of ga terug naar de lijst.',
  'remedy.wrong-state': 'Laad de huidige toestand en kijk wat er nu nodig is.',
  'remedy.stale-version': 'Laad de huidige toestand. Wat u invulde, blijft staan.',
  'remedy.key-reused': 'Laad de pagina opnieuw en verstuur nogmaals.',
  'remedy.price-changed': 'Vergelijk de oude en de nieuwe prijs en beslis of u de nieuwe overneemt.',
  'remedy.model-withdrawn': 'Haal het uit uw mandje en kies een ander model.',
  'remedy.ceiling-reached': 'Bestel minder, of vraag de beheerder van het raamcontract naar de ruimte die nog vrijkomt.',
  'remedy.framework-not-started': 'Bewaar de bestelling als ontwerp en plaats ze vanaf de begindatum.',
  'remedy.framework-ended': 'Zoek een ander raamcontract, of neem contact op met de aankoopcentrale.',
  'remedy.not-eligible': 'Neem contact op met de aankoopcentrale van dit raamcontract.',
  'remedy.attribution-unclear': 'Vraag de aankoopcentrale om het lidmaatschap van uw organisatie na te kijken.',
  'remedy.own-order': 'Vraag een andere ondertekenaar van uw organisatie.',
  'remedy.invalid-choice': 'Pas de keuze aan.',
  'remedy.award-method': 'Neem contact op met de aankoopcentrale over de procedure van dit perceel.',
  'remedy.vat-undetermined': 'Meld dit aan de beheerder van het raamcontract: een btw-regel ontbreekt of spreekt een andere tegen.',
  'remedy.commission-undetermined': 'Meld dit aan de beheerder van het raamcontract: een commissieregel ontbreekt of spreekt een andere tegen.',
  'remedy.invalid-date': 'Kies een andere datum.',
  'remedy.invalid-billing': 'Laat de aandelen samen 100 % zijn en noem elke entiteit één keer.',
  'remedy.discount-below-award': 'Verhoog de korting tot ten minste de gegunde, of trek het model terug.',
  'remedy.outside-revision': 'Vraag de beheerder van het raamcontract om de stijging goed te keuren, of blijf binnen de grens.',
  'remedy.replacement-unfit': 'Kies een ander vervangmodel, of trek terug zonder vervanging.',
  'remedy.body-too-large': 'Verdeel de bestelling in kleinere delen.',
  'remedy.busy': 'Er is niets gewijzigd. Probeer het zo dadelijk opnieuw.',
  'remedy.internal': 'Probeer het opnieuw. Blijft het misgaan, geef dan het nummer hieronder door aan de helpdesk.',
  'remedy.unreachable': 'Kijk uw verbinding na en probeer opnieuw. Wat u invulde, staat er nog.',
  'remedy.timed-out': 'Probeer opnieuw: dezelfde aanvraag wordt nooit twee keer uitgevoerd.',
  'remedy.unreadable': 'Misschien houdt een netwerkfilter de verbinding tegen. Probeer opnieuw of vraag uw informaticadienst.',
} as const satisfies Record<`remedy.${AnyCode}`, Text>;

/** Refusals of the API in Dutch: what happened, the figures that explain it, what to do. */
export const problems = {
  ...happened,
  ...remedies,
  'problem.correlation': ({ id }: { id: string }) => `Nummer voor de helpdesk: ${id}`,
  'problem.reload': 'Huidige toestand laden',
  'problem.sign-in-again': 'Opnieuw aanmelden',
  'fact.ceiling-value-lot': ({ room, asked }: { room: number; asked: number }) =>
    `In dit perceel is nog ${euro(room)} vrij; deze bestelling vraagt ${euro(asked)}.`,
  'fact.ceiling-value-framework': ({ room, asked }: { room: number; asked: number }) =>
    `In het hele raamcontract is nog ${euro(room)} vrij; deze bestelling vraagt ${euro(asked)}.`,
  'fact.ceiling-quantity-lot': ({ room, asked }: { room: number; asked: number }) =>
    `In dit perceel kunnen nog ${number(room)} stuks besteld worden; deze bestelling vraagt er ${number(asked)}.`,
  'fact.ceiling-quantity-framework': ({ room, asked }: { room: number; asked: number }) =>
    `In het hele raamcontract kunnen nog ${number(room)} stuks besteld worden; deze bestelling vraagt er ${number(asked)}.`,
  'fact.starts-on': ({ day }: { day: LocalDate }) => `Het begint op ${date(day)}.`,
  'fact.ended-on': ({ day }: { day: LocalDate }) => `Het liep tot en met ${date(day)}.`,
  'fact.kind': ({ is, allowed }: { is: string; allowed: readonly string[] }) =>
    `Uw organisatie is een ${is}; dit raamcontract staat open voor ${enumerate(allowed)}.`,
  'fact.region': ({ allowed }: { allowed: readonly string[] }) =>
    `Uw organisatie is vandaag geen lid van ${enumerate(allowed, 'of')}.`,
  'fact.named': 'Uw organisatie staat niet op de lijst van besturen die in dit raamcontract genoemd zijn.',
  'fact.accession':
    'Voor dit raamcontract moet uw bestuur eerst toetreden: laat het college of het vast bureau beslissen en bezorg het besluit aan de aankoopcentrale.',
  'fact.state': ({ state }: { state: string }) => `De bestelling is nu ${state.toLowerCase()}.`,
  'fact.withdrawn': ({ day, reason }: { day: LocalDate; reason: string | undefined }) =>
    `Uit de catalogus sinds ${date(day)}${reason ? `: ${reason}` : ''}.`,
  'fact.available-from': ({ day }: { day: LocalDate }) => `Het model is te bestellen vanaf ${date(day)}.`,
  'fact.terms': ({ terms }: { terms: readonly number[] }) =>
    `Kies een looptijd van ${enumerate(terms.map(String), 'of')} maanden.`,
  'fact.term-none': 'In dit perceel hoort geen looptijd.',
  'fact.options': 'Sommige gekozen opties gaan niet samen, of vragen een andere optie.',
  'fact.site': 'Dit perceel vraagt één bestelbon per leveringsplaats: vul het Hoppinpunt in.',
  'fact.other-lot': 'Een lijn van een ander perceel of een andere leverancier hoort in een eigen bestelling.',
  'fact.no-award': 'Uw onderneming is in dit perceel niet gegund.',
  'fact.earliest': ({ day }: { day: LocalDate }) => `Ten vroegste ${date(day)}.`,
  'fact.latest': ({ day }: { day: LocalDate }) => `Ten laatste ${date(day)}.`,
  'fact.too-many-scheduled': ({ most }: { most: number }) => `Er staan al ${most} wijzigingen gepland; wacht tot er één is ingegaan.`,
  'fact.shares': ({ sum }: { sum: number }) => `De aandelen zijn samen ${percent(sum)}.`,
  'fact.entity-twice': 'Een entiteit staat er twee keer in.',
  'fact.below': ({ what, rate, awarded }: { what: string | undefined; rate: number; awarded: number }) =>
    `${what ? `Optie ${what}` : 'Het model'}: ${percent(rate)} korting, gegund is ${percent(awarded)}.`,
  'fact.rise': ({ what, from, to, most }: { what: string | undefined; from: number; to: number; most: number }) =>
    `${what ? `Optie ${what}` : 'Het model'}: van ${euro(from)} naar ${euro(to)}; de grens is ${percent(most)}.`,
  'fact.unfit-unknown': 'Dit model is niet van uw onderneming of bestaat niet.',
  'fact.unfit-itself': 'Een model kan zichzelf niet vervangen.',
  'fact.unfit-other-lot': 'Het vervangmodel zit in een ander perceel.',
  'fact.unfit-withdrawn': 'Het vervangmodel is zelf teruggetrokken op die datum.',
  'fact.unfit-not-yet-available': 'Het vervangmodel is op die datum nog niet te bestellen.',
  'fact.unfit-minimum-specification': 'Het vervangmodel haalt de minimumeisen van het perceel niet.',
  'fact.unfit-discount-below-award': 'Het vervangmodel heeft een lagere korting dan gegund.',
} as const satisfies Record<string, Text>;
