import type { IncidentEvent, IncidentKind, Party, Side } from '../../../../../shared/domain/incidents/incident.ts';
import type { IncidentAction, IncidentState } from '../../../../../shared/domain/incidents/incident-transitions.ts';
import type { LocalDate } from '../../../../../shared/domain/time/local-date.ts';
import { date, longDate } from '../../../format/dates.ts';
import type { Text } from '../../entry.ts';
import { plural } from '../plural.ts';

const kinds = {
  'incident-kind.late': 'Laattijdige levering',
  'incident-kind.defect': 'Gebrek',
  'incident-kind.wrong-delivery': 'Verkeerde levering',
  'incident-kind.invoice': 'Factuur',
  'incident-kind.service': 'Dienst of waarborg',
  'incident-kind.other': 'Iets anders',
} as const satisfies Record<`incident-kind.${IncidentKind}`, Text>;

const states = {
  'incident-state.open': 'Wacht op antwoord',
  'incident-state.answered': 'Beantwoord',
  'incident-state.resolved': 'Oplossing voorgesteld',
  'incident-state.escalated': 'Bij de beheerder',
  'incident-state.closed': 'Afgesloten',
  'incident-state.decided': 'Beslist',
} as const satisfies Record<`incident-state.${IncidentState}`, Text>;

const actions = {
  'incident-action.message': 'Bericht sturen',
  'incident-action.answer': 'Antwoorden',
  'incident-action.resolve': 'Oplossing voorstellen',
  'incident-action.close': 'Afsluiten',
  'incident-action.reopen': 'Heropenen',
  'incident-action.escalate': 'Beheerder inschakelen',
  'incident-action.decide': 'Beslissen',
  'incident-action.hand-back': 'Teruggeven aan de partijen',
} as const satisfies Record<`incident-action.${IncidentAction}`, Text>;

/** What each action means for the one who takes it. */
const meanings = {
  'incident-meaning.message': 'Iedereen die dit incident ziet, leest uw bericht.',
  'incident-meaning.answer': 'Zeg wat u vaststelt en wat u doet. De andere partij kan daarop verder.',
  'incident-meaning.resolve': 'Zeg hoe het opgelost is of wordt. De andere partij gaat akkoord of heropent het incident.',
  'incident-meaning.close': 'Het incident is opgelost of hoeft niet meer. U kunt het later heropenen.',
  'incident-meaning.reopen': 'Zeg wat er nog niet in orde is, en tegen wanneer het opgelost moet zijn.',
  'incident-meaning.escalate':
    'De beheerder van het raamcontract leest vanaf nu alles mee, ook wat al gezegd is, en beslist. Zeg waarom u daarom vraagt.',
  'incident-meaning.decide': 'Uw beslissing sluit het incident af. Beide partijen lezen ze.',
  'incident-meaning.hand-back': 'De partijen krijgen een nieuwe termijn om er samen uit te raken. U blijft meelezen.',
} as const satisfies Record<`incident-meaning.${IncidentAction}`, Text>;

const done = {
  'incident-done.message': 'Uw bericht is verstuurd.',
  'incident-done.answer': 'Uw antwoord is verstuurd.',
  'incident-done.resolve': 'Uw oplossing is voorgesteld aan de andere partij.',
  'incident-done.close': 'Het incident is afgesloten.',
  'incident-done.reopen': 'Het incident is heropend.',
  'incident-done.escalate': 'De beheerder is ingeschakeld.',
  'incident-done.decide': 'Uw beslissing is meegedeeld aan beide partijen.',
  'incident-done.hand-back': 'Het incident is teruggegeven aan de partijen.',
} as const satisfies Record<`incident-done.${IncidentAction}`, Text>;

const events = {
  'incident-event.open': 'Probleem gemeld',
  'incident-event.message': 'Bericht',
  'incident-event.answer': 'Antwoord',
  'incident-event.resolve': 'Oplossing voorgesteld',
  'incident-event.close': 'Afgesloten',
  'incident-event.reopen': 'Heropend',
  'incident-event.escalate': 'Beheerder ingeschakeld',
  'incident-event.auto-escalate': 'Beheerder ingeschakeld: de termijn is verstreken',
  'incident-event.decide': 'Beslissing van de beheerder',
  'incident-event.hand-back': 'Teruggegeven aan de partijen',
} as const satisfies Record<`incident-event.${IncidentEvent['action']}`, Text>;

const sides = {
  'incident-side.buyer': 'Besteller',
  'incident-side.supplier': 'Leverancier',
  'incident-side.manager': 'Beheerder van het raamcontract',
} as const satisfies Record<`incident-side.${Side}`, Text>;

const waiting = {
  'incident-waits.buyer': 'De besteller is aan zet.',
  'incident-waits.supplier': 'De leverancier is aan zet.',
} as const satisfies Record<`incident-waits.${Party}`, Text>;

