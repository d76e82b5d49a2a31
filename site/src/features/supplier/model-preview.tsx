import type { Model, ModelContent } from '../../../../shared/domain/catalogue/model.ts';
import { rowOf } from '../../../../shared/domain/catalogue/row.ts';
import { frameworkOf, lotOf } from '../../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { PrivatePicture } from '../attachments/private-picture.tsx';
import type { ModelPageData } from '../catalogue/load-model-page.ts';
import { ModelView } from '../catalogue/model-view.tsx';
import { namesIn } from '../ordering/use-names.ts';
import type { EditorData } from './load-editor.ts';

interface Props {
  readonly data: EditorData;
  readonly supplier: Kbo;
  readonly content: ModelContent;
  readonly unit: string;
}

/** The model as if what stands in the form had been published today. */
const previewed = ({ data: { id, dossier, category, scheme }, supplier, content, unit }: Props): Model => ({
  id,
  framework: frameworkOf(id),
  lot: lotOf(id),
  supplier,
  category: category.id,
  unit,
  sample: scheme.framework.sample,
  version: (dossier.model?.version ?? 0) + 1,
  ...(dossier.model?.withdrawal && { withdrawal: dossier.model.withdrawal }),
  versions: [{ number: 1, effectiveFrom: today(), ...content }],
});

/** The page of the model as buyers will see it, of the same parts; nothing can be ordered from here. */
export const ModelPreview = (props: Props) => {
  const { data } = props;
  const model = previewed(props);
  const page: ModelPageData = {
    model,
    row: rowOf(model, '', today()),
    supplierName: namesIn([data.scheme])(props.supplier),
    scheme: data.scheme,
    lot: data.lot,
    category: data.category,
    rooms: {},
  };
  return (
    <section class="preview" aria-label={p('edit.preview')}>
      <ModelView data={page} preview Picture={PrivatePicture} />
    </section>
  );
};
