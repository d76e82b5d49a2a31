import type { InvoiceState } from '../../../../../shared/domain/deliveries/checked-invoice.ts';
import type { ChecklistAnswer, DeliveryStanding } from '../../../../../shared/domain/deliveries/delivery.ts';
import type { DifferenceField } from '../../../../../shared/domain/deliveries/invoice-difference.ts';
import type { LocalDate } from '../../../../../shared/domain/time/local-date.ts';
import { date, longDate } from '../../../format/dates.ts';
import { euro, number, percent } from '../../../format/numbers.ts';
import type { Text } from '../../entry.ts';
import { plural } from '../plural.ts';

const units = (count: number) => plural(count, 'stuk', 'stuks');

const standings = {
  'standing.to-check': 'Wacht op uw nazicht',
  'standing.to-mend': 'Te herstellen',
  'standing.accepted': 'Aanvaard',
} as const satisfies Record<`standing.${DeliveryStanding}`, Text>;

const answers = {
  'answer.ok': 'In orde',
  'answer.not-ok': 'Niet in orde',
  'answer.not-applicable': 'Niet van toepassing',
} as const satisfies Record<`answer.${ChecklistAnswer}`, Text>;

const section = {
  'deliveries.title': 'Leveringen',
  'deliveries.none': 'Er is nog niets geleverd.',
  'deliveries.came': ({ delivered, ordered }: { delivered: number; ordered: number }) =>
    `${number(delivered)} van ${number(ordered)} geleverd`,
  'deliveries.taken': ({ accepted }: { accepted: number }) => `${number(accepted)} aanvaard`,
  'deliveries.part': ({ number: which, day }: { number: number; day: LocalDate }) => `Levering ${which} op ${longDate(day)}`,
  'deliveries.waits-buyer': 'Wacht op nazicht door de besteller',
  'deliveries.line': ({ quantity, name }: { quantity: number; name: string }) => `${number(quantity)} × ${name}`,
  'deliveries.check': ({ day, name }: { day: LocalDate; name: string }) => `Nagekeken op ${longDate(day)} door ${name}`,
  'deliveries.accepted-refused': ({ accepted, refused }: { accepted: number; refused: number }) =>
    refused === 0 ? `${units(accepted)} aanvaard` : `${number(accepted)} aanvaard, ${number(refused)} geweigerd`,
  'deliveries.mend-by': ({ day }: { day: LocalDate }) => `Te herstellen ten laatste ${longDate(day)}`,
  'deliveries.mended': ({ day, name }: { day: LocalDate; name: string }) => `Herstelling gemeld op ${longDate(day)} door ${name}`,
  'deliveries.came-otherwise': ({ came, reported }: { came: LocalDate; reported: LocalDate }) =>
    `Aangekomen op ${longDate(came)} volgens de besteller. De leverancier meldde ${longDate(reported)}.`,
  'deliveries.mended-otherwise': ({ came, reported }: { came: LocalDate; reported: LocalDate }) =>
    `Hersteld op ${longDate(came)} volgens de besteller. De leverancier meldde ${longDate(reported)}.`,
  'deliveries.checklist': 'Nazichtlijst',
  'deliveries.warranty': ({ day }: { day: LocalDate }) => `De waarborg loopt tot en met ${longDate(day)}.`,
} as const;

const appointment = {
  'appointment.title': 'Afspraak',
  'appointment.when': ({ day, from, until }: { day: LocalDate; from: string; until: string }) =>
    `${longDate(day)}, tussen ${from} en ${until} uur`,
  'appointment.proposed': ({ name }: { name: string }) => `Voorgesteld door ${name}; nog niet bevestigd`,
  'appointment.agreed': 'Afgesproken',
  'appointment.day': 'Dag',
  'appointment.day-missing': 'Kies een dag.',
  'appointment.notice': ({ days }: { days: number }) =>
    days === 0 ? '' : `Volgens het raamcontract minstens ${plural(days, 'werkdag', 'werkdagen')} vooraf.`,
  'appointment.from': 'Vanaf',
  'appointment.until': 'Tot',
  'appointment.time-wrong': 'Het einduur ligt na het beginuur.',
  'appointment.place': 'Plaats',
  'appointment.place-missing': 'Vul in waar geleverd wordt.',
  'appointment.remarks': 'Opmerkingen',
  'appointment.agree': 'Akkoord met deze afspraak',
  'appointment.other': 'Of stel iets anders voor.',
} as const;

