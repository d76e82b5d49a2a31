import type { LedgerCause } from '../../../../../shared/domain/commissions/ledger.ts';
import type { Text } from '../../entry.ts';
import { plural } from '../plural.ts';

const causes = {
  'cause.accrual': 'Geplaatst',
  'cause.reversal': 'Teruggeboekt',
  'cause.correction': 'Verbeterd',
} as const satisfies Record<`cause.${LedgerCause}`, Text>;

/** Commissions of a region: sums, charts, ledger. */
export const commissions = {
  'commissions.title': 'Commissies',
  'commissions.lede': ({ name }: { name: string }) =>
    `Wat besturen in de streek van ${name} bestelden, wat het raamcontract hun opleverde en wat het kostte.`,
  'commissions.region': 'Intercommunale',
  'commissions.from': 'Van jaar',
  'commissions.to': 'Tot en met jaar',
  'commissions.periods': 'Vaste perioden',
  'commissions.period-year': ({ from }: { from: number; to: number }) => `Dit jaar (${from})`,
  'commissions.period-legislature': ({ years }: { years: string }) => `Legislatuur ${years}`,
  'commissions.period-evaluation': ({ from, to }: { from: number; to: number }) => `Evaluatierapport ${from}-${to}`,
  'commissions.too-many-years': ({ most }: { most: number }) => `Kies hoogstens ${most} jaren`,
  'commissions.too-many-years-meaning': 'Van heel Vlaanderen samen kunt u één legislatuur tegelijk bekijken.',
  'commissions.per-year': 'Per jaar',
  'commissions.year': 'Jaar',
  'commissions.list': 'Catalogusprijs',
  'commissions.discount': 'Korting',
  'commissions.commission': 'Commissie',
  'commissions.net-discount': 'Nettokorting',
  'commissions.orders': 'Bestellingen',
  'commissions.quantity': 'Stuks',
  'commissions.total': 'Totaal',
  'commissions.explain': 'Nettokorting = korting − commissie. Bedragen zonder btw, opgeteld uit het commissiegrootboek.',
  'commissions.received': ({ name, received, elsewhere }: { name: string; received: string; elsewhere: string }) =>
    `Van deze commissie ontvangt ${name} ${received}. Uit bestellingen in andere streken ontvangt ${name} ${elsewhere}; die staan niet in deze tabel.`,
  'commissions.chart': 'Korting, commissie en nettokorting',
  'commissions.chart-by': 'Grafiek per',
  'commissions.chart-years': 'jaar',
  'commissions.chart-months': 'maand',
  'commissions.chart-categories': 'categorie',
  'commissions.summary': 'Samenvatting',
  'commissions.pdf': 'Rapport als pdf',
  'commissions.breakdown': 'Uitsplitsing',
  'commissions.breakdown-by': 'Tonen',
  'commissions.sort': 'Sorteren op',
  'commissions.sort-name': 'naam',
  'commissions.sort-calendar': 'tijd, oudste eerst',
  'commissions.rows-shown': ({ shown, of }: { shown: number; of: number }) =>
    shown === of ? plural(of, 'rij', 'rijen') : `${shown} van ${of} rijen`,
  'commissions.show-all': ({ count }: { count: number }) => `Alle ${count} rijen tonen`,
  'commissions.compare': 'Laatste kwartaal vergeleken',
  'commissions.compare-change': 'Verschil in commissie',
  'commissions.unfinished': ({ quarter }: { quarter: string }) => `${quarter} (loopt nog)`,
  'chart.as-table': 'Dezelfde cijfers als tabel',
  'chart.empty': 'Er is niets om te tonen.',
  'chart.only': ({ series, name, amount }: { series: string; name: string; amount: string }) => `${series} bij ${name}: ${amount}.`,
  'chart.range': ({
    series,
    name,
    amount,
    lowest,
    least,
  }: {
    series: string;
    name: string;
    amount: string;
    lowest: string;
    least: string;
  }) => `${series}: het hoogst bij ${name} (${amount}), het laagst bij ${lowest} (${least}).`,
  'commissions.by-buyer': 'Per bestuur',
  'commissions.buyer': 'Bestuur',
  'commissions.by-category': 'Per categorie',
  'commissions.category': 'Categorie',
  'commissions.by-month': 'Per maand',
  'commissions.by-quarter': 'Per kwartaal',
  'commissions.by-legislature': 'Per legislatuur',
  'commissions.legislature': 'Legislatuur',
  'commissions.by-supplier': 'Per leverancier',
  'commissions.supplier': 'Leverancier',
  'commissions.by-region': 'Per streek',
  'commissions.no-region': 'Geen streek',
  'commissions.chart-quarters': 'kwartaal',
  'commissions.flanders': 'Heel Vlaanderen',
  'commissions.flanders-lede':
    'Wat besturen in alle streken onder uw raamcontracten bestelden. Een bestelling telt één keer, ook als haar commissie verdeeld wordt.',
  'commissions.month': 'Maand',
  'commissions.empty': 'Geen commissies in deze jaren',
  'commissions.empty-meaning': 'In deze streek werd toen niets geplaatst. Kies andere jaren.',
  'commissions.ledger': 'Grootboek',
  'commissions.ledger-meaning':
    'Elke boeking van één kwartaal, per raamcontract, het oudste eerst. Een terugboeking heft haar boeking op; niets wordt ooit gewijzigd.',
  'commissions.quarter': 'Kwartaal',
  'commissions.booked-on': 'Geboekt',
  'commissions.order': 'Bestelling',
  'commissions.cause': 'Boeking',
  'commissions.ledger-empty': ({ quarter }: { quarter: string }) => `Geen boekingen in ${quarter}.`,
  'commissions.ledger-more': 'Meer boekingen tonen',
  'commissions.ledger-shown': ({ count, more }: { count: number; more: boolean }) =>
    `${plural(count, 'boeking', 'boekingen')}${more ? ' getoond, er zijn er meer' : ''}`,
  'commissions.line': ({ line }: { line: number }) => `lijn ${line}`,
  ...causes,
} as const satisfies Record<string, Text>;
