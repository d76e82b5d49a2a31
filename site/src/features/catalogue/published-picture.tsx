import { type ModelPicture, publishedMediaPath } from '../../../../shared/domain/catalogue/model-media.ts';

/** Shows a picture of a model, wherever its bytes come from. */
export type PictureView = (props: {
  readonly picture: ModelPicture;
  readonly lazy?: boolean;
  readonly named?: boolean;
}) => preact.VNode | null;

/** A picture that everybody may see; without `named` it stands beside words that say the same. */
export const PublishedPicture: PictureView = ({ picture, lazy = false, named = true }) => (
  <img
    src={publishedMediaPath(picture)}
    width={picture.width}
    height={picture.height}
    alt={named ? picture.alt : ''}
    loading={lazy ? 'lazy' : 'eager'}
    decoding="async"
  />
);
