import type { AttributeDefinition } from '../../../../shared/domain/catalogue/category.ts';
import type { AttributeValue } from '../../../../shared/domain/catalogue/model.ts';
import { quantity } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';

/** `310 km`, `ja`, `Diesel`: a value as its attribute wants it read; a dash where there is none. */
export const attributeText = (
  { unit, choices }: Pick<AttributeDefinition, 'unit' | 'choices'>,
  value: AttributeValue | undefined,
): string => {
  if (value === undefined) return t('word.none');
  if (typeof value === 'number') return quantity(value, unit);
  if (typeof value === 'boolean') return t(value ? 'word.yes' : 'word.no');
  return choices?.find((choice) => choice.value === value)?.label ?? value;
};
