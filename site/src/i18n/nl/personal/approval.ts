import type { LocalDate } from '../../../../../shared/domain/time/local-date.ts';
import { date, longDate } from '../../../format/dates.ts';
import { euro, number } from '../../../format/numbers.ts';
import { enumerate, plural } from '../plural.ts';

interface StepWords {
  readonly title: string;
  readonly names: readonly string[];
}

const signers = (names: readonly string[]) => (names.length === 0 ? 'om het even welke ondertekenaar' : enumerate(names, 'of'));
const stepWords = ({ title, names }: StepWords) => (title === '' ? signers(names) : `${title} (${signers(names)})`);

/** Who signs the orders of an organisation: the rules, and the chain of one order. */
export const approval = {
  'approval.title': 'Goedkeuring van bestellingen',
  'approval.lede': 'Wie tekent een bestelling, vanaf welk bedrag, en wie vervangt wie bij afwezigheid.',
  'approval.read-only': 'Een ondertekenaar van uw organisatie kan deze regels wijzigen.',
  'approval.plain': 'Uw organisatie schreef nog geen eigen regels. Boven de drempel tekent één ondertekenaar.',
  'approval.example': 'Voorbeeld',
  'approval.example-amount': 'Nettobedrag van een bestelling, in euro',
  'approval.example-none': ({ net }: { net: number }) =>
    `Een bestelling van ${euro(net)} heeft geen handtekening nodig: ze mag meteen geplaatst worden.`,
  'approval.example-steps': ({ net, steps }: { net: number; steps: readonly StepWords[] }) =>
    `Een bestelling van ${euro(net)} heeft ${plural(steps.length, 'handtekening', 'handtekeningen')} nodig: ${steps.map(stepWords).join(', daarna ')}.`,
  'approval.example-never':
    'Wie een bestelling voorbereidt of wijzigt, tekent ze niet. Niemand tekent twee stappen van dezelfde bestelling.',
  'approval.steps': 'Stappen',
  'approval.steps-meaning':
    'De stappen worden in deze volgorde getekend. Een stap is nodig boven haar bedrag (netto, zonder btw en commissie).',
  'approval.step': ({ index }: { index: number }) => `Stap ${number(index)}`,
  'approval.step-title': 'Naam van de stap',
  'approval.step-title-missing': 'Geef de stap een naam.',
  'approval.step-from': 'Nodig boven, in euro',
  'approval.step-from-wrong': 'Vul een bedrag in, bijvoorbeeld 8500.',
  'approval.step-approvers': 'Wie mag tekenen',
  'approval.step-anybody': 'Niemand aangevinkt: om het even welke ondertekenaar.',
  'approval.step-add': 'Stap toevoegen',
  'approval.step-remove': ({ index }: { index: number }) => `Stap ${number(index)} verwijderen`,
  'approval.step-up': ({ index }: { index: number }) => `Stap ${number(index)} eerder`,
  'approval.remove': 'Verwijderen',
  'approval.up': 'Eerder',
  'approval.due': 'Termijn om te tekenen, in dagen',
  'approval.due-meaning': 'Wie aan de beurt is, krijgt voor het einde van die termijn een herinnering.',
  'approval.due-wrong': 'Vul een aantal dagen van 1 tot 90 in.',
  'approval.substitutes': 'Vervangers',
  'approval.substitutes-meaning':
    'Een vervanger tekent in de plaats van wie afwezig is, van de eerste tot en met de laatste dag. Dit geldt meteen, ook voor bestellingen die al wachten.',
  'approval.substitutes-none': 'Er is geen vervanger aangeduid.',
  'approval.substitute-person': 'Afwezig',
  'approval.substitute-by': 'Vervangen door',
  'approval.substitute-choose': 'Kies iemand',
  'approval.substitute-missing': 'Kies iemand.',
  'approval.substitute-from': 'Van',
  'approval.substitute-until': 'Tot en met',
  'approval.substitute-day-missing': 'Kies een dag.',
  'approval.substitute-add': 'Vervanger toevoegen',
  'approval.substitute-remove': ({ index }: { index: number }) => `Vervanging ${number(index)} verwijderen`,
  'approval.substitute-row': ({
    person,
    substitute,
    from,
    until,
  }: {
    person: string;
    substitute: string;
    from: LocalDate;
    until: LocalDate;
  }) => `${substitute} vervangt ${person} van ${date(from)} tot en met ${date(until)}.`,
  'approval.step-row': ({ title, net, names }: { title: string; net: number; names: readonly string[] }) =>
    `${title === '' ? 'Goedkeuring' : title}, boven ${euro(net)}: ${signers(names)}.`,
  'approval.due-row': ({ days }: { days: number }) => `Termijn om te tekenen: ${plural(days, 'dag', 'dagen')}.`,
  'approval.save': 'Regels bewaren',
  'approval.saving': 'Bezig met bewaren…',
  'approval.saved': 'De regels zijn bewaard. Ze gelden voor bestellingen die vanaf nu voorgelegd worden.',
  'approval.check': 'Kijk de gemarkeerde velden na.',
  'approval.history': 'Eerdere versies',
  'approval.history-row': ({ version, by, moment }: { version: number; by: string; moment: string }) =>
    `Versie ${number(version)}, ${by}, ${moment}`,
  'approval.unknown-person': 'iemand die hier niet meer werkt',

  'chain.title': 'Handtekeningen',
  'chain.plain-step': 'Goedkeuring',
  'chain.signed': ({ name, moment }: { name: string; moment: string }) => `Getekend door ${name}, ${moment}`,
  'chain.instead': ({ name }: { name: string }) => `in de plaats van ${name}`,
  'chain.now': ({ names }: { names: readonly string[] }) => `Aan de beurt: ${signers(names)}`,
  'chain.later': ({ names }: { names: readonly string[] }) => `Daarna: ${signers(names)}`,
  'chain.stands-in': ({ names }: { names: readonly string[] }) => `Vervangt vandaag: ${enumerate(names)}`,
  'chain.due': ({ day }: { day: LocalDate }) => `Te tekenen ten laatste ${longDate(day)}.`,
  'chain.signature': ({ title, by, insteadOf }: { title: string; by: string; insteadOf: string | undefined }) =>
    `${title === '' ? by : `${title}: ${by}`}${insteadOf === undefined ? '' : ' (vervanger)'}`,
} as const;
