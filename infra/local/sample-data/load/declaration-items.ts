import {
  declarationRecord,
  declarationVersionRecord,
  differenceStepRecord,
} from '../../../../functions/commissions/declarations/declaration.record.ts';
import { declaredBy } from '../../../../functions/commissions/declarations/declared.ts';
import { placedOrder, wasSold } from '../../../../functions/commissions/declarations/known-sales.repository.ts';
import { orderFaceRecord } from '../../../../functions/ordering/order.record.ts';
import type { Item } from '../../../../functions/platform/record.ts';
import { type DeclaredLine, declarableFrom, ranIn, shiftMonth } from '../../../../shared/domain/commissions/declaration.ts';
import { type DifferenceAction, differenceMark } from '../../../../shared/domain/commissions/difference.ts';
import { type KnownSale, linesFromOrders, type OrderVariance, varianceOf } from '../../../../shared/domain/commissions/variance.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import type { Actor } from '../../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { Role } from '../../../../shared/domain/organisations/role.ts';
import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { declarationStory, declaredMonths } from '../history/declarations.ts';
import { momentOn, workdaysLater } from '../history/moments.ts';
import { organisationBy } from '../organisations/organisations.ts';
import { samplePeople } from '../people.ts';
import type { SampleScheme } from '../schemes/scheme.ts';

interface Declarations {
  readonly schemes: readonly SampleScheme[];
  /** Everything that orders left in the table; of an item that occurs twice the last counts. */
  readonly orders: readonly Item[];
}

const actorOf = (organisation: Kbo, role: Role): Actor => {
  const known = samplePeople.find((person) => person.organisation === organisation && person.roles.includes(role));
  return { person: known?.id ?? `${organisation}-${role}`, name: known?.name ?? organisationBy(organisation).name, organisation };
};

/** Sold past the platform, so that nothing is known of it here. */
const soldElsewhere: DeclaredLine = {
  order: 'F-2026-0917',
  model: 'Bestelwagen, rechtstreeks besteld',
  quantity: 1,
  net: cents(31_450_00),
};

const differing = (lines: readonly DeclaredLine[]): readonly DeclaredLine[] => [
  ...lines.slice(0, 1).map((line) => ({ ...line, net: cents(line.net + 450_00) })),
  ...lines.slice(1, lines.length > 1 ? -1 : undefined),
  soldElsewhere,
];

const salesIn = (orders: readonly Item[]) => {
  const from = shiftMonth(declaredMonths[0] ?? '', -1);
  const byKey = new Map(orders.filter(orderFaceRecord.is).map((item) => [`${item.pk} ${item.sk}`, item]));
  return [...byKey.values()]
    .filter(({ face, since }) => face === 'supplier' && String(since) >= from)
    .map(orderFaceRecord.parse)
    .filter(wasSold)
    .map(placedOrder);
};

/** Another amount was settled, an order left out was explained, a sale that is known nowhere is still to be. */
const settled = (
  declaration: string,
  differences: readonly OrderVariance[],
  supplier: Actor,
  manager: Actor,
  month: string,
): readonly Item[] => {
  const amount = differences.find(({ kinds }) => kinds.includes('other-amount'));
  const leftOut = differences.find(({ kinds }) => kinds.includes('missing-there'));
  const day = localDate(`${shiftMonth(month, 1)}-09`);
  const step = (difference: OrderVariance | undefined, version: number, action: DifferenceAction, by: Actor, text?: string) =>
    difference === undefined
      ? []
      : [
          differenceStepRecord.toItem({
            declaration,
            order: difference.number,
            version,
            action,
            ...(text !== undefined && { text }),
            about: differenceMark(difference),
            at: momentOn(workdaysLater(day, version), version),
            by,
          }),
        ];
  return [
    ...step(amount, 1, 'explain', supplier, 'De klant vroeg na de bestelling nog een trekhaak. Die staat op dezelfde factuur.'),
    ...step(amount, 2, 'accept', manager),
    ...step(leftOut, 1, 'explain', supplier, 'Deze wagen wordt pas volgende maand gefactureerd. Hij komt in onze volgende aangifte.'),
  ];
};

/** One supplier’s declarations of one framework and month, made by the record builders of live ones. */
const itemsOf = (framework: Framework, supplier: Kbo, month: string, known: readonly KnownSale[]): readonly Item[] => {
  const story = declarationStory(supplier, framework.id, month);
  if (story.missing) return [];
  const own = linesFromOrders(known.filter((sale) => sale.month === month));
  const [by, manager] = [actorOf(supplier, 'supplier'), actorOf(framework.authority, 'manager')];
  const declare = (lines: readonly DeclaredLine[], version: number, days: number) =>
    declaredBy({
      supplier: { kbo: supplier, name: organisationBy(supplier).name },
      framework,
      month,
      lines,
      version,
      at: momentOn(workdaysLater(declarableFrom(month), days), own.length),
      by,
    });
  const lines = story.differs ? differing(own) : own;
  const versions = story.corrected ? [declare(own.slice(1), 1, 4), declare(own, 2, 8)] : [declare(lines, 1, 4)];
  const [latest] = versions.slice(-1);
  if (!latest) return [];
  const differences = story.differs ? varianceOf(month, lines, known).orders : [];
  return [
    declarationRecord.toItem(latest.head),
    ...versions.map(({ version }) => declarationVersionRecord.toItem(version)),
    ...settled(latest.head.id, differences, by, manager, month),
  ];
};

/** What suppliers declared of the last months: nearly always what the orders say, and often that nothing was sold. */
export const declarationItems = ({ schemes, orders }: Declarations): readonly Item[] => {
  const sales = Map.groupBy(salesIn(orders), ({ framework, supplier }) => `${framework} ${supplier}`);
  return schemes.flatMap(({ framework, lots }) =>
    declaredMonths
      .filter((month) => ranIn(month, framework))
      .flatMap((month) =>
        [...new Set(lots.flatMap(({ awards }) => awards.map(({ supplier }) => supplier)))].flatMap((supplier) =>
          itemsOf(
            framework,
            supplier,
            month,
            (sales.get(`${framework.id} ${supplier}`) ?? []).map(({ sale }) => sale),
          ),
        ),
      ),
  );
};
