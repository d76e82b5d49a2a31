import { useRef } from 'preact/hooks';
import { type ModelPicture, mostPictures, pictureMediaTypes } from '../../../../shared/domain/catalogue/model-media.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { PrivatePicture } from '../attachments/private-picture.tsx';
import type { FormPart } from './form-fields.ts';
import { MediaDrop } from './media-drop.tsx';
import { shrinkPicture } from './shrink-picture.ts';
import { useMediaUpload } from './use-media-upload.ts';

const mediaTypeOf = (text: string) => pictureMediaTypes.find((each) => each === text);

/** The pictures of a model, the main one first, each with what is to be seen on it. */
export const ModelPictures = (part: FormPart) => {
  const { typed, set, said } = part;
  const { pictures = [] } = typed;
  // A file comes in long after it was chosen: what was typed meanwhile stays.
  const now = useRef(part);
  now.current = part;
  const put = (next: readonly ModelPicture[]) => now.current.set({ pictures: next });
  const upload = useMediaUpload({
    takes: ({ mediaType, picture }) => picture !== undefined && mediaTypeOf(mediaType) !== undefined,
    prepare: shrinkPicture,
    onKept: ({ file, sha256, bytes, mediaType, picture }) => {
      const [known, { pictures: others = [] }] = [mediaTypeOf(mediaType), now.current.typed];
      if (picture && known && others.length < mostPictures)
        put([...others, { file, sha256, bytes, mediaType: known, ...picture, alt: '' }]);
    },
  });
  const moved = (from: number, to: number) => {
    const picture = pictures[from];
    if (picture) put(pictures.toSpliced(from, 1).toSpliced(to, 0, picture));
  };
  return (
    <fieldset class="form-part">
      <legend>{p('change.pictures')}</legend>
      {pictures.length === 0 && <p class="soft">{p('edit.no-pictures')}</p>}
      <ol class="option-rows">
        {pictures.map((picture, index) => (
          <li key={picture.file} class="option-row media-row">
            <div class="media-row__picture">
              <PrivatePicture picture={picture} />
            </div>
            <div class="media-row__body">
              <TextField
                id={`picture-${index}-alt`}
                label={index === 0 ? p('edit.picture-main-alt') : p('edit.picture-alt')}
                description={index === 0 ? p('edit.picture-alt-help') : undefined}
                error={said(`picture-${index}-alt`)}
                maxLength={300}
                value={picture.alt}
                onInput={({ currentTarget }) => set({ pictures: pictures.with(index, { ...picture, alt: currentTarget.value }) })}
              />
              <div class="row row--tight">
                <Button
                  kind="subtle"
                  disabled={index === 0}
                  aria-label={p('edit.picture-up', { number: index + 1 })}
                  onClick={() => moved(index, index - 1)}
                >
                  {p('edit.option-up')}
                </Button>
                <Button
                  kind="subtle"
                  disabled={index === pictures.length - 1}
                  aria-label={p('edit.picture-down', { number: index + 1 })}
                  onClick={() => moved(index, index + 1)}
                >
                  {p('edit.option-down')}
                </Button>
                <Button
                  kind="subtle"
                  aria-label={p('edit.picture-remove', { number: index + 1 })}
                  onClick={() => put(pictures.toSpliced(index, 1))}
                >
                  {p('edit.option-remove')}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ol>
      <MediaDrop
        id="add-pictures"
        label={p('edit.picture-add')}
        help={p('edit.picture-help', { most: mostPictures })}
        accept={pictureMediaTypes.join(',')}
        full={pictures.length >= mostPictures}
        upload={upload}
      />
    </fieldset>
  );
};