const report = {
  'report.day': 'Geleverd op',
  'report.day-missing': 'Kies de dag waarop geleverd werd.',
  'report.units': ({ name }: { name: string }) => `Aantal geleverd: ${name}`,
  'report.left': ({ left, ordered }: { left: number; ordered: number }) => `Nog te leveren: ${number(left)} van ${number(ordered)}.`,
  'report.units-wrong': ({ most }: { most: number }) => `Vul een aantal in van 0 tot ${number(most)}.`,
  'report.nothing': 'Vul bij minstens één lijn een aantal in.',
  'report.serials': ({ name, count }: { name: string; count: number }) => `${name} van elk stuk (${number(count)})`,
  'report.serials-help': 'Eén per regel.',
  'report.serials-wrong': ({ count, found }: { count: number; found: number }) =>
    `Nodig: ${plural(count, 'nummer', 'nummers')}. Ingevuld: ${number(found)}.`,
  'report.serial-any': 'Serienummer',
  'report.note': 'Boodschap voor de besteller',
  'report.photos': 'Leverbon of foto’s',
  'report.no-category': 'De gegevens van deze soort konden niet geladen worden. Serienummers en nazichtlijst ontbreken hier.',
} as const;

const check = {
  'check.which': 'Welke levering',
  'check.refused': ({ name }: { name: string }) => `Aantal geweigerd: ${name}`,
  'check.waits': ({ count }: { count: number }) => `Geleverd: ${units(count)}. Wat u niet weigert, aanvaardt u.`,
  'check.defects': 'Wat is er mis?',
  'check.defects-missing': 'Omschrijf de gebreken; de leverancier leest dit.',
  'check.mend-by': 'Te herstellen ten laatste',
  'check.mend-by-missing': 'Kies tegen wanneer het hersteld moet zijn.',
  'check.remark': ({ item }: { item: string }) => `Opmerking bij: ${item}`,
  'check.received-on': 'Aangekomen op',
  'check.received-mended-on': 'Hersteld op',
  'check.received-help': ({ day }: { day: LocalDate }) =>
    `De leverancier meldde ${longDate(day)}. Was het een andere dag, pas die dan aan: de boete voor laattijdige levering rekent met deze dag.`,
  'check.received-wrong': ({ from }: { from: LocalDate }) => `Kies een dag vanaf ${longDate(from)} tot en met vandaag.`,
  'check.remarks': 'Opmerkingen',
  'check.photos': 'Foto’s',
  'check.confirm-refusal': 'Gebreken melden',
} as const;

const mend = {
  'mend.day': 'Hersteld op',
  'mend.note': 'Wat is er hersteld of vervangen?',
  'mend.note-missing': 'Zeg wat er hersteld of vervangen is.',
  'mend.defects': 'Gemelde gebreken',
} as const;

const invoiceStates = {
  'invoice-state.payable': 'Te betalen',
  'invoice-state.disputed': 'Betwist',
  'invoice-state.paid': 'Betaald',
  'invoice-state.withdrawn': 'Ingetrokken',
} as const satisfies Record<`invoice-state.${InvoiceState}`, Text>;

const differences = {
  'differs.seller': 'Verkoper',
  'differs.buyer': 'Gefactureerd aan',
  'differs.order-reference': 'Verwijzing naar de bestelling',
  'differs.currency': 'Munt',
  'differs.line': 'Lijn die niet besteld is',
  'differs.quantity': 'Aantal',
  'differs.unit-price': 'Eenheidsprijs',
  'differs.discount': 'Korting per stuk',
  'differs.line-amount': 'Bedrag van de lijn',
  'differs.vat-rate': 'Btw-tarief',
  'differs.vat-amount': 'Btw-bedrag',
  'differs.allowance': 'Korting op het geheel',
  'differs.charge': 'Toeslag',
  'differs.total-lines': 'Som van de lijnen',
  'differs.total-without-vat': 'Totaal zonder btw',
  'differs.total-vat': 'Totaal btw',
  'differs.total-with-vat': 'Totaal met btw',
  'differs.prepaid': 'Voorschot',
  'differs.rounding': 'Afronding',
  'differs.payable': 'Te betalen',
} as const satisfies Record<`differs.${DifferenceField}`, Text>;

