import type { BasisPoints } from '../../../../../shared/domain/money/cents.ts';
import type { QuoteEvent } from '../../../../../shared/domain/quotes/quote.ts';
import type { QuoteAction, QuoteState } from '../../../../../shared/domain/quotes/quote-transitions.ts';
import type { LocalDate } from '../../../../../shared/domain/time/local-date.ts';
import { date, longDate } from '../../../format/dates.ts';
import { euro, percent } from '../../../format/numbers.ts';
import type { Text } from '../../entry.ts';
import { plural } from '../plural.ts';

const states = {
  'quote-state.requested': 'Aangevraagd',
  'quote-state.offered': 'Offerte uitgebracht',
  'quote-state.countered': 'Tegenvoorstel',
  'quote-state.accepted': 'Aanvaard',
  'quote-state.declined': 'Geen offerte',
  'quote-state.rejected': 'Afgewezen',
  'quote-state.withdrawn': 'Ingetrokken',
  'quote-state.expired': 'Vervallen',
} as const satisfies Record<`quote-state.${QuoteState}`, Text>;

type Asked = Exclude<QuoteAction, 'expire' | 'message'>;

const actions = {
  'quote-action.offer': 'Offerte opmaken',
  'quote-action.decline': 'Geen offerte maken',
  'quote-action.counter': 'Tegenvoorstel doen',
  'quote-action.accept': 'Offerte aanvaarden',
  'quote-action.reject': 'Offerte afwijzen',
  'quote-action.withdraw': 'Aanvraag intrekken',
} as const satisfies Record<`quote-action.${Asked}`, Text>;

/** What each action means for the one who takes it. */
const meanings = {
  'quote-meaning.offer': 'Beantwoord elke lijn met uw prijs en zeg tot wanneer uw offerte geldt. Tot die dag bindt ze u.',
  'quote-meaning.decline': 'De aanvraag eindigt hier. Zeg waarom; de besteller leest dit.',
  'quote-meaning.counter': 'Zeg wat er anders moet. De offerte die er ligt, kunt u daarna niet meer aanvaarden.',
  'quote-meaning.accept': 'U vult de gegevens van de bestelling in. De prijs is die van de offerte.',
  'quote-meaning.reject': 'De offerte eindigt hier. Zeg waarom; de leverancier leest dit.',
  'quote-meaning.withdraw': 'De leverancier moet niet meer antwoorden. Zeg waarom; de leverancier leest dit.',
} as const satisfies Record<`quote-meaning.${Asked}`, Text>;

const done = {
  'quote-done.request': 'Uw aanvraag is verstuurd naar de leverancier.',
  'quote-done.message': 'Uw bericht is verstuurd.',
  'quote-done.offer': 'Uw offerte is verstuurd naar de besteller.',
  'quote-done.decline': 'De besteller weet dat u geen offerte maakt.',
  'quote-done.counter': 'Uw tegenvoorstel is verstuurd naar de leverancier.',
  'quote-done.reject': 'De offerte is afgewezen.',
  'quote-done.withdraw': 'De aanvraag is ingetrokken.',
} as const satisfies Record<`quote-done.${Exclude<QuoteAction, 'expire' | 'accept'> | 'request'}`, Text>;

const events = {
  'quote-event.request': 'Offerte gevraagd',
  'quote-event.message': 'Bericht',
  'quote-event.offer': 'Offerte uitgebracht',
  'quote-event.decline': 'Geen offerte',
  'quote-event.counter': 'Tegenvoorstel',
  'quote-event.accept': 'Offerte aanvaard',
  'quote-event.reject': 'Offerte afgewezen',
  'quote-event.withdraw': 'Aanvraag ingetrokken',
  'quote-event.expire': 'Offerte vervallen',
} as const satisfies Record<`quote-event.${QuoteEvent['action']}`, Text>;

