import type { ReviewAction, ReviewState } from '../../../../../shared/domain/commissions/statement-review.ts';
import type { SigningAction } from '../../../../../shared/domain/organisations/statement-signing.ts';
import type { Text } from '../../entry.ts';
import { plural } from '../plural.ts';

const states = {
  'statement-state.issued': 'Uitgegeven',
  'statement-state.in-review': 'In nazicht',
  'statement-state.approved': 'Goedgekeurd',
  'statement-state.settled': 'Vereffend',
} as const satisfies Record<`statement-state.${ReviewState}`, Text>;

const done = {
  'statement-done.check': 'De lijnen zijn bijgewerkt.',
  'statement-done.dispute': 'De lijn is betwist. De aankoopcentrale antwoordt.',
  'statement-done.withdraw-dispute': 'De betwisting is ingetrokken.',
  'statement-done.answer': 'Uw antwoord is gegeven.',
  'statement-done.sign': 'Uw handtekening is gezet. Een collega moet nog tekenen.',
  'statement-done.approve': 'De afrekening is goedgekeurd.',
  'statement-done.settle': 'De vereffening is genoteerd.',
} as const satisfies Record<`statement-done.${ReviewAction}`, Text>;

/** The list of commission statements, and issuing them. */
const list = {
  'statements.title': 'Afrekeningen',
  'statements.lede.reviewer': 'Per raamcontract en kwartaal: de commissies die uw intercommunale ontvangt, lijn per lijn na te kijken.',
  'statements.lede.manager': 'Per intercommunale, raamcontract en kwartaal. Wat uitgegeven is, verandert nooit meer.',
  'statements.all': 'Uitgegeven afrekeningen',
  'statements.empty': 'Nog geen afrekeningen',
  'statements.none-fit': 'Geen afrekening past hierbij',
  'statements.none-fit-meaning': 'Kies een ander kwartaal, een andere intercommunale of een andere status.',
  'statements.show-all': 'Alle afrekeningen tonen',
  'statements.empty-meaning.reviewer':
    'De aankoopcentrale geeft ze uit na afloop van elk kwartaal. De voorlopige cijfers staan bij Commissies.',
  'statements.empty-meaning.manager': 'Kies hierboven een raamcontract en een kwartaal om de eerste uit te geven.',
  'statements.number': 'Nummer',
  'statements.quarter': 'Kwartaal',
  'statements.beneficiary': 'Intercommunale',
  'statements.framework': 'Raamcontract',
  'statements.orders': 'Bestellingen',
  'statements.commission': 'Commissie',
  'statements.state': 'Status',
  'statements.open-disputes': ({ count }: { count: number }) => plural(count, 'open betwisting', 'open betwistingen'),
  'statements.signed': ({ given, needed }: { given: number; needed: number }) => `${given} van ${needed} handtekeningen`,
  'statements.more': 'Meer afrekeningen tonen',
  'statements.shown': ({ count, more }: { count: number; more: boolean }) =>
    `${plural(count, 'afrekening', 'afrekeningen')}${more ? ' getoond, er zijn er meer' : ''}`,
  'statements.to-commissions': 'Naar de commissies',
  'statements.from-commissions': 'Afrekeningen per kwartaal',
  'issue.title': 'Een kwartaal uitgeven',
  'issue.lede': 'Kijk eerst na wat elke intercommunale zou ontvangen. Een afrekening die uitgegeven is, kan niet meer gewijzigd worden.',
  'issue.framework': 'Raamcontract',
  'issue.quarter': 'Kwartaal',
  'issue.lines': 'Lijnen',
  'issue.outcome': 'Uitgifte',
  'issue.one': 'Geef uit',
  'issue.one-named': ({ name }: { name: string }) => `Geef uit: ${name}`,
  'issue.preview': 'Lijnen bekijken',
  'issue.preview-named': ({ name }: { name: string }) => `Lijnen bekijken: ${name}`,
  'issue.preview-of': ({ name }: { name: string }) => `Voorlopige lijnen van ${name}`,
  'issue.preview-first': ({ shown, total }: { shown: number; total: number }) => `De eerste ${shown} van ${total} lijnen.`,
  'issue.confirm-what': ({ lines, commission }: { lines: number; commission: string }) =>
    `Samen ${plural(lines, 'lijn', 'lijnen')} en ${commission} commissie.`,
  'issue.confirm-meaning':
    'Een afrekening die uitgegeven is, krijgt een nummer en kan niet meer gewijzigd worden. Wat later rechtgezet wordt, komt op een volgende afrekening.',
  'issue.all': ({ count }: { count: number }) => `Geef ${plural(count, 'afrekening', 'afrekeningen')} uit`,
  'issue.busy': ({ done, count }: { done: number; count: number }) => `${done} van ${count} uitgegeven…`,
  'issue.nothing': 'Niets geboekt',
  'issue.waiting': 'Nog niet uitgegeven',
  'issue.issued': 'Uitgegeven',
  'issue.failed': 'Niet gelukt',
  'issue.too-early': ({ from }: { from: string }) => `Dit kwartaal kan uitgegeven worden vanaf ${from}. Tot dan zijn de cijfers voorlopig.`,
  'issue.none': 'U beheert geen raamcontract met commissies.',
  'issue.settled': ({ issued, failed }: { issued: number; failed: number }) =>
    `${plural(issued, 'afrekening', 'afrekeningen')} uitgegeven${failed > 0 ? `, ${failed} niet gelukt` : ''}.`,
} as const satisfies Record<string, Text>;

