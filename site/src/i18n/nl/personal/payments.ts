import type { InvoiceState } from '../../../../../shared/domain/commissions/payments/invoice-standing.ts';
import type { MatchOutcome } from '../../../../../shared/domain/commissions/payments/match-movements.ts';
import type { BankFileFormat, BankFinding } from '../../../../../shared/domain/commissions/payments/movement.ts';
import type { Text } from '../../entry.ts';
import { plural } from '../plural.ts';

const states = {
  'invoice-state.open': 'Open',
  'invoice-state.partly-paid': 'Deels betaald',
  'invoice-state.paid': 'Betaald',
  'invoice-state.overpaid': 'Te veel betaald',
  'invoice-state.late': 'Laattijdig',
} as const satisfies Record<`invoice-state.${InvoiceState | 'late'}`, Text>;

const outcomes = {
  'payment-outcome.paid': 'Betaalt de factuur',
  'payment-outcome.partly-paid': 'Deelbetaling',
  'payment-outcome.overpaid': 'Te veel betaald',
  'payment-outcome.taken-back': 'Door de bank teruggenomen',
  'payment-outcome.double': 'Al geboekt',
  'payment-outcome.likely-double': 'Wellicht al geboekt',
  'payment-outcome.unknown': 'Mededeling onbekend',
  'payment-outcome.not-ours': 'Niet voor ons',
} as const satisfies Record<`payment-outcome.${MatchOutcome}`, Text>;

const formats = {
  'bank-format.coda': 'CODA',
  'bank-format.kbc': 'Csv van KBC',
  'bank-format.belfius': 'Csv van Belfius',
  'bank-format.ing': 'Csv van ING',
} as const satisfies Record<`bank-format.${BankFileFormat}`, Text>;

interface Found {
  readonly found: string;
  readonly expected: string;
  readonly field: string;
}

/** What is wrong on a line of a bank's file. */
const findings = {
  'bank-finding.unknown-layout': 'Dit is geen CODA-bestand en geen csv-bestand van KBC, Belfius of ING.',
  'bank-finding.line-length': ({ found, expected }: Found) => `De lijn telt ${found} tekens in plaats van ${expected}.`,
  'bank-finding.unknown-record': ({ found }: Found) => `“${found}” is geen soort lijn van een CODA-bestand.`,
  'bank-finding.misplaced-record': ({ found, expected }: Found) =>
    `Een lijn van soort ${found} kan hier niet staan${expected === '' ? '' : `; hier hoort ${expected}`}.`,
  'bank-finding.field-invalid': ({ field, found, expected }: Found) =>
    `${field}: “${found}” kan hier niet staan${expected === '' ? '' : `; verwacht wordt ${expected}`}.`,
  'bank-finding.sequence-broken': ({ found, expected }: Found) =>
    `Het volgnummer is ${found}; hier hoort ${expected}. Er ontbreekt een lijn of er staat er een te veel.`,
  'bank-finding.reference-invalid': ({ found }: Found) => `De controlecijfers van de gestructureerde mededeling “${found}” kloppen niet.`,
  'bank-finding.currency': ({ found }: Found) => `De munt is ${found}. Alleen rekeningen en bedragen in euro worden ingelezen.`,
  'bank-finding.balance': ({ found, expected }: Found) => `Het nieuwe saldo is ${found}, maar oud saldo en bewegingen geven ${expected}.`,
  'bank-finding.turnover': ({ field, found, expected }: Found) =>
    `Het totaal (${field}) is ${found}, maar de bewegingen samen geven ${expected}.`,
  'bank-finding.record-count': ({ found, expected }: Found) =>
    `Volgens de slotlijn zijn er ${found} lijnen, het bestand telt er ${expected}.`,
  'bank-finding.incomplete': 'Het bestand is niet volledig: het slot ontbreekt of er volgt nog een deel.',
  'bank-finding.column-missing': ({ expected }: Found) => `De kolom “${expected}” ontbreekt.`,
  'bank-finding.column-count': ({ found, expected }: Found) => `De rij telt ${found} velden in plaats van ${expected}.`,
  'bank-finding.empty': 'Er staan geen bewegingen in het bestand.',
  'bank-finding.too-many': ({ found, expected }: Found) =>
    `Het bestand telt ${found} bewegingen; meer dan ${expected} kan niet. Kies een kortere periode.`,
} as const satisfies Record<`bank-finding.${BankFinding['code']}`, Text>;