const list = {
  'quotes.title': 'Offertes',
  'quotes.title-received': 'Gevraagde offertes',
  'quotes.lede-buyer': 'Wat u leveranciers vroeg en wat zij antwoordden. Een offerte houdt haar prijs tot haar geldigheidsdatum.',
  'quotes.lede-supplier': 'Wat besturen u vragen. Antwoord met uw prijs; zij aanvaarden of doen een tegenvoorstel.',
  'quotes.all': 'Alle offertes',
  'quotes.number': 'Nummer',
  'quotes.what': 'Wat',
  'quotes.state': 'Toestand',
  'quotes.supplier': 'Leverancier',
  'quotes.buyer': 'Besteller',
  'quotes.when': 'Gevraagd op',
  'quotes.until': 'Geldig tot en met',
  'quotes.net': 'Netto',
  'quotes.cost': 'Kost met commissie',
  'quotes.more': 'Meer offertes tonen',
  'quotes.shown': ({ count, more }: { count: number; more: boolean }) =>
    `${plural(count, 'offerte', 'offertes')} getoond${more ? ', er zijn er meer' : ''}`,
  'quotes.empty': 'Nog geen offertes',
  'quotes.empty-buyer':
    'Hebt u iets nodig dat niet zo in de catalogus staat? Leg het dichtstbijzijnde model in uw mandje en vraag een offerte.',
  'quotes.empty-supplier': 'Er heeft u nog geen bestuur een offerte gevraagd.',
  'quotes.to-catalogue': 'Naar de catalogus',
  'quotes.ask': 'Offerte vragen',
  'quotes.ask-why': 'Hebt u wensen die niet in de catalogus staan? De leverancier geeft er een prijs voor.',
} as const;

const ask = {
  'quote-ask.title': 'Offerte vragen',
  'quote-ask.lede':
    'Zeg per lijn wat u anders wilt dan in de catalogus: een opbouw op maat, belettering, een andere kleur. De leverancier antwoordt met een prijs.',
  'quote-ask.empty': 'Er is niets om een offerte voor te vragen',
  'quote-ask.empty-meaning': 'Kies een model in de catalogus, of leg wat u nodig hebt in uw mandje.',
  'quote-ask.part-of': ({ index, count }: { index: number; count: number }) => `Offerte ${index} van ${count}`,
  'quote-ask.catalogue-price': 'Volgens de catalogus van vandaag',
  'quote-ask.wishes': ({ name }: { name: string }) => `Wensen voor ${name}`,
  'quote-ask.wishes-help': 'Bijvoorbeeld: kipbak met zijschotten van 60 cm, belettering met het gemeentelogo.',
  'quote-ask.general': 'Wensen voor het geheel',
  'quote-ask.general-help': 'Wat voor alle lijnen geldt: timing, opleiding, inruil, plaatsbezoek.',
  'quote-ask.attachments': 'Bijlagen, zoals een plan of een schets',
  'quote-ask.send': 'Offerte vragen',
  'quote-ask.send-many': ({ count }: { count: number }) => `${count} offertes vragen`,
  'quote-ask.sending': 'Bezig met versturen…',
  'quote-ask.split': 'Elk perceel en elke leverancier krijgt een eigen aanvraag.',
  'quote-ask.back': 'Terug naar het mandje',
} as const;

const detail = {
  'quote.loading': 'Offerte',
  'quote.title': ({ number }: { number: string }) => `Offerte ${number}`,
  'quote.back': 'Terug naar de offertes',
  'quote.reason': 'Reden',
  'quote.lines-asked': 'Wat gevraagd is',
  'quote.lines-offered': 'Wat aangeboden is',
  'quote.option-net': ({ price }: { price: number }) => `netto ${euro(price)}`,
  'quote.wishes': 'Wens',
  'quote.answer': 'Antwoord',
  'quote.delivery': ({ weeks }: { weeks: number }) => `Levering binnen ${plural(weeks, 'week', 'weken')} na de bestelling`,
  'quote.discount': ({ rate }: { rate: BasisPoints }) => `korting ${percent(rate)}`,
  'quote.panel-offered': 'Prijs van de offerte',
  'quote.panel-asked': 'Prijs volgens de catalogus',
  'quote.panel-asked-note': 'Zonder de wensen. De prijs van de dag van de aanvraag.',
  'quote.valid-until': ({ day }: { day: LocalDate }) => `Geldig tot en met ${longDate(day)}.`,
  'quote.was-valid-until': ({ day }: { day: LocalDate }) => `Was geldig tot en met ${longDate(day)}.`,
  'quote.your-move': 'Uw volgende stap',
  'quote.next': 'Volgende stap',
  'quote.waits-supplier': 'De leverancier maakt een offerte.',
  'quote.waits-buyer': 'De besteller beslist over de offerte.',
  'quote.ended': 'Deze offerte is afgehandeld.',
  'quote.expired-buyer': 'De offerte is vervallen. Vraag een nieuwe als u nog wilt bestellen.',
  'quote.ask-again': 'Naar de catalogus',
  'quote.to-order': ({ number }: { number: string }) => `Naar bestelling ${number}`,
  'quote.accepted-supplier': 'De besteller aanvaardde uw offerte. U ontvangt de bestelling zodra ze geplaatst is.',
  'quote.busy': 'Bezig…',
  'quote.conversation': 'Gesprek',
  'quote.by': ({ name, side, moment }: { name: string; side: string; moment: string }) => `${name}, ${side}, ${moment}`,
  'quote.by-calendar': ({ moment }: { moment: string }) => `Automatisch, ${moment}`,
  'quote.offered-at': ({ net, until }: { net: string; until: LocalDate }) => `${net} netto, geldig tot en met ${date(until)}`,
  'quote.message': 'Uw vraag of antwoord',
  'quote.message-missing': 'Vul een bericht in.',
  'quote.message-send': 'Bericht versturen',
  'quote.reason-label': 'Reden',
  'quote.reason-missing': 'Vul een reden in.',
  'quote.cancel': 'Annuleren',
} as const;

