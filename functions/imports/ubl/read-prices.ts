import type { Cell } from '../../../shared/domain/catalogue/import/cell.ts';
import type { Finding, FindingCode } from '../../../shared/domain/catalogue/import/finding.ts';
import { type BasisPoints, basisPoints, type Cents, minus, percentOf } from '../../../shared/domain/money/cents.ts';
import { euros } from '../../documents/ubl/amounts.ts';
import { allAt, type XmlNode } from '../../documents/ubl/xml-node.ts';
import { priceIn, textAt, wrongCell } from './element-cell.ts';
import { listPriceTypes, netPriceTypes } from './elements.ts';

export interface LinePrices {
  readonly list: Cell;
  /** Both only where they are amounts. */
  readonly listPrice?: Cents | undefined;
  readonly net?: Cents | undefined;
}

const is = (types: readonly string[], type: string | undefined) => type !== undefined && types.includes(type);

const cellOf = (price: ReturnType<typeof priceIn>): Cell => (typeof price === 'number' ? price / 100 : price.cell);

/**
 * The list price of a line and what is left of it after the discount. A price that does not say what it is counts as the
 * list price; a net price alone does not tell it.
 */
export const readPrices = (line: XmlNode): LinePrices => {
  const all = allAt(line, 'cac:RequiredItemLocationQuantity/cac:Price').map((price) => ({
    type: textAt(price, 'cbc:PriceType'),
    price: priceIn(price),
  }));
  const typed = all.filter(({ type }) => is(listPriceTypes, type));
  const lists = (typed.length > 0 ? typed : all.filter(({ type }) => type === undefined)).map(({ price }) => price);
  const [net] = all.filter(({ type }) => is(netPriceTypes, type)).map(({ price }) => price);
  const [first, ...others] = lists;
  if (net !== undefined && typeof net !== 'number' && net.cell !== undefined) return { list: net.cell };
  const said = typeof net === 'number' ? net : undefined;
  if (first === undefined) return { list: said === undefined ? undefined : wrongCell('list-price-missing', euros(said), 'AAB'), net: said };
  if (others.some((other) => typeof other !== 'number' || other !== first))
    return { list: wrongCell('repeated-element', `${lists.length} × PriceAmount`) };
  return { list: cellOf(first), ...(typeof first === 'number' && { listPrice: first }), net: said };
};

const netOf = (listPrice: Cents, rate: BasisPoints): Cents => minus(listPrice, percentOf(listPrice, rate));

const within = (points: number): BasisPoints => basisPoints(Math.min(Math.max(points, 0), 10_000));

/** The rate by which the one price becomes the other, cent for cent; else the nearest one. Undefined of nothing at all. */
export const rateBetween = (listPrice: Cents, net: Cents): BasisPoints | undefined => {
  if (listPrice === 0) return net === 0 ? undefined : within(0);
  const nearest = Math.round(((listPrice - net) * 10_000) / listPrice);
  return [nearest, nearest - 1, nearest + 1].map(within).find((rate) => netOf(listPrice, rate) === net) ?? within(nearest);
};

type Told = Pick<Finding<FindingCode>, 'code' | 'found' | 'expected'>;

/** What is wrong when they do not agree: whoever changed one of them forgot another, or no whole hundredth of a percent lies between. */
export const disagreement = ({ listPrice, net }: LinePrices, rate: BasisPoints | undefined): Told | undefined => {
  if (listPrice === undefined || net === undefined || rate === undefined) return undefined;
  const expected = netOf(listPrice, rate);
  return net === expected ? undefined : { code: 'net-price-differs', found: euros(net), expected: euros(expected) };
};
