import type { AttributeDefinition, Category } from '../../../../shared/domain/catalogue/category.ts';
import type { TypedModel, TypedOption } from '../../../../shared/domain/catalogue/draft.ts';
import type { AttributeValue, ModelContent, ModelOption } from '../../../../shared/domain/catalogue/model.ts';
import { type ChangeReason, changeReasons, type Proposal } from '../../../../shared/domain/catalogue/proposal.ts';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { centsOf, centsText, numberOf, numberText, rateOf, rateText } from './typed-numbers.ts';

const typedValue = (value: AttributeValue): string => (typeof value === 'number' ? numberText(value) : String(value));

/** A version as it stands in the fields of the form. */
export const typedOf = (
  content: ModelContent,
  {
    unit,
    effectiveFrom,
    reason = 'catalogue-change',
    index = '',
  }: { unit: string; effectiveFrom: LocalDate; reason?: ChangeReason; index?: string | undefined },
): TypedModel => ({
  name: content.name,
  brand: content.brand,
  description: content.description,
  unit,
  listPrice: centsText(content.listPrice),
  discountRate: rateText(content.discountRate),
  deliveryWeeks: content.deliveryWeeks === undefined ? '' : String(content.deliveryWeeks),
  attributes: Object.fromEntries(Object.entries(content.attributes).map(([key, value]) => [key, typedValue(value)])),
  options: content.options.map(({ id, name, listPrice, discountRate, requires, excludes }) => ({
    id,
    name,
    listPrice: centsText(listPrice),
    discountRate: discountRate === undefined ? '' : rateText(discountRate),
    requires,
    excludes,
  })),
  servicePoints: content.servicePoints ?? [],
  ...(content.pictures && { pictures: content.pictures }),
  ...(content.documents && { documents: content.documents }),
  effectiveFrom,
  reason,
  index,
});

/** The fields of a model that is not there yet. */
export const emptyTyped = (effectiveFrom: LocalDate): TypedModel => ({
  name: '',
  brand: '',
  description: '',
  unit: 'stuk',
  listPrice: '',
  discountRate: '',
  deliveryWeeks: '',
  attributes: {},
  options: [],
  servicePoints: [],
  effectiveFrom,
  reason: 'catalogue-change',
  index: '',
});

export type TypedError = 'required' | 'price' | 'rate' | 'weeks' | 'number' | 'date';
export type TypedErrors = Readonly<Record<string, TypedError>>;

/** What a model says by its form; everything but the model and category that it is of. */
export type ReadModel = Required<Pick<Proposal, 'effectiveFrom' | 'reason'>> &
  Pick<Proposal, 'unit' | 'index'> & { readonly content: ModelContent };

export type CheckedModel = { readonly ok: true; readonly value: ReadModel } | { readonly ok: false; readonly errors: TypedErrors };

const weeksOf = (text: string): number | undefined => (/^\d{1,3}$/.test(text) && Number(text) <= 520 ? Number(text) : undefined);

/** Notes every field that cannot be read, by its id in the form. */
const makeReader = () => {
  const errors: Record<string, TypedError> = {};
  const read = <T>(id: string, value: T | undefined, error: TypedError): T | undefined => {
    if (value === undefined) errors[id] = error;
    return value;
  };
  const said = (id: string, text: string) => read(id, text.trim() === '' ? undefined : text.trim(), 'required') ?? '';
  return { errors, read, said };
};
type Reader = ReturnType<typeof makeReader>;

const attributeOf = ({ key, type }: AttributeDefinition, text: string, { read }: Reader): AttributeValue | undefined => {
  if (type === 'number') return read(`attribute-${key}`, numberOf(text), 'number');
  return type === 'boolean' ? text === 'true' : text;
};

const optionOf = ({ id, name, listPrice, discountRate, requires, excludes }: TypedOption, reader: Reader): ModelOption | undefined => {
  const said = reader.said(`option-${id}-name`, name);
  const price = reader.read(`option-${id}-price`, centsOf(listPrice), 'price');
  const rate = discountRate.trim() === '' ? undefined : reader.read(`option-${id}-rate`, rateOf(discountRate), 'rate');
  return price === undefined
    ? undefined
    : { id, name: said, listPrice: price, requires, excludes, ...(rate !== undefined && { discountRate: rate }) };
};

/** The model as the API wants it, or every field that cannot be read. What the category does not know of is kept as it is. */
export const checkTyped = (typed: TypedModel, { attributes: definitions }: Pick<Category, 'attributes'>): CheckedModel => {
  const reader = makeReader();
  const known = new Map(definitions.map((definition) => [definition.key, definition]));
  const attributes = Object.entries(typed.attributes).flatMap(([key, text]) => {
    const definition = known.get(key) ?? { key, label: key, type: 'text' as const, facet: false, highlight: false };
    const value = text.trim() === '' ? undefined : attributeOf(definition, text.trim(), reader);
    return value === undefined ? [] : [[key, value] as const];
  });
  const [listPrice, discountRate] = [
    reader.read('list-price', centsOf(typed.listPrice), 'price'),
    reader.read('discount-rate', rateOf(typed.discountRate), 'rate'),
  ];
  const weeks = typed.deliveryWeeks.trim();
  const deliveryWeeks = weeks === '' ? undefined : reader.read('delivery-weeks', weeksOf(weeks), 'weeks');
  const effectiveFrom = reader.read('effective', isLocalDate(typed.effectiveFrom) ? typed.effectiveFrom : undefined, 'date');
  const options = typed.options.map((option) => optionOf(option, reader)).filter((option) => option !== undefined);
  const servicePoints = typed.servicePoints.map(({ name, street, postalCode, city }, index) => ({
    name: reader.said(`point-${index}-name`, name),
    street: reader.said(`point-${index}-street`, street),
    postalCode: reader.said(`point-${index}-postal-code`, postalCode),
    city: reader.said(`point-${index}-city`, city),
  }));
  const pictures = (typed.pictures ?? []).map((picture, index) => ({ ...picture, alt: reader.said(`picture-${index}-alt`, picture.alt) }));
  const documents = (typed.documents ?? []).map((document, index) => ({
    ...document,
    title: reader.said(`document-${index}-title`, document.title),
  }));
  const texts = {
    brand: reader.said('brand', typed.brand),
    name: reader.said('name', typed.name),
    description: reader.said('description', typed.description),
  };
  const { errors } = reader;
  if (Object.keys(errors).length > 0 || listPrice === undefined || discountRate === undefined || effectiveFrom === undefined)
    return { ok: false, errors };
  const index = typed.index.trim();
  return {
    ok: true,
    value: {
      effectiveFrom,
      reason: changeReasons.find((reason) => reason === typed.reason) ?? 'catalogue-change',
      ...(index !== '' && { index }),
      unit: typed.unit.trim() === '' ? 'stuk' : typed.unit.trim(),
      content: {
        ...texts,
        listPrice,
        discountRate,
        attributes: Object.fromEntries(attributes),
        options,
        ...(deliveryWeeks !== undefined && { deliveryWeeks }),
        ...(servicePoints.length > 0 && { servicePoints }),
        ...(pictures.length > 0 && { pictures }),
        ...(documents.length > 0 && { documents }),
      },
    },
  };
};
