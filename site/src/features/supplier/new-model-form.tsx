import { useState } from 'preact/hooks';
import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { ButtonLink } from '../../components/button.tsx';
import { SelectField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';

interface Props {
  readonly supplier: Kbo;
  readonly schemes: readonly PublishedScheme[];
  readonly categories: readonly Category[];
}

/** An address that no other model has or will have; buyers see it, so it is short. */
const freshSlug = () => `model-${crypto.randomUUID().slice(0, 8)}`;

/** Which lot a new model is for; only lots that the supplier was awarded. */
export const NewModelForm = ({ supplier, schemes, categories }: Props) => {
  const choices = schemes.flatMap(({ framework, lots }) =>
    lots
      .filter(({ awards }) => awards.some((award) => award.supplier === supplier))
      .flatMap((lot) =>
        lot.categories.map((category) => ({
          value: `${lot.id} ${category}`,
          label: p('range.lot-choice', {
            framework: framework.title,
            lot: lot.title,
            category: lot.categories.length > 1 ? (categories.find(({ id }) => id === category)?.name ?? category) : undefined,
          }),
        })),
      ),
  );
  const [chosen, setChosen] = useState(choices[0]?.value ?? '');
  const [slug] = useState(freshSlug);
  const [lot, category = ''] = chosen.split(' ');
  return choices.length === 0 ? null : (
    <details class="card">
      <summary>{p('range.add')}</summary>
      <div class="stack form-narrow">
        <SelectField
          id="new-lot"
          label={p('range.add-lot')}
          value={chosen}
          choices={choices}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
        <div>
          <ButtonLink href={`/aanbod/${lot}.${slug}/?categorie=${encodeURIComponent(category)}`}>{p('range.add-start')}</ButtonLink>
        </div>
      </div>
    </details>
  );
};