/** One statement: what it says, its review, its lines. */
const one = {
  'statement.title': ({ number }: { number: string }) => `Afrekening ${number}`,
  'statement.loading': 'Afrekening',
  'statement.back': 'Naar de afrekeningen',
  'statement.for': ({ beneficiary, quarter }: { beneficiary: string; quarter: string }) => `${beneficiary} · ${quarter}`,
  'statement.issued-on': 'Uitgegeven',
  'statement.issued-by': ({ day, name }: { day: string; name: string }) => `${day} door ${name}`,
  'statement.lines-count': 'Lijnen',
  'statement.hash': 'Vingerafdruk (SHA-256)',
  'statement.hash-meaning': 'Zo is aan te tonen dat de lijnen nog dezelfde zijn als bij de uitgifte.',
  'statement.totals': 'Totalen',
  'statement.list': 'Catalogusprijs',
  'statement.discount': 'Korting',
  'statement.due': 'Commissie op de lijnen',
  'statement.received': 'Hiervan voor de intercommunale',
  'statement.net-discount': 'Nettokorting',
  'statement.orders': 'Bestellingen',
  'statement.compare': 'Vergelijking',
  'statement.compare-meaning': 'Dezelfde intercommunale en hetzelfde raamcontract, volgens het grootboek.',
  'statement.compare-this': ({ quarter }: { quarter: string }) => `${quarter}, deze`,
  'statement.compare-change': 'Verschil in commissie',
  'statement.period': 'Kwartaal',
  'statement.chart': 'Commissie',
  'statement.chart-by': 'Grafiek per',
  'statement.chart-month': 'maand',
  'statement.chart-category': 'categorie',
  'statement.chart-label': 'Commissie op deze afrekening',
  'statement.month': 'Maand',
  'statement.lines': 'Lijnen',
  'statement.line': 'Lijn',
  'statement.booked-on': 'Geboekt',
  'statement.buyer': 'Bestuur',
  'statement.category': 'Categorie',
  'statement.rule': 'Regel',
  'statement.rule-since': ({ words, day }: { words: string; day: string }) => `${words}, regel van ${day}`,
  'statement.commission': 'Commissie',
  'statement.review': 'Nazicht',
  'statement.corrects': ({ statement, line }: { statement: string; line: number }) => `Zet lijn ${line} van afrekening ${statement} recht`,
  'statement.checked': 'Nagekeken',
  'statement.disputed': 'Betwist',
  'statement.upheld': 'Gelijk gekregen',
  'statement.rejected': 'Ongegrond',
  'statement.search': 'Zoeken',
  'statement.search-help': 'Bestelling, bestuur, regel',
  'statement.any': 'Alle',
  'statement.show': 'Tonen',
  'statement.show.unchecked': 'Nog na te kijken',
  'statement.show.checked': 'Nagekeken',
  'statement.show.disputed': 'Betwist',
  'statement.show.corrections': 'Verbeteringen',
  'statement.shown': ({ count, of, commission }: { count: number; of: number; commission: string }) =>
    `${count} van ${plural(of, 'lijn', 'lijnen')}, samen ${commission}`,
  'statement.no-lines': 'Geen lijn past bij deze filters.',
  'statement.more-lines': 'Meer lijnen tonen',
  'statement.choose-line': ({ line }: { line: number }) => `Lijn ${line} kiezen`,
  'statement.choose-shown': 'Alle getoonde lijnen kiezen',
  'statement.check': ({ count }: { count: number }) => (count === 0 ? 'Afvinken' : `${plural(count, 'lijn', 'lijnen')} afvinken`),
  'statement.uncheck': 'Vinkje weghalen',
  'statement.progress': ({ checked, count }: { checked: number; count: number }) =>
    `${checked} van ${plural(count, 'lijn', 'lijnen')} nagekeken`,
  'statement.dispute': 'Betwisten',
  'statement.dispute-line': ({ line }: { line: number }) => `Lijn ${line} betwisten`,
  'statement.dispute-meaning': 'De aankoopcentrale antwoordt. Handtekeningen die al gezet zijn, vervallen.',
  'statement.remark': 'Wat klopt er niet?',
  'statement.remark-missing': 'Schrijf wat er niet klopt.',
  'statement.withdraw': 'Betwisting intrekken',
  'statement.withdraw-named': ({ line }: { line: number }) => `Betwisting intrekken: lijn ${line}`,
  'statement.disputes': 'Betwistingen',
  'statement.dispute-of': ({ line, order, commission }: { line: number; order: string; commission: string }) =>
    `Lijn ${line}, bestelling ${order}, commissie ${commission}`,
  'statement.said-by': ({ name, day }: { name: string; day: string }) => `${name}, ${day}`,
  'statement.answer': 'Beantwoorden',
  'statement.answer-line': ({ line }: { line: number }) => `Betwisting van lijn ${line} beantwoorden`,
  'statement.answer-upheld': 'Gegrond: het bedrag wordt rechtgezet',
  'statement.answer-rejected': 'Ongegrond: het bedrag blijft',
  'statement.answer-choose': 'Is de betwisting gegrond?',
  'statement.answer-choose-missing': 'Kies of de betwisting gegrond is.',
  'statement.answer-amount': 'Juiste commissie op deze lijn (euro, zonder btw)',
  'statement.answer-amount-invalid': 'Vul een bedrag in, zoals 585,00, dat verschilt van dat op de lijn.',
  'statement.answer-correction': 'Het verschil komt als verbetering op de volgende afrekening. Deze afrekening verandert niet.',
  'statement.answer-text': 'Antwoord',
  'statement.answer-text-missing': 'Schrijf uw antwoord.',
  'statement.upheld-amount': ({ amount }: { amount: string }) =>
    `Gegrond: de commissie had ${amount} moeten zijn. Het verschil is als verbetering geboekt.`,
  'statement.rejected-words': 'Ongegrond: het bedrag blijft.',
  'statement.next': 'Volgende stap',
  'statement.next.review': 'Kijk de lijnen na en betwist wat niet klopt. Met uw handtekening keurt u de afrekening goed.',
  'statement.next.before': ({ day }: { day: string }) => `Uiterlijk op ${day}.`,
  'statement.next.late': ({ day }: { day: string }) => `Dat moest gebeuren uiterlijk op ${day}.`,
  'statement.next.second': 'Een collega moet ook tekenen.',
  'statement.next.waits-answer': 'De aankoopcentrale is aan zet: er staat een betwisting open.',
  'statement.next.answer': 'Beantwoord de open betwistingen hieronder.',
  'statement.next.waits-review': 'De intercommunale kijkt de afrekening na.',
  'statement.next.waits-settlement': 'Goedgekeurd. De aankoopcentrale noteert de vereffening.',
  'statement.next.settle': 'De afrekening is goedgekeurd. Noteer wanneer ze vereffend is.',
  'statement.next.settled': ({ day }: { day: string }) => `Vereffend op ${day}.`,
  'statement.sign': 'Goedkeuren en tekenen',
  'statement.sign-meaning': 'U keurt het totaal en alle lijnen goed. Daarna kan niets meer betwist worden.',
  'statement.signed-so-far': 'Getekend door',
  'statement.signature': ({ name, moment }: { name: string; moment: string }) => `${name}, ${moment}`,
  'statement.signatures-needed': ({ needed }: { needed: number }) =>
    needed === 1 ? 'Eén handtekening is nodig.' : 'Twee verschillende personen moeten tekenen.',
  'statement.settle': 'Vereffening noteren',
  'statement.settled-on': 'Vereffend op',
  'statement.settled-on-hint': ({ day }: { readonly day: string }) => `De laatste betaling kwam binnen op ${day}.`,
  'statement.settled-on-missing': 'Kies een dag van de uitgifte tot vandaag.',
  'statement.cancel': 'Annuleren',
  'statement.busy': 'Bezig…',
  'statement.pdf': 'Afrekening als pdf',
} as const satisfies Record<string, Text>;

