import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import type { ModelContent } from '../../../../shared/domain/catalogue/model.ts';
import { Facts } from '../../components/facts.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { attributeText } from '../catalogue/attribute-text.ts';
import { Papers, Pictures } from './changed-value.tsx';

/** All that a model that is not there yet will say. */
export const NewModelFacts = ({ content, category }: { readonly content: ModelContent; readonly category: Category | undefined }) => (
  <details>
    <summary>{p('review.whole-model')}</summary>
    <p class="prose">{content.description}</p>
    {content.pictures && <Pictures pictures={content.pictures} />}
    {content.documents && <Papers documents={content.documents} />}
    <Facts
      facts={[
        ...(category?.attributes ?? []).map(
          (definition) => [definition.label, attributeText(definition, content.attributes[definition.key])] as const,
        ),
        ...content.options.map(({ name, listPrice }) => [p('change.option', { name }), euro(listPrice)] as const),
      ]}
    />
  </details>
);
