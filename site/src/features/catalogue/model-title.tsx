import type { CatalogueRow } from '../../../../shared/domain/catalogue/publication.ts';

/** Brand and name, the brand lighter and not twice. */
export const ModelTitle = ({ model: { brand, name } }: { readonly model: Pick<CatalogueRow, 'brand' | 'name'> }) => (
  <>
    <span class="model-title__brand">{brand}</span> {name.startsWith(brand) ? name.slice(brand.length).trim() : name}
  </>
);
