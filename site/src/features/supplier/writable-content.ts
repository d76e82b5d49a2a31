import type { ModelContent } from '../../../../shared/domain/catalogue/model.ts';

/** The same content as the API's schema types it, which knows no readonly lists. */
export const writableContent = ({ options, servicePoints, pictures, documents, attributes, ...content }: ModelContent) => ({
  ...content,
  attributes: { ...attributes },
  options: options.map((option) => ({ ...option, requires: [...option.requires], excludes: [...option.excludes] })),
  ...(servicePoints && { servicePoints: [...servicePoints] }),
  ...(pictures && { pictures: [...pictures] }),
  ...(documents && { documents: [...documents] }),
});
