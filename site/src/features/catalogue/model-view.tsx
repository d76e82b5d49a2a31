import { useState } from 'preact/hooks';
import { versionOn } from '../../../../shared/domain/catalogue/price.ts';
import { Notice } from '../../components/notice.tsx';
import { Silhouette } from '../../components/silhouette.tsx';
import { date, today } from '../../format/dates.ts';
import { t } from '../../i18n/text.ts';
import { SheetLink } from '../documents/sheet-link.tsx';
import { CompareTick } from './compare-tick.tsx';
import { type Configuration, formatConfiguration, parseConfiguration } from './configuration.ts';
import type { ModelPageData } from './load-model-page.ts';
import { LotBox } from './lot-box.tsx';
import { ModelDocuments } from './model-documents.tsx';
import { ModelNotices } from './model-notices.tsx';
import { ModelTitle } from './model-title.tsx';
import { OptionList } from './option-list.tsx';
import { OrderBox } from './order-box.tsx';
import { PictureGallery } from './picture-gallery.tsx';
import { PricesWhenSignedIn } from './prices-when-signed-in.tsx';
import type { PictureView } from './published-picture.tsx';
import { ServicePointList } from './service-point-list.tsx';
import { Specification } from './specification.tsx';

interface Props {
  readonly data: ModelPageData;
  /** Shown to its supplier before it is published: it looks the same, but nothing can be compared or ordered. */
  readonly preview?: boolean;
  /** How its pictures are shown, where they are not published yet. */
  readonly Picture?: PictureView;
}

/** A model as buyers see it: what it is, what can be chosen, what it costs. */
export const ModelView = ({ data, preview = false, Picture }: Props) => {
  const { model, category, lot, supplierName } = data;
  const on = today();
  const version = versionOn(model, on) ?? model.versions[0];
  const [configuration, setConfiguration] = useState(() =>
    parseConfiguration(
      preview ? '' : location.search,
      version.options.map(({ id }) => id),
      lot.pricing === 'per-month' ? lot.terms : [],
    ),
  );
  const change = (next: Configuration) => {
    if (!preview) history.replaceState(null, '', `${location.pathname}${formatConfiguration(next)}`);
    setConfiguration(next);
  };
  const Title = preview ? 'h2' : 'h1';
  return (
    <>
      <div class="model-head">
        {version.pictures && version.pictures.length > 0 ? (
          <PictureGallery pictures={version.pictures} {...(Picture && { Picture })} />
        ) : (
          <div class="model-head__drawing">
            <Silhouette name={category.silhouette} />
          </div>
        )}
        <div>
          <p class="soft">
            <a href={`/catalogus/?categorie=${encodeURIComponent(category.id)}`}>{category.name}</a>
          </p>
          <Title>
            <ModelTitle model={version} />
          </Title>
          <p class="soft">{t('model.by', { supplier: supplierName })}</p>
          <p class="prose model-head__description">{version.description}</p>
          {!preview && (
            <div class="row">
              <SheetLink model={model.id} version={version} options={configuration.options} />
              <CompareTick id={model.id} />
            </div>
          )}
        </div>
      </div>
      <div class="model-notices">
        {version.effectiveFrom > on && <Notice kind="info" title={t('model.not-yet', { from: date(version.effectiveFrom) })} />}
        <ModelNotices data={data} on={on} />
      </div>
      <div class="model-columns">
        <div class="model-columns__main">
          {version.options.length > 0 && (
            <OptionList
              options={version.options}
              discountRate={version.discountRate}
              chosen={configuration.options}
              change={(options) => change({ ...configuration, options })}
            />
          )}
          <Specification category={category} version={version} unit={model.unit} />
          <ModelDocuments documents={version.documents ?? []} preview={preview} />
          <ServicePointList points={version.servicePoints ?? []} />
          {!preview && <PricesWhenSignedIn model={model.id} />}
          <LotBox data={data} />
        </div>
        <div class="model-columns__side">
          <OrderBox data={data} version={version} configuration={configuration} change={change} on={on} preview={preview} />
        </div>
      </div>
    </>
  );
};
