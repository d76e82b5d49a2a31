import { useCallback, useEffect } from 'preact/hooks';
import { pathTail } from '../../../../shared/contract/site-paths.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Failed } from '../../components/failed.tsx';
import { Loading } from '../../components/loading.tsx';
import { t } from '../../i18n/text.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { titleOf } from './entry.ts';
import { loadModelPage } from './load-model-page.ts';
import { ModelView } from './model-view.tsx';

/** One model, named by the address: what it is, what it costs for this reader, under which contract it is bought. */
export const ModelPage = () => {
  const loaded = useLoaded(useCallback(() => loadModelPage(pathTail(location.pathname)), []));
  const named = loaded.state === 'ready' && loaded.value ? titleOf(loaded.value.row) : undefined;
  useEffect(() => {
    if (named !== undefined) document.title = `${named} · ${t('product.name')}`;
  }, [named]);
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
  return <ModelView data={loaded.value} />;
};
