import type { TypedModel } from '../../../../shared/domain/catalogue/draft.ts';
import { p } from '../../i18n/personal.ts';
import type { ChangeNames } from '../review/change-text.ts';
import { fieldText } from '../review/change-text.ts';

export interface TypedDifference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

const plain = [
  ['brand', 'brand'],
  ['name', 'name'],
  ['description', 'description'],
  ['listPrice', 'listPrice'],
  ['discountRate', 'discountRate'],
  ['deliveryWeeks', 'deliveryWeeks'],
] as const;

const optionText = ({ options }: TypedModel) =>
  options.map(({ name, listPrice, discountRate }) => [name, listPrice, discountRate].join(' ')).join('; ');
const pointText = ({ servicePoints }: TypedModel) => servicePoints.map(({ name, city }) => `${name} ${city}`).join('; ');
const pictureText = ({ pictures = [] }: TypedModel) =>
  pictures.map(({ alt }, index) => alt || p('edit.picture-unnamed', { number: index + 1 })).join('; ');
const paperText = ({ documents = [] }: TypedModel) => documents.map(({ title, name }) => title || name).join('; ');

/** Where two colleagues typed something else, both as they typed it. */
export const typedDifferences = (mine: TypedModel, theirs: TypedModel, names: ChangeNames): readonly TypedDifference[] =>
  [
    ...plain.map(([field, key]) => ({ label: fieldText(field, names), mine: mine[key], theirs: theirs[key] })),
    ...[...new Set([...Object.keys(mine.attributes), ...Object.keys(theirs.attributes)])].map((key) => ({
      label: fieldText(`attribute:${key}`, names),
      mine: mine.attributes[key] ?? '',
      theirs: theirs.attributes[key] ?? '',
    })),
    { label: p('edit.options'), mine: optionText(mine), theirs: optionText(theirs) },
    { label: p('change.service-points'), mine: pointText(mine), theirs: pointText(theirs) },
    { label: p('change.pictures'), mine: pictureText(mine), theirs: pictureText(theirs) },
    { label: p('change.documents'), mine: paperText(mine), theirs: paperText(theirs) },
    { label: p('offer.effective'), mine: mine.effectiveFrom, theirs: theirs.effectiveFrom },
  ].filter((difference) => difference.mine !== difference.theirs);