/** What the label of a step's text asks for. */
const asks = {
  'incident-asks.message': 'Bericht',
  'incident-asks.answer': 'Uw antwoord',
  'incident-asks.resolve': 'Oplossing',
  'incident-asks.close': 'Toelichting',
  'incident-asks.reopen': 'Wat is er nog niet in orde?',
  'incident-asks.escalate': 'Waarom moet de beheerder tussenkomen?',
  'incident-asks.decide': 'Beslissing',
  'incident-asks.hand-back': 'Wat verwacht u van de partijen?',
} as const satisfies Record<`incident-asks.${IncidentAction}`, Text>;

const list = {
  'incidents.title': 'Incidenten',
  'incidents.lede.parties': 'Problemen met bestellingen, met wie aan zet is en tegen wanneer. Het nieuwste eerst.',
  'incidents.lede.manager': 'Problemen met bestellingen onder uw raamcontracten waarvoor u ingeschakeld bent, het nieuwste eerst.',
  'incidents.all': 'Alle incidenten',
  'incidents.number': 'Incident',
  'incidents.what': 'Probleem',
  'incidents.order': 'Bestelling',
  'incidents.state': 'Toestand',
  'incidents.buyer': 'Besteller',
  'incidents.supplier': 'Leverancier',
  'incidents.deadline': 'Op te lossen tegen',
  'incidents.late': 'te laat',
  'incidents.empty': 'Er zijn geen incidenten',
  'incidents.empty-meaning.parties': 'Een probleem met een bestelling meldt u op de pagina van die bestelling.',
  'incidents.empty-meaning.manager': 'Zodra een partij u inschakelt, of een termijn verstrijkt zonder oplossing, staat het hier.',
  'incidents.to-orders': 'Naar de bestellingen',
  'incidents.more': 'Meer incidenten tonen',
  'incidents.shown': ({ count, more }: { count: number; more: boolean }) =>
    more ? `${plural(count, 'incident', 'incidenten')} getoond, er zijn er meer` : plural(count, 'incident', 'incidenten'),
  'incidents.of-order': 'Incidenten',
  'incidents.of-order-none': 'Er is geen probleem gemeld.',
  'incidents.report': 'Probleem melden',
} as const;

const report = {
  'incident-report.kind': 'Soort probleem',
  'incident-report.title': 'Wat is er aan de hand?',
  'incident-report.title-help': 'In enkele woorden, bijvoorbeeld “Schuifdeur sluit niet”.',
  'incident-report.description': 'Beschrijving',
  'incident-report.wanted': 'Welke oplossing vraagt u?',
  'incident-report.deadline': 'Op te lossen tegen',
  'incident-report.deadline-help': 'Na die dag wordt de beheerder van het raamcontract ingeschakeld als er geen oplossing is.',
  'incident-report.missing': 'Vul dit in.',
  'incident-report.deadline-missing': 'Kies een dag vanaf vandaag, hoogstens een jaar verder.',
  'incident-report.cancel': 'Annuleren',
} as const;

const detail = {
  'incident.loading': 'Incident',
  'incident.back': 'Alle incidenten',
  'incident.of-order': ({ number }: { number: string }) => `Bestelling ${number}`,
  'incident.next': 'Wat volgt',
  'incident.your-move': 'Aan u',
  'incident.busy': 'Even geduld …',
  'incident.waits-manager': 'De beheerder van het raamcontract beslist.',
  'incident.ended': 'Dit incident is afgehandeld.',
  'incident.before': ({ day }: { day: LocalDate }) => `Op te lossen tegen ${longDate(day)}.`,
  'incident.overdue': ({ day }: { day: LocalDate }) => `De termijn is verstreken op ${longDate(day)}.`,
  'incident.decision': 'Beslissing van de beheerder',
  'incident.facts': 'Gegevens',
  'incident.kind': 'Soort',
  'incident.buyer': 'Besteller',
  'incident.supplier': 'Leverancier',
  'incident.framework': 'Raamcontract',
  'incident.reported-by': 'Gemeld door',
  'incident.wanted': 'Gevraagde oplossing',
  'incident.conversation': 'Gesprek',
  'incident.by': ({ name, side, moment }: { name: string; side: string; moment: string }) => `${name} (${side}), ${moment}`,
  'incident.by-calendar': ({ moment }: { moment: string }) => `Automatisch, ${moment}`,
  'incident.new-deadline': ({ day }: { day: LocalDate }) => `Op te lossen tegen ${date(day)}`,
  'incident.note-missing': 'Schrijf eerst uw tekst.',
  'incident.deadline': 'Nieuwe termijn',
  'incident.deadline-missing': 'Kies een dag vanaf vandaag, hoogstens een jaar verder.',
  'incident.cancel': 'Annuleren',
} as const;

/** Problems with an order, between its buyer and its supplier. */
export const incidents = {
  ...kinds,
  ...states,
  ...actions,
  ...meanings,
  ...done,
  ...events,
  ...sides,
  ...waiting,
  ...asks,
  ...list,
  ...report,
  ...detail,
} as const satisfies Record<string, Text>;