interface SigningMoment {
  readonly name: string;
  readonly moment: string;
}

/** How many people sign the statements of an organisation. */
const signing = {
  'signing.title': 'Wie tekent',
  'signing.needed': ({ needed }: { needed: number }) =>
    needed === 1 ? 'Eén handtekening keurt een afrekening goed.' : 'Twee verschillende personen tekenen elke afrekening.',
  'signing.meaning':
    'Geldt voor afrekeningen die vanaf nu uitgegeven worden. Teruggaan van twee naar één doet u met twee: de ene vraagt, de andere gaat akkoord.',
  'signing.raise': 'Voortaan met twee tekenen',
  'signing.ask': 'Vragen om voortaan alleen te tekenen',
  'signing.agree': 'Akkoord: voortaan één handtekening',
  'signing.keep': 'Bij twee blijven',
  'signing.asked': ({ name, moment }: SigningMoment) => `${name} vroeg op ${moment} om voortaan met één handtekening goed te keuren.`,
  'signing.asked-self': ({ moment }: SigningMoment) =>
    `U vroeg op ${moment} om voortaan met één handtekening goed te keuren. Een collega moet akkoord gaan.`,
  'signing.history': 'Wat er veranderde',
} as const satisfies Record<string, Text>;

const signingActions = {
  'signing-action.raise': ({ name, moment }: SigningMoment) => `${name} koos voor twee handtekeningen, ${moment}`,
  'signing-action.ask': ({ name, moment }: SigningMoment) => `${name} vroeg om één handtekening, ${moment}`,
  'signing-action.agree': ({ name, moment }: SigningMoment) => `${name} ging akkoord met één handtekening, ${moment}`,
  'signing-action.keep': ({ name, moment }: SigningMoment) => `${name} hield het bij twee handtekeningen, ${moment}`,
} as const satisfies Record<`signing-action.${SigningAction}`, Text>;

export const statements = { ...list, ...one, ...signing, ...signingActions, ...states, ...done } as const;
