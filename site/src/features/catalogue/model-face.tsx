import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import type { CatalogueRow } from '../../../../shared/domain/catalogue/publication.ts';
import { Silhouette } from '../../components/silhouette.tsx';

/** What a model looks like where its name stands beside it: its main picture, or else the outline of its category. Fetched once it comes near the screen. */
export const ModelFace = ({ row: { picture }, category }: { readonly row: CatalogueRow; readonly category: Category }) =>
  picture ? (
    <img
      class="model-face"
      src={picture.path}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      loading="lazy"
      decoding="async"
    />
  ) : (
    <Silhouette name={category.silhouette} />
  );