const offer = {
  'quote-offer.title': 'Uw offerte',
  'quote-offer.rate': ({ name }: { name: string }) => `Korting in % op ${name}`,
  'quote-offer.rate-help': ({ floor }: { floor: BasisPoints }) => `Minstens ${percent(floor)}, zoals gegund en in de catalogus.`,
  'quote-offer.extras': ({ name }: { name: string }) => `Meerprijzen op ${name}`,
  'quote-offer.extras-help': 'Wat niet in de catalogus staat, per stuk en netto: hier gaat geen korting meer af.',
  'quote-offer.extra-name': ({ number }: { number: number }) => `Omschrijving van meerprijs ${number}`,
  'quote-offer.extra-price': ({ number }: { number: number }) => `Prijs van meerprijs ${number} in euro, zonder btw`,
  'quote-offer.extra-add': 'Meerprijs toevoegen',
  'quote-offer.extra-remove': ({ number }: { number: number }) => `Meerprijs ${number} verwijderen`,
  'quote-offer.weeks': ({ name }: { name: string }) => `Levertermijn van ${name} in weken`,
  'quote-offer.weeks-help': 'Vanaf de bestelling.',
  'quote-offer.note': ({ name }: { name: string }) => `Antwoord op de wensen voor ${name}`,
  'quote-offer.whole': 'Voor de hele offerte',
  'quote-offer.valid-until': 'Geldig tot en met',
  'quote-offer.valid-help': ({ latest }: { latest: LocalDate }) => `Hoogstens tot en met ${date(latest)}. Tot die dag bindt de offerte u.`,
  'quote-offer.general-note': 'Toelichting',
  'quote-offer.panel': 'Uw prijs',
  'quote-offer.panel-note':
    'Volgens de catalogus van vandaag, met uw kortingen en meerprijzen. De commissie komt er voor de besteller bij.',
  'quote-offer.commission': 'volgens het raamcontract',
  'quote-offer.line-net': ({ unit, net }: { unit: string; net: string }) => `${unit} netto per eenheid, samen ${net}`,
  'quote-offer.send': 'Offerte versturen',
  'quote-error.rate': 'Vul een percentage tussen 0 en 100 in, met hoogstens twee decimalen.',
  'quote-error.floor': 'Deze korting is lager dan wat gegund of gepubliceerd is.',
  'quote-error.name': 'Vul een omschrijving in.',
  'quote-error.price': 'Vul een bedrag in, zoals 1.250,00.',
  'quote-error.weeks': 'Vul een aantal weken in, van 0 tot 520.',
  'quote-error.date': 'Kies een dag vanaf vandaag, binnen wat mogelijk is.',
  'quote-error.quantity': 'Vul een aantal in, van 1 tot 100.000.',
} as const;

