import type { AttributeDefinition } from '../../../../shared/domain/catalogue/category.ts';
import type { MinimumSpecification } from '../../../../shared/domain/frameworks/framework.ts';
import { quantity } from '../../format/numbers.ts';
import { enumerate } from '../../i18n/nl/plural.ts';
import { p } from '../../i18n/personal.ts';
import { attributeText } from '../catalogue/attribute-text.ts';

/** `ten minste 200 km`, `Volledig elektrisch`: what the lot asks of an attribute. */
export const requirementText = ({ atLeast, atMost, oneOf }: MinimumSpecification, definition: AttributeDefinition): string =>
  [
    ...(atLeast === undefined ? [] : [p('edit.at-least', { value: quantity(atLeast, definition.unit) })]),
    ...(atMost === undefined ? [] : [p('edit.at-most', { value: quantity(atMost, definition.unit) })]),
    ...(oneOf === undefined
      ? []
      : [
          enumerate(
            oneOf.map((value) => attributeText(definition, value)),
            'of',
          ),
        ]),
  ].join(', ');
