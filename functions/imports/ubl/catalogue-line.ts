import type { LotId } from '../../../shared/domain/frameworks/ids.ts';
import { modelIdPattern } from '../../../shared/domain/frameworks/ids.ts';
import { allAt, type XmlNode } from '../../documents/ubl/xml-node.ts';
import { textAt } from './element-cell.ts';
import { paths } from './elements.ts';

/** A line of a catalogue with what decides whether it is about a model or about an option. */
export interface CatalogueLine {
  readonly node: XmlNode;
  /** Its place among the lines, from 1. */
  readonly number: number;
  /** As findings name it: the element with its own id. */
  readonly sheet: string;
  /** `Add`, `Update`, `Delete`, or what else stands there. */
  readonly action: string;
  /** The item, without the lot; undefined where the line names none. */
  readonly item?: string | undefined;
  readonly orderable: boolean;
}

/** The item as its supplier numbers it: what this site calls `gestroomd.07.merk-model` is `merk-model`. */
export const withoutLot = (id: string, lot: LotId): string => (id.startsWith(`${lot}.`) ? id.slice(lot.length + 1) : id);

export const lineOf = (node: XmlNode, index: number, lot: LotId): CatalogueLine => {
  const id = textAt(node, paths.id) ?? textAt(node, 'cac:Item/cac:StandardItemIdentification/cbc:ID');
  return {
    node,
    number: index + 1,
    sheet: `CatalogueLine ${[...(textAt(node, 'cbc:ID') ?? '?')].slice(0, 60).join('')}`,
    action: textAt(node, 'cbc:ActionCode') ?? 'Update',
    ...(id !== undefined && { item: withoutLot(id, lot) }),
    orderable: textAt(node, 'cbc:OrderableIndicator') !== 'false',
  };
};

/** Items that a line names under a path, without the lot. */
export const itemsAt = (
  { node }: CatalogueLine,
  path: typeof paths.accessory | typeof paths.requires | typeof paths.replaced,
  lot: LotId,
) => allAt(node, path).flatMap(({ text }) => (text.trim() === '' ? [] : [withoutLot(text.trim(), lot)]));

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * An item number of another program as one that can stand in an address: `MNTR 011/b` becomes `mntr-011-b`. Always the
 * same for the same number. What is an id of this site, if of another lot, stays as it is, and so is no number of this one.
 */
export const ownNumber = (item: string): string => {
  if (slug.test(item) || modelIdPattern.test(item)) return item;
  const plain = item
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? item : plain;
};
