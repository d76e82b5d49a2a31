import { useState } from 'preact/hooks';
import type { ModelPicture } from '../../../../shared/domain/catalogue/model-media.ts';
import { t } from '../../i18n/text.ts';
import { type PictureView, PublishedPicture } from './published-picture.tsx';

interface Props {
  readonly pictures: readonly ModelPicture[];
  /** How one is shown; as everybody sees it when it is not said. */
  readonly Picture?: PictureView;
}

/** The pictures of a model: one large, the others to choose from, by mouse, by touch, or by the arrow keys. */
export const PictureGallery = ({ pictures, Picture = PublishedPicture }: Props) => {
  const [asked, setAsked] = useState(0);
  const shown = Math.min(asked, pictures.length - 1);
  const picture = pictures[shown];
  if (!picture) return null;
  const step = (event: KeyboardEvent) => {
    const { length } = pictures;
    const next = { ArrowRight: (shown + 1) % length, ArrowLeft: (shown + length - 1) % length, Home: 0, End: length - 1 }[event.key];
    if (next === undefined) return;
    setAsked(next);
    const choices = (event.currentTarget as HTMLElement).querySelectorAll('button');
    choices[next]?.focus();
    event.preventDefault();
  };
  return (
    <section class="gallery" aria-label={t('model.pictures')}>
      <figure class="gallery__shown">
        <Picture key={picture.file} picture={picture} />
      </figure>
      {pictures.length > 1 && (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are a second way; each button works by itself */}
          <div class="gallery__choices" onKeyDown={step}>
            {pictures.map((each, index) => (
              <button
                key={each.file}
                type="button"
                class="gallery__choice"
                aria-pressed={index === shown}
                aria-label={t('model.picture-show', { number: index + 1, count: pictures.length, alt: each.alt })}
                onClick={() => setAsked(index)}
              >
                <Picture picture={each} named={false} lazy />
              </button>
            ))}
          </div>
          <p class="visually-hidden" role="status">
            {asked === 0 ? '' : t('model.picture-shown', { number: shown + 1, count: pictures.length })}
          </p>
        </>
      )}
    </section>
  );
};
