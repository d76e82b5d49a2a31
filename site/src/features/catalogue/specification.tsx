import type { AttributeDefinition, Category } from '../../../../shared/domain/catalogue/category.ts';
import type { ModelVersion } from '../../../../shared/domain/catalogue/model.ts';
import { Facts } from '../../components/facts.tsx';
import { t } from '../../i18n/text.ts';
import { attributeText } from './attribute-text.ts';

const Group = ({ title, facts }: { readonly title: string; readonly facts: readonly (readonly [string, string])[] }) =>
  facts.length === 0 ? null : (
    <div class="specification__group">
      <h3>{title}</h3>
      <Facts facts={facts} />
    </div>
  );

interface Props {
  readonly category: Category;
  readonly version: ModelVersion;
  readonly unit: string;
}

/** All that is known of a model, what its category puts forward first. */
export const Specification = ({ category, version, unit }: Props) => {
  const known = category.attributes.filter(({ key }) => version.attributes[key] !== undefined);
  const facts = (definitions: readonly AttributeDefinition[]) =>
    definitions.map((definition) => [definition.label, attributeText(definition, version.attributes[definition.key])] as const);
  return (
    <section class="card">
      <h2>{t('model.specification')}</h2>
      <div class="specification">
        <Group title={t('model.highlights')} facts={facts(known.filter(({ highlight }) => highlight))} />
        <Group
          title={t('model.delivery-group')}
          facts={[
            [t('model.brand'), version.brand],
            ...(version.deliveryWeeks !== undefined
              ? [[t('model.delivery'), t('model.delivery-weeks', { weeks: version.deliveryWeeks })] as const]
              : []),
            [t('model.unit'), unit],
          ]}
        />
        <Group title={t('model.other-attributes')} facts={facts(known.filter(({ highlight }) => !highlight))} />
      </div>
    </section>
  );
};