/** Fields of a bank's file as a finding names them. */
const fields = {
  'bank-field.account': 'Rekening',
  'bank-field.amount': 'Bedrag',
  'bank-field.application': 'Toepassingscode',
  'bank-field.balance': 'Saldo',
  'bank-field.communication': 'Mededeling',
  'bank-field.created': 'Aanmaakdatum',
  'bank-field.credit': 'credit',
  'bank-field.currency': 'Munt',
  'bank-field.date': 'Datum',
  'bank-field.debit': 'debet',
  'bank-field.detail': 'Detailnummer',
  'bank-field.records': 'Aantal lijnen',
  'bank-field.reference': 'Gestructureerde mededeling',
  'bank-field.sequence': 'Volgnummer',
  'bank-field.sign': 'Teken',
  'bank-field.structure': 'Soort rekening',
  'bank-field.structured': 'Soort mededeling',
  'bank-field.valueDate': 'Valutadatum',
  'bank-field.version': 'Versie',
} as const;

/** Payments of commission invoices: what is open, and bank files. */
const page = {
  'payments.title': 'Betalingen',
  'payments.lede': 'Wat uw intercommunale nog te ontvangen heeft van commissies, en de bankbestanden waarmee u betalingen afpunt.',
  'payments.to-statements': 'Naar de afrekeningen',
  'payments.open-total': 'Nog te ontvangen',
  'payments.late-total': 'Hiervan laattijdig',
  'payments.late-count': ({ count, amount }: { count: number; amount: string }) =>
    count === 0 ? 'Niets' : `${amount} (${plural(count, 'factuur', 'facturen')})`,
  'payments.overpaid-total': 'Te veel ontvangen',
  'payments.open-items': 'Open facturen',
  'payments.nothing-open': 'Alles is betaald: van goedgekeurde afrekeningen staat geen enkele factuur open.',
  'payments.invoice': 'Factuur',
  'payments.payer': 'Betaler',
  'payments.due-on': 'Te betalen tegen',
  'payments.amount': 'Bedrag',
  'payments.open': 'Open',
  'payments.state': 'Status',
  'payments.statement-named': ({ invoice, statement }: { invoice: string; statement: string }) =>
    `Factuur ${invoice} van afrekening ${statement}`,
  'payments.file': 'Bankbestand',
  'payments.file-help': 'CODA (.cod) van om het even welke bank, of een csv-bestand van KBC, Belfius of ING. Ten hoogste 4 MB.',
  'payments.file-missing': 'Kies een bankbestand.',
  'payments.file-large': 'Dit bestand is groter dan 4 MB. Kies een kortere periode.',
  'payments.put': 'Bankbestand invoeren',
  'payments.put-lede': 'U ziet eerst wat er met elke beweging zou gebeuren. Er wordt niets geboekt voor u bevestigt.',
  'payments.check': 'Bestand nakijken',
  'payments.checking': 'Bezig met nakijken…',
  'payments.line': ({ line }: { line: number }) => `Lijn ${line}`,
  'payments.imports': 'Ingevoerde bestanden',
  'payments.imports-empty': 'Er werd nog geen bankbestand ingevoerd.',
  'payments.imports-more': 'Meer bestanden tonen',
  'payments.imports-shown': ({ count, more }: { count: number; more: boolean }) =>
    `${plural(count, 'bestand', 'bestanden')}${more ? ' getoond, er zijn er meer' : ''}`,
  'payments.import-open': ({ name }: { name: string }) => `Bestand ${name} bekijken`,
  'payments.period': 'Bewegingen',
  'payments.period-of': ({ from, until, count }: { from: string; until: string; count: number }) =>
    `${from === until ? from : `${from} tot ${until}`}, ${plural(count, 'beweging', 'bewegingen')}`,
  'payments.by': 'Door',
  'payments.booked': 'Geboekt',
  'payments.booked-sum': ({ payments, amount }: { payments: number; amount: string }) =>
    `${plural(payments, 'betaling', 'betalingen')}, ${amount}`,
  'payments.checked': 'Nog te bevestigen',
  'payments.partly-confirmed': 'Deels geboekt',
  'payments.partly': ({ booked }: { booked: number }) => `${plural(booked, 'betaling is', 'betalingen zijn')} geboekt, de rest nog niet`,
  'payments.partly-meaning': 'Kijk hieronder na wat er nog te boeken is en bevestig opnieuw. Wat geboekt is, wordt niet nog eens geboekt.',
  'payments.confirmed': 'Geboekt',
  'payments.back': 'Naar alle betalingen',
  'payments.to-book': ({ count }: { count: number }) => `Te boeken: ${plural(count, 'betaling', 'betalingen')}`,
  'payments.to-book-none': 'Geen enkele beweging draagt de mededeling van een open factuur.',
  'payments.to-choose': 'Zelf toe te wijzen',
  'payments.to-choose-meaning': 'Deze bewegingen dragen geen mededeling die bij één factuur hoort. Kies een factuur, of laat ze liggen.',
  'payments.aside': ({ count }: { count: number }) => `Niet te boeken: ${plural(count, 'beweging', 'bewegingen')}`,
  'payments.aside-meaning': 'Van bewegingen die niet voor ons zijn, worden naam en mededeling niet bewaard.',
  'payments.day': 'Datum',
  'payments.from': 'Van',
  'payments.outcome': 'Wat ermee gebeurt',
  'payments.left': ({ open }: { open: string }) => `daarna nog ${open} open`,
  'payments.too-much': ({ amount }: { amount: string }) => `${amount} te veel`,
  'payments.for': 'Voor factuur',
  'payments.for-of': ({ line }: { line: number }) => `Factuur voor de beweging op lijn ${line}`,
  'payments.leave': 'Laten liggen',
  'payments.suggestion': ({ number, payer, open }: { number: string; payer: string; open: string }) => `${number}, ${payer}, open ${open}`,
  'payments.confirm': ({ count, amount }: { count: number; amount: string }) =>
    `Boek ${plural(count, 'betaling', 'betalingen')}, samen ${amount}`,
  'payments.confirming-part': ({ booked }: { booked: number }) =>
    `Bezig met boeken: ${plural(booked, 'betaling', 'betalingen')} al geboekt…`,
  'payments.confirming': 'Bezig met boeken…',
  'payments.booked-now': ({ count }: { count: number }) => `${plural(count, 'betaling is', 'betalingen zijn')} geboekt.`,
  'payments.booked-meaning':
    'Een betaling die bij de verkeerde factuur staat, zet u hieronder recht. De eerste boeking blijft dan zichtbaar.',
  'payments.entry-taken-back': 'Teruggenomen',
  'payments.entry-given': 'Toegewezen',
  'payments.entry-booked': 'Geboekt',
  'payments.entry-why': ({ reason, name }: { reason: string; name: string }) => `${reason} (${name})`,
  'payments.entry': 'Boeking',
  'payments.correct': 'Rechtzetten',
  'payments.correct-named': ({ invoice, line }: { invoice: string; line: number }) =>
    `Betaling van lijn ${line} op factuur ${invoice} rechtzetten`,
  'payments.correct-title': 'Betaling rechtzetten',
  'payments.correct-meaning': ({ amount, invoice }: { amount: string; invoice: string }) =>
    `${amount} staat bij factuur ${invoice}. Een tegenboeking neemt de betaling daar terug; niets wordt gewist.`,
  'payments.correct-free': ({ amount }: { amount: string }) => `${amount} staat bij geen enkele factuur. Kies waarvoor de betaling is.`,
  'payments.correct-to': 'Hoort bij',
  'payments.correct-none': 'Geen van onze facturen',
  'payments.correct-reason': 'Reden',
  'payments.correct-reason-missing': 'Schrijf waarom u de betaling rechtzet.',
  'payments.corrected': 'De betaling is rechtgezet.',
  'payments.cancel': 'Annuleren',
} as const satisfies Record<string, Text>;