const invoices = {
  'invoices.title': 'Facturen',
  'invoice-list.lede.buyer':
    'Alle facturen voor uw bestellingen, vergeleken met wat u bestelde en aanvaardde. Alleen wat klopt, is te betalen.',
  'invoice-list.lede.supplier':
    'Alle facturen voor uw leveringen, met wat de besteller ervan vindt en wanneer ze ten laatste betaald worden.',
  'invoice-list.all': 'Alle facturen',
  'invoice-list.filter': 'Toestand',
  'invoice-list.filter-all': 'Alle toestanden',
  'invoice-list.number': 'Factuur',
  'invoice-list.supplier': 'Leverancier',
  'invoice-list.buyer': 'Besteller',
  'invoice-list.state': 'Toestand',
  'invoice-list.received': 'Ontvangen',
  'invoice-list.term': 'Te betalen tegen',
  'invoice-list.amount': 'Bedrag met btw',
  'invoice-list.paid': ({ on }: { on: string }) => `betaald op ${on}`,
  'invoice-list.differences': ({ count }: { count: number }) => (count === 1 ? '1 verschil' : `${count} verschillen`),
  'invoice-list.deducted': ({ amount }: { amount: number }) => `${euro(amount)} ingehouden`,
  'invoice-list.empty': 'Er zijn nog geen facturen',
  'invoice-list.empty-meaning': 'Een factuur hoort bij een bestelling. U voegt ze toe op de pagina van die bestelling.',
  'invoice-list.empty-filtered': 'Geen facturen met deze toestand',
  'invoice-list.empty-filtered-meaning': 'Kies een andere toestand, of bekijk alle facturen.',
  'invoice-list.show-all': 'Alle facturen tonen',
  'invoice-list.to-orders': 'Naar de bestellingen',
  'invoice-list.more': 'Meer facturen tonen',
  'invoice-list.shown': ({ count, more }: { count: number; more: boolean }) =>
    more ? `De eerste ${count} facturen staan hierboven.` : count === 1 ? '1 factuur' : `Alle ${count} facturen staan hierboven.`,
  'invoices.none': 'Er is nog geen factuur. Voeg ze toe: ze wordt vergeleken met de bestelling en wat aanvaard is.',
  'invoices.named': ({ number: text }: { number: string }) => `Factuur ${text}`,
  'invoices.issued': 'Factuurdatum',
  'invoices.received': 'Ontvangen op',
  'invoices.to': 'Aan',
  'invoices.amount': 'Te betalen met btw',
  'invoices.amount-paid': 'Factuurbedrag met btw',
  'invoices.deduction': 'Ingehouden boete wegens laattijdigheid',
  'invoices.after-deduction': 'Te betalen na inhouding',
  'invoices.deduction-vat':
    'De boete gaat van het bedrag met btw af. De btw blijft zoals op de factuur: een boete wegens vertraging is geen prijsvermindering (circulaire 2017/C/65).',
  'invoices.pay-back': 'Terugbetaling noteren',
  'invoices.restitution': ({ amount }: { amount: number }) =>
    `Van de boete is intussen afgezien. Wat ingehouden werd, ${euro(amount)}, is nog te betalen aan de leverancier.`,
  'invoices.restituted': 'Ingehouden boete terugbetaald',
  'invoices.pay-amount': ({ amount }: { amount: number }) => `Te betalen: ${euro(amount)}.`,
  'invoices.payment-reference': 'Mededeling',
  'invoices.payable-by': 'Betalen ten laatste',
  'invoices.paid-on': 'Betaald op',
  'invoices.source-ubl': 'Peppol (UBL)',
  'invoices.source-typed': 'Ingetypt',
  'invoices.late': 'betaaltermijn voorbij',
  'invoices.matches': 'Klopt met de bestelling en met wat aanvaard is.',
  'invoices.differences': 'Verschillen',
  'invoices.what': 'Wat',
  'invoices.agreed': 'Afgesproken',
  'invoices.said': 'Op de factuur',
  'invoices.effect': 'Verschil',
  'invoices.of-line': ({ line }: { line: string }) => `lijn ${line}`,
  'invoices.nothing': '–',
  'invoices.not-payable': 'Niet betalen: de factuur klopt niet. Vraag de leverancier een juiste factuur.',
  'invoices.pay': 'Betaling noteren',
  'invoices.paid-on-missing': 'Kies de dag van betaling.',
  'invoices.withdraw': 'Factuur intrekken',
  'invoices.withdraw-meaning': 'De factuur telt niet meer mee. Haar nummer kan opnieuw gebruikt worden.',
  'invoices.quantity': ({ portion }: { portion: number }) => number(portion / 10_000, 4),
  'invoices.rate': ({ rate }: { rate: number }) => percent(rate),
  'invoices.upload': 'Peppol-factuur (UBL, .xml)',
  'invoices.upload-help': 'Alle gegevens worden uit het bestand gelezen. Zonder bestand typt u de factuur hieronder in.',
  'invoices.number': 'Factuurnummer',
  'invoices.number-missing': 'Vul het nummer van de factuur in.',
  'invoices.date-missing': 'Kies een datum.',
  'invoices.entity': 'Gefactureerd aan',
  'invoices.units': ({ name }: { name: string }) => `Aantal: ${name}`,
  'invoices.price': 'Prijs per eenheid zonder btw',
  'invoices.vat': 'Btw (%)',
  'invoices.number-wrong': 'Vul een getal in.',
  'invoices.total': 'Totaal te betalen volgens de factuur',
  'invoices.total-wrong': 'Vul het bedrag in dat onderaan de factuur staat.',
} as const;

