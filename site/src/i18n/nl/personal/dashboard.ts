import type { LocalDate } from '../../../../../shared/domain/time/local-date.ts';
import { date } from '../../../format/dates.ts';
import { number } from '../../../format/numbers.ts';
import { plural } from '../plural.ts';

const days = (count: number) => plural(count, 'dag', 'dagen');

/** What waits, what is late, what comes: the first page after signing in. */
export const dashboard = {
  'dashboard.title': 'Overzicht',
  'dashboard.lede': 'Wat op u wacht, wat te laat is en wat eraan komt.',
  'dashboard.waiting': ({ count }: { count: number }) => (count === 0 ? 'Wacht op u' : `Wacht op u (${number(count)})`),
  'dashboard.waiting-for-you': 'Wacht op u',
  'dashboard.first': ({ shown, of }: { shown: number; of: number }) => `De ${number(shown)} dringendste van ${number(of)}.`,
  'dashboard.waiting-none': 'Er wacht niets op u.',
  'dashboard.quotes': ({ count }: { count: number }) => `Offertes die op u wachten (${number(count)})`,
  'dashboard.incidents': ({ count }: { count: number }) => `Incidenten die op u wachten (${number(count)})`,
  'dashboard.late': ({ count }: { count: number }) => `Te laat bij anderen (${number(count)})`,
  'dashboard.late-meaning': 'Een ander had dit al moeten doen. Open de bestelling om na te gaan waar het vastzit.',
  'dashboard.arriving': 'Verwacht tot het einde van de maand',
  'dashboard.later': 'Daarna',
  'dashboard.arriving-none': 'Tot het einde van deze maand wordt niets verwacht.',
  'dashboard.more': 'Er staat meer open dan hier past. De lijst van bestellingen toont alles.',
  'dashboard.all-orders': 'Alle bestellingen',
  'dashboard.to-do': 'Wat te doen',
  'dashboard.by': 'Tegen',
  'dashboard.order': 'Bestelling',
  'dashboard.party.buyer': 'Leverancier',
  'dashboard.party.supplier': 'Besteller',
  'dashboard.waits-for': 'Wacht op',
  'dashboard.waits-for.buyer': 'de besteller',
  'dashboard.waits-for.approver': 'een ondertekenaar',
  'dashboard.waits-for.supplier': 'de leverancier',
  'dashboard.wanted': 'Gevraagd',
  'dashboard.promised-first': 'Eerst beloofd',
  'dashboard.promised': 'Nu beloofd',
  'dashboard.slip': 'Verschoven',
  'dashboard.slipped': ({ count }: { count: number }) => (count > 0 ? `${days(count)} later` : `${days(-count)} vroeger`),
  'dashboard.not-slipped': 'nee',
  'dashboard.late-by': ({ count }: { count: number }) => `${days(count)} te laat`,
  'dashboard.today': 'vandaag',
  'dashboard.deadline': ({ day }: { day: LocalDate }) => date(day),
  'dashboard.no-deadline': 'geen termijn',
  'dashboard.punctuality': 'Op tijd geleverd',
  'dashboard.punctuality-words': ({ onTime, delivered }: { onTime: number; delivered: number }) =>
    `${number(onTime)} van ${number(delivered)} ${delivered === 1 ? 'levering kwam' : 'leveringen kwamen'} op of voor de datum die eerst beloofd werd.`,
  'dashboard.punctuality-late': ({ count }: { count: number }) => `De helft van de late leveringen kwam ${days(count)} of meer te laat.`,
  'dashboard.punctuality-none': 'Er is nog niets volledig geleverd waarvoor een datum beloofd was.',
} as const;