/** The invoices of one statement. */
const settlement = {
  'settlement.title': 'Vereffening',
  'settlement.meaning':
    'Wat van deze afrekening gefactureerd wordt, per betaler. Een betaling wordt herkend aan haar gestructureerde mededeling.',
  'settlement.none': 'Van deze afrekening valt niets te factureren.',
  'settlement.all-paid': 'Alle facturen zijn betaald',
  'settlement.all-paid-settle': 'De afrekening kan als vereffend genoteerd worden.',
  'settlement.all-paid-waits': 'De aankoopcentrale kan de vereffening noteren.',
  'settlement.untold': 'Er werden geen betalingen ingelezen; de vereffening werd zonder bankbestand genoteerd.',
  'settlement.credit-note': 'Creditnota',
  'settlement.passed-on': ({ amount }: { amount: string }) => `Hiervan gaat ${amount} (zonder btw) door naar de aankoopcentrale.`,
  'settlement.internal': ({ amount }: { amount: string }) =>
    `Eigen bestellingen van de intercommunale: ${amount} commissie. Daarvoor wordt geen factuur gemaakt.`,
  'settlement.vat-of': ({ rate, source }: { rate: string; source: string }) => `${rate} btw: ${source}`,
  'settlement.without-vat': ({ net }: { net: string }) => `${net} zonder btw`,
  'settlement.gross': 'Te betalen',
  'settlement.ubl': 'UBL',
  'settlement.ubl-named': ({ number }: { number: string }) => `van factuur ${number}`,
  'settlement.documents': 'Document',
  'settlement.payments': ({ count }: { count: number }) =>
    plural(count, 'geboekte betaling of rechtzetting', 'geboekte betalingen en rechtzettingen'),
  'settlement.sum': ({ paid, gross }: { paid: string; gross: string }) => `${paid} betaald van ${gross}`,
  'settlement.to-payments': 'Betalingen invoeren',
} as const satisfies Record<string, Text>;

export const payments = { ...page, ...settlement, ...states, ...outcomes, ...formats, ...findings, ...fields } as const;
