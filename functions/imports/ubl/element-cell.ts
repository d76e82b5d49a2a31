import type { Cell } from '../../../shared/domain/catalogue/import/cell.ts';
import type { FindingCode } from '../../../shared/domain/catalogue/import/finding.ts';
import { type Cents, cents, mostCents } from '../../../shared/domain/money/cents.ts';
import { isLocalDate, type LocalDate } from '../../../shared/domain/time/local-date.ts';
import { currency } from '../../documents/ubl/amounts.ts';
import { type Decimal, decimal, one, positiveIn, rateIn } from '../../documents/ubl/values.ts';
import { allAt, type UblPath, type XmlNode } from '../../documents/ubl/xml-node.ts';

/** What elements of a catalogue say, as cells: points before decimals, days as `2026-12-14`. */

/** As much of what stands there as is shown beside what is expected. */
export const brief = (text: string): string => [...text].slice(0, 80).join('');

export const wrongCell = (wrong: FindingCode, found: string, expected?: string): Cell => ({
  wrong,
  found,
  ...(expected !== undefined && { expected }),
});

const trimmed = ({ text }: Pick<XmlNode, 'text'>): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** The text at a path; undefined where there is none, or more than one element of that name. */
export const textAt = (node: XmlNode, path: UblPath): string | undefined => {
  const [first, second] = allAt(node, path);
  return first && !second ? trimmed(first) : undefined;
};

/** What an element says, by a reading of its text; blank where it is absent, wrong where it is there twice. */
export const cellAt = (node: XmlNode, path: UblPath, read: (text: string, node: XmlNode) => Cell = (text) => text): Cell => {
  const [first, ...others] = allAt(node, path);
  if (!first) return undefined;
  if (others.length > 0) return wrongCell('repeated-element', `${others.length + 1} × ${first.name}`);
  const text = trimmed(first);
  return text === undefined ? undefined : read(text, first);
};

/** A day that anything of a catalogue could begin or end on, as in the other files. */
export const dayIn = (text: string): LocalDate | undefined =>
  isLocalDate(text) && text >= '2000-01-01' && text <= '2100-12-31' ? text : undefined;

const scientific = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

export const numberIn = (text: string): number | undefined => {
  const value = scientific.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
};

const numberExample = '1234.5';

/** A number that may be said in words and as a quantity with its unit; both must be the same, in the unit that is asked. */
export const numberCell = (text: string, quantity: XmlNode | undefined, unitCode: string | undefined): Cell => {
  const said = numberIn(text);
  if (quantity === undefined) return said ?? wrongCell('not-a-number', text, numberExample);
  const [measured, unit] = [numberIn(quantity.text.trim()), quantity.attributes.get('unitCode')];
  if (measured === undefined) return wrongCell('not-a-number', quantity.text.trim(), numberExample);
  if (unitCode !== undefined && unit !== unitCode) return wrongCell('other-unit', `${measured} ${unit ?? ''}`.trim(), unitCode);
  return said === undefined || said === measured ? measured : wrongCell('values-differ', `${text} / ${measured}`);
};

export const rateCell = (text: string): Cell => {
  const rate = rateIn(text);
  return rate === undefined ? wrongCell('not-a-rate', text, '13.78') : rate / 100;
};

const amountExample = '28525.00';

/** `amount` / `per` when that is whole cents of at least nothing. */
const wholeCents = (amount: Decimal, per: Decimal): Cents | undefined => {
  const [numerator, denominator] = [amount.units * 100n * 10n ** BigInt(per.scale), per.units * 10n ** BigInt(amount.scale)];
  const value = numerator % denominator === 0n ? Number(numerator / denominator) : -1;
  return value >= 0 && value <= mostCents ? cents(value) : undefined;
};

/** The price of one unit, excluding VAT: what `cac:Price` says, divided by the quantity that it is for, else by one. */
export const priceIn = (price: XmlNode): Cents | { readonly cell: Cell } => {
  const [element] = allAt(price, 'cbc:PriceAmount');
  const text = element?.text.trim() ?? '';
  const unit = element?.attributes.get('currencyID') ?? '';
  if (text === '') return { cell: undefined };
  if (unit !== currency) return { cell: wrongCell('other-currency', `${text} ${unit}`.trim(), currency) };
  const quantity = allAt(price, 'cbc:BaseQuantity').map((each) => each.text.trim());
  const per = quantity.length === 0 ? one : positiveIn(quantity.join(' '));
  const amount = decimal(text);
  const found = [text, ...quantity.filter((each) => each !== '1')].join(' / ');
  return (amount && per && wholeCents(amount, per)) ?? { cell: wrongCell('not-an-amount', found, amountExample) };
};

/** Suppliers promise in weeks here: days are rounded up to whole ones. */
export const weeksCell = (text: string, measure: XmlNode): Cell => {
  const [value, unit] = [numberIn(text), measure.attributes.get('unitCode')];
  if (unit !== 'WEE' && unit !== 'DAY') return wrongCell('other-unit', `${text} ${unit ?? ''}`.trim(), 'WEE, DAY');
  if (value === undefined || !Number.isInteger(value)) return wrongCell('not-weeks', text, '0-520');
  return unit === 'WEE' ? value : Math.ceil(value / 7);
};
