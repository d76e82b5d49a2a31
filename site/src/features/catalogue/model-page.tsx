import { useCallback, useEffect, useState } from 'preact/hooks';
import { pathTail } from '../../../../shared/contract/site-paths.ts';
import { versionOn } from '../../../../shared/domain/catalogue/price.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Failed } from '../../components/failed.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Silhouette } from '../../components/silhouette.tsx';
import { date, today } from '../../format/dates.ts';
import { t } from '../../i18n/text.ts';
import { SheetLink } from '../documents/sheet-link.tsx';
import { useLoaded } from '../shell/use-loaded.ts';
import { CompareTick } from './compare-tick.tsx';
import { type Configuration, formatConfiguration, parseConfiguration } from './configuration.ts';
import { titleOf } from './entry.ts';
import { loadModelPage, type ModelPageData } from './load-model-page.ts';
import { LotBox } from './lot-box.tsx';
import { ModelNotices } from './model-notices.tsx';
import { ModelTitle } from './model-title.tsx';
import { OptionList } from './option-list.tsx';
import { OrderBox } from './order-box.tsx';
import { Specification } from './specification.tsx';

const Page = ({ data }: { readonly data: ModelPageData }) => {
  const { model, category, lot, supplierName } = data;
  const on = today();
  const version = versionOn(model, on) ?? model.versions[0];
  const [configuration, setConfiguration] = useState(() =>
    parseConfiguration(
      location.search,
      version.options.map(({ id }) => id),
      lot.pricing === 'per-month' ? lot.terms : [],
    ),
  );
  const change = (next: Configuration) => {
    history.replaceState(null, '', `${location.pathname}${formatConfiguration(next)}`);
    setConfiguration(next);
  };
  useEffect(() => {
    document.title = `${titleOf(version)} · ${t('product.name')}`;
  }, [version]);
  return (
    <>
      <div class="model-head">
        <div class="model-head__drawing">
          <Silhouette name={category.silhouette} />
        </div>
        <div>
          <p class="soft">
            <a href={`/catalogus/?categorie=${encodeURIComponent(category.id)}`}>{category.name}</a>
          </p>
          <h1>
            <ModelTitle model={version} />
          </h1>
          <p class="soft">{t('model.by', { supplier: supplierName })}</p>
          <p class="prose model-head__description">{version.description}</p>
          <div class="row">
            <SheetLink model={model.id} version={version} options={configuration.options} />
            <CompareTick id={model.id} />
          </div>
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
          <LotBox data={data} />
        </div>
        <div class="model-columns__side">
          <OrderBox data={data} version={version} configuration={configuration} change={change} on={on} />
        </div>
      </div>
    </>
  );
};

/** One model, named by the address: what it is, what it costs for this reader, under which contract it is bought. */
export const ModelPage = () => {
  const loaded = useLoaded(useCallback(() => loadModelPage(pathTail(location.pathname)), []));
  if (loaded.state === 'loading') return <Loading lines={9} />;
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />;
  if (!loaded.value)
    return (
      <EmptyState whole title={t('model.missing-title')} meaning={t('model.missing-meaning')}>
        <ButtonLink kind="primary" href="/catalogus/">
          {t('model.to-catalogue')}
        </ButtonLink>
      </EmptyState>
    );
  return <Page data={loaded.value} />;
};