const decide = {
  'quote-counter.title': 'Uw tegenvoorstel',
  'quote-counter.note': 'Wat moet er anders?',
  'quote-counter.quantity': ({ name }: { name: string }) => `Aantal ${name}`,
  'quote-counter.send': 'Tegenvoorstel versturen',
  'quote-accept.title': 'Offerte aanvaarden',
  'quote-accept.meaning': ({ cost }: { cost: string }) =>
    `U aanvaardt voor ${cost}, commissie inbegrepen en zonder btw. Er wordt meteen een bestelling van gemaakt.`,
  'quote-accept.send': 'Aanvaarden en bestellen',
  'quote-accept.sending': 'Bezig met bestellen…',
  'order.from-quote': 'Offerte',
  'order.lines-fixed': 'De lijnen en de prijs komen uit de aanvaarde offerte en liggen vast.',
} as const;

const choice = {
  'choices.title': 'Keuzedossiers',
  'choices.lede': 'Vergelijkingen zoals ze waren op de dag dat u ze bewaarde, met wat u koos en waarom.',
  'choices.all': 'Alle keuzedossiers',
  'choices.name': 'Titel',
  'choices.chosen': 'Gekozen',
  'choices.compared': 'Vergeleken',
  'choices.models': ({ count }: { count: number }) => plural(count, 'model', 'modellen'),
  'choices.on': 'Bewaard op',
  'choices.by': 'Door',
  'choices.more': 'Meer tonen',
  'choices.shown': ({ count, more }: { count: number; more: boolean }) =>
    `${plural(count, 'dossier', 'dossiers')} getoond${more ? ', er zijn er meer' : ''}`,
  'choices.empty': 'Nog geen keuzedossiers',
  'choices.empty-meaning': 'Leg modellen naast elkaar en kies “Bewaar deze vergelijking in het dossier”.',
  'choices.to-compare': 'Naar de vergelijking',
  'choice.title': 'Keuzedossier',
  'choice.back': 'Terug naar de keuzedossiers',
  'choice.on': ({ day, name }: { day: LocalDate; name: string }) =>
    `Bewaard op ${longDate(day)} door ${name}. Alles hieronder is van die dag.`,
  'choice.criteria': 'Waarop gelet is',
  'choice.motivation': 'Motivering',
  'choice.chosen': 'Gekozen',
  'choice.caption': 'De vergeleken modellen',
  'choice.section-price': 'Prijs, zonder btw',
  'choice.section-terms': 'Levering en contract',
  'choice.section-specification': 'Kenmerken',
  'choice.quantity': 'Aantal',
  'choice.options': 'Opties',
  'choice.no-options': 'geen',
  'choice.weeks': ({ weeks }: { weeks: number }) => plural(weeks, 'week', 'weken'),
  'choice.delivery': 'Levertermijn',
  'choice.supplier': 'Leverancier',
  'choice.lot': 'Perceel',
  'choice.framework': 'Raamcontract',
  'choice.version': 'Versie in de catalogus',
  'choice.print': 'Afdrukken',
  'choice.keep-title': 'In het dossier bewaren',
  'choice.keep-meaning':
    'De modellen, hun kenmerken en hun prijzen worden bewaard zoals ze vandaag zijn. Daarna verandert er niets meer aan.',
  'choice.keep-name': 'Titel',
  'choice.keep-name-help': 'Bijvoorbeeld: Bestelwagen voor de groendienst.',
  'choice.keep-quantity': ({ name }: { name: string }) => `Aantal ${name}`,
  'choice.keep-options': ({ name }: { name: string }) => `Opties voor ${name}`,
  'choice.keep-term': ({ name }: { name: string }) => `Looptijd van ${name}`,
  'choice.keep-months': ({ months }: { months: number }) => plural(months, 'maand', 'maanden'),
  'choice.keep-winner': 'Wat kiest u?',
  'choice.keep-criteria': 'Waarop hebt u gelet?',
  'choice.keep-motivation': 'Waarom dit model?',
  'choice.keep-send': 'Bewaren',
  'choice.keep-sending': 'Bezig met bewaren…',
  'choice.keep-done': 'De vergelijking is bewaard.',
  'choice.keep-see': 'Naar het keuzedossier',
} as const;

/** Quotes and choice records: asking, answering, deciding, and motivating. */
export const quotes = {
  ...states,
  ...actions,
  ...meanings,
  ...done,
  ...events,
  ...list,
  ...ask,
  ...detail,
  ...offer,
  ...decide,
  ...choice,
} as const satisfies Record<string, Text>;