const lateness = {
  'late.title': 'Laattijdigheid',
  'late.clause': ({ perDay, cap, grace, whole }: { perDay: number; cap: number; grace: number; whole: boolean }) =>
    `Volgens het raamcontract: ${percent(perDay)} per dag ${whole ? 'van de hele bestelling' : 'van het deel dat te laat is'}, hoogstens ${percent(cap)}${
      grace > 0 ? `, na ${plural(grace, 'dag', 'dagen')} uitstel` : ''
    }.`,
  'late.due': ({ day }: { day: LocalDate }) => `Eerst beloofd: ${longDate(day)}. Een leverdatum verschuiven verandert dat niet.`,
  'late.part': 'Deel',
  'late.whole': ({ quantity }: { quantity: number }) => `De hele bestelling (${units(quantity)} te laat)`,
  'late.came': 'Gekomen',
  'late.open': 'nog niet in orde',
  'late.days': 'Dagen te laat',
  'late.charged': ({ charged }: { charged: number }) => `waarvan ${plural(charged, 'dag', 'dagen')} telt`,
  'late.sum': 'Berekening',
  'late.computed': ({ base, perDay, days, capped, cap }: { base: number; perDay: number; days: number; capped: boolean; cap: number }) =>
    capped ? `${euro(base)} × ${percent(cap)} (hoogste)` : `${euro(base)} × ${percent(perDay)} × ${plural(days, 'dag', 'dagen')}`,
  'late.amount': 'Bedrag',
  'late.total': ({ amount }: { amount: number }) => `Voorstel van boete: ${euro(amount)}`,
  'late.imposed': ({ amount }: { amount: number }) => `Boete van ${euro(amount)} opgelegd`,
  'late.left': ({ amount }: { amount: number }) =>
    `Nog in te houden: ${euro(amount)}. Dat gaat van de volgende factuur af die te betalen is.`,
  'late.waived': ({ amount }: { amount: number }) => `Van de boete van ${euro(amount)} afgezien`,
  'late.to-restitute': ({ amount }: { amount: number }) =>
    `Er werd al ${euro(amount)} ingehouden op een betaalde factuur. Ziet u van de boete af, dan is dat bedrag terug te betalen.`,
  'late.decided': ({ name, day }: { name: string; day: LocalDate }) => `${name}, ${date(day)}`,
  'late.impose': 'Boete opleggen',
  'late.waive': 'Van de boete afzien',
  'late.choose': 'Uw beslissing',
  'late.choose-missing': 'Kies wat u beslist.',
} as const;

const events = {
  'event.paid': 'Factuur betaald',
  'event.restituted': 'Ingehouden boete terugbetaald',
  'event.withdrawn': 'Factuur ingetrokken',
  'event.appointed': 'Afspraak bevestigd',
} as const;

/** How an order is carried out: appointment, deliveries, checks, invoices, lateness. */
export const deliveries = {
  ...standings,
  ...answers,
  ...section,
  ...appointment,
  ...report,
  ...check,
  ...mend,
  ...invoiceStates,
  ...differences,
  ...invoices,
  ...lateness,
  ...events,
  'next.mend': 'De leverancier herstelt wat geweigerd is',
} as const satisfies Record<string, Text>;
