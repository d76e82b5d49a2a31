import type { RowKind } from '../../../../../shared/domain/catalogue/import/import-job.ts';
import type { TableFindingCode } from '../../../../../shared/domain/commissions/declared-table.ts';
import type { Text } from '../../entry.ts';
import { plural } from '../plural.ts';

interface Given {
  readonly found: string;
  readonly expected: string;
}

const findings = {
  'finding.unknown-column': ({ found }: Given) => `De kolom “${found}” staat niet in het sjabloon van dit perceel.`,
  'finding.duplicate-column': ({ found }: Given) => `De kolom “${found}” komt twee keer voor.`,
  'finding.missing-column': ({ expected }: Given) => `De kolom “${expected}” ontbreekt.`,
  'finding.missing-sheet': ({ expected }: Given) => `Het blad “${expected}” ontbreekt.`,
  'finding.unknown-kind': ({ expected }: Given) => `Elke regel begint met ${expected.replace(', ', ' of ')}.`,
  'finding.required': ({ expected }: Given) => `Dit moet ingevuld zijn.${expected === '' ? '' : ` Mogelijk: ${expected}.`}`,
  'finding.too-long': ({ expected }: Given) => `Deze tekst is te lang: hoogstens ${expected} tekens.`,
  'finding.not-text': ({ expected }: Given) =>
    `Dit is geen ${expected === '' ? 'tekst' : expected}, of er staan tekens in die niet kunnen.`,
  'finding.not-a-number': ({ expected }: Given) =>
    `Dit is geen getal. Schrijf het zoals ${expected}: een ${expected.includes(',') ? 'komma' : 'punt'} voor de decimalen.`,
  'finding.not-an-amount': ({ expected }: Given) => `Dit is geen bedrag. Schrijf het zoals ${expected}, met hoogstens twee decimalen.`,
  'finding.not-a-rate': ({ expected }: Given) => `Dit is geen percentage tussen 0 en 100. Schrijf het zoals ${expected}.`,
  'finding.not-weeks': ({ expected }: Given) => `Dit is geen aantal weken: een geheel getal, ${expected.replace('-', ' tot ')}.`,
  'finding.not-a-date': ({ expected }: Given) => `Dit is geen bestaande dag. Schrijf hem zoals ${expected}.`,
  'finding.not-yes-or-no': () => 'Vul ja of nee in.',
  'finding.not-a-choice': ({ expected }: Given) => `Dit staat niet in de lijst. Mogelijk: ${expected}.`,
  'finding.not-an-id': () => 'Een eigen nummer bestaat uit kleine letters en cijfers, met koppeltekens ertussen.',
  'finding.formula': () => 'In deze cel staat een formule. Plak de waarde in de cel.',
  'finding.cell-error': () => 'De formule in deze cel geeft een fout.',
  'finding.extra-cells': () => 'Deze cel staat in een kolom zonder naam.',
  'finding.duplicate-key': ({ expected }: Given) => `Dit eigen nummer staat op meer dan één rij: ${expected}.`,
  'finding.not-yours': () => 'Dit nummer hoort bij een model van een andere leverancier. Kies een ander nummer.',
  'finding.category-changed': () => 'De categorie van een bestaand model kan niet wijzigen.',
  'finding.unit-changed': ({ expected }: Given) => `De eenheid van een bestaand model ligt vast: ${expected}.`,
  'finding.attribute-elsewhere': ({ expected }: Given) => `De categorie ${expected} kent dit kenmerk niet. Laat de cel leeg.`,
  'finding.withdrawn-and-changed': () =>
    'Een model dat teruggetrokken wordt, kan niet tegelijk nieuw zijn of wijzigen. Doe het in twee keer.',
  'finding.withdrawal-incomplete': () => 'Vul bij een terugtrekking zowel de datum als de reden in.',
  'finding.withdrawal-retracted': () => 'Een aangekondigde terugtrekking kunt u niet in een bestand wissen. Pas het model zelf aan.',
  'finding.option-without-model': () => 'Deze optie hoort bij een model dat niet in het bestand staat.',
  'finding.option-duplicate': () => 'Deze optie staat twee keer bij hetzelfde model.',
  'finding.too-many-options': ({ expected }: Given) => `Een model heeft hoogstens ${expected} opties.`,
  'finding.not-a-reason': ({ expected }: Given) => `Dit is geen reden. Mogelijk: ${expected}.`,
  'finding.open-quote': () => 'Een aanhalingsteken wordt nergens gesloten.',
  'finding.text-behind-quote': () => 'Achter een afsluitend aanhalingsteken staat nog tekst. Verdubbel aanhalingstekens binnen een tekst.',
  'finding.too-many-rows': ({ expected }: Given) => `Er staan te veel rijen in: hoogstens ${Number(expected).toLocaleString('nl-BE')}.`,
  'finding.not-a-month': ({ expected }: Given) => `Dit is geen maand. Schrijf ze zoals ${expected}, of vul een dag van die maand in.`,
  'finding.not-a-quantity': () => 'Dit is geen aantal: een geheel getal vanaf 1.',
  'finding.no-lines': () => 'Er staat geen enkele lijn in.',
  'finding.no-rows': () => 'Er staat geen enkel model in.',
  'finding.unknown-action': ({ expected }: Given) => `Deze actie bestaat niet. Mogelijk: ${expected}.`,
  'finding.other-currency': () => 'Prijzen zijn in euro: currencyID="EUR".',
  'finding.unknown-property': ({ found }: Given) =>
    `De categorieën van dit perceel kennen geen eigenschap “${found}”. Neem de namen over uit het bestand dat u hier ophaalt, of laat ze weg.`,
  'finding.unknown-item': () => 'Dit artikel staat niet in het bestand. Voeg er een lijn voor toe, of laat de verwijzing weg.',
  'finding.other-unit': ({ expected }: Given) => `Dit staat in een andere eenheid. Verwacht: ${expected}.`,
  'finding.values-differ': () => 'De waarde en de hoeveelheid (Value en ValueQuantity) zeggen niet hetzelfde.',
  'finding.net-price-differs': ({ expected }: Given) =>
    `De nettoprijs past niet bij catalogusprijs en korting: die geven ${expected}. Pas de drie samen aan, of laat de nettoprijs weg.`,
  'finding.list-price-missing': ({ expected }: Given) =>
    `Hier staat enkel een nettoprijs. Geef ook de prijs voor korting, met PriceType ${expected}.`,
  'finding.repeated-element': () => 'Dit staat er meer dan één keer, en niet telkens hetzelfde.',
  'finding.line-expired': () => 'Deze lijn of deze prijs geldt niet meer. Laat ze weg, of verwijder het artikel met ActionCode Delete.',
  'finding.other-lot': ({ expected }: Given) => `Deze catalogus hoort bij een ander contract. Voor dit perceel is dat ${expected}.`,
  'finding.other-supplier': ({ expected }: Given) => `Deze catalogus is van een andere leverancier. Uw ondernemingsnummer is ${expected}.`,
} as const satisfies Record<`finding.${TableFindingCode}`, Text>;

const kinds = {
  'import.kind.error': 'Fout',
  'import.kind.new': 'Nieuw',
  'import.kind.changed': 'Gewijzigd',
  'import.kind.withdrawn': 'Teruggetrokken',
  'import.kind.unchanged': 'Ongewijzigd',
} as const satisfies Record<`import.kind.${RowKind}`, string>;

/** Putting in and getting out a whole range of models as a file. */
export const imports = {
  ...findings,
  ...kinds,
  'import.title': 'Aanbod invoeren met een bestand',
  'import.lede':
    'Werk uw modellen bij in Excel, als CSV of als Peppol-catalogus. U ziet eerst rij per rij wat er zou veranderen; pas na uw bevestiging gebeurt het.',
  'import.link': 'Bijwerken met Excel, CSV of Peppol',
  'import.lot': 'Perceel',
  'import.no-lot': 'U is nog geen perceel gegund',
  'import.get': 'Haal het bestand op',
  'import.get-help':
    'Het bevat uw modellen van dit perceel, in Excel met keuzelijsten en uitleg bij elke kolom. De Peppol-catalogus is voor software die met UBL werkt. Wie een bestand ongewijzigd invoert, verandert niets.',
  'import.own-xlsx': 'Uw modellen (Excel)',
  'import.own-csv': 'Uw modellen (CSV)',
  'import.own-xml': 'Peppol-catalogus (UBL)',
  'import.empty-xlsx': 'Leeg sjabloon (Excel)',
  'import.put': 'Voer het bijgewerkte bestand in',
  'import.file': 'Bestand',
  'import.file-help':
    'Excel (.xlsx) tot 4 MB, CSV of een Peppol-catalogus (UBL, .xml) uit uw eigen software tot 36 MB. Hoogstens 50.000 rijen.',
  'import.file-missing': 'Kies eerst een bestand.',
  'import.file-large':
    'Dit bestand is te groot om in één keer te versturen. Bewaar het als CSV, of verdeel de modellen over meer bestanden.',
  'import.check': 'Bestand nakijken',
  'import.checking': 'Wordt nagekeken …',
  'import.own': 'Uw invoer',
  'import.own-empty': 'U voerde nog geen bestand in.',
  'import.when': 'Nagekeken',
  'import.by': 'Door',
  'import.state': 'Toestand',
  'import.state.checked': 'Nagekeken, niet bevestigd',
  'import.state.wrong': 'Nagekeken, met fouten',
  'import.state.applying': 'Wordt doorgevoerd',
  'import.state.applied': 'Doorgevoerd',
  'import.open': ({ name }: { name: string }) => `${name} bekijken`,
  'import.back': 'Ander bestand invoeren',
  'import.result': ({ name }: { name: string }) => `Wat ${name} zou veranderen`,
  'import.result-applied': ({ name }: { name: string }) => `Wat ${name} veranderde`,
  'import.all': 'Alles',
  'import.filter': 'Toon',
  'import.row': 'Rij',
  'import.model': 'Model',
  'import.outcome': 'Wat er gebeurt',
  'import.change': 'Nu → straks',
  'import.hidden': 'verborgen rij',
  'import.review': 'naar de beheerder',
  'import.none': 'Geen rijen van deze soort.',
  'import.more': 'Meer rijen tonen',
  'import.has-errors': ({ count }: { count: number }) => `${plural(count, 'rij heeft', 'rijen hebben')} een fout`,
  'import.has-errors-meaning': 'Een bestand gaat in zijn geheel door of niet. Verbeter deze rijen in uw bestand en voer het opnieuw in.',
  'import.unchanged': 'Verandert niets',
  'import.nothing': 'Dit bestand verandert niets',
  'import.nothing-meaning': 'Alles wat erin staat, is al zo gepubliceerd.',
  'import.confirm': ({ count, review }: { count: number; review: number }) =>
    review === count
      ? `${plural(count, 'wijziging', 'wijzigingen')} aan de beheerder voorleggen`
      : `${plural(count, 'wijziging', 'wijzigingen')} doorvoeren`,
  'import.confirm-help': ({ now, review }: { now: number; review: number }) =>
    review === 0
      ? 'Bestellers zien alles op hetzelfde moment.'
      : now === 0
        ? `De beheerder beslist over ${plural(review, 'wijziging', 'wijzigingen')}. Tot dan verandert er voor bestellers niets.`
        : `Bestellers zien ${plural(now, 'wijziging', 'wijzigingen')} op hetzelfde moment. De beheerder beslist over ${review === 1 ? 'de andere' : `de andere ${review}`}.`,
  'import.progress': ({ done, total }: { done: number; total: number }) => `${done} van ${total} rijen doorgevoerd`,
  'import.leave': 'U mag deze pagina verlaten: de invoer gaat vanzelf verder. Bestellers zien niets voor alles klaar is.',
  'import.applied': ({ count }: { count: number }) => `${plural(count, 'wijziging is', 'wijzigingen zijn')} doorgevoerd`,
  'import.applied-review': ({ count }: { count: number }) => `${plural(count, 'wijziging ligt', 'wijzigingen liggen')} bij de beheerder`,
  'import.applied-review-meaning': 'Voor bestellers verandert er niets tot die beslist heeft. U krijgt daar bericht van.',
  'import.applied-meaning': 'Bestellers zien de gepubliceerde wijzigingen binnen enkele seconden.',
  'import.skipped': ({ count }: { count: number }) =>
    `${plural(count, 'rij is', 'rijen zijn')} niet doorgevoerd: iemand wijzigde het model intussen`,
  'import.element-where': ({ line }: { line: string }) => (line === '' ? 'In het document' : `Lijn ${line}`),
  'import.layout-where': ({ sheet, row, column }: { sheet: string; row: number; column: string }) =>
    `Blad ${sheet}, rij ${row}${column === '' ? '' : `, kolom ${column}`}`,
  'import.found': ({ found }: { found: string }) => `Er staat “${found}”.`,
  'import.expected': ({ expected }: { expected: string }) => `Verwacht: ${expected}.`,
} as const satisfies Record<string, Text>;
