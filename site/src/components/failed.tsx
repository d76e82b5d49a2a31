import { t } from '../i18n/text.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Something could not be fetched: says so and offers to try again. */
export const Failed = ({ retry }: { readonly retry: () => void }) => (
  <Notice kind="error" live title={t('state.failed')} remedy={<Button onClick={retry}>{t('state.retry')}</Button>}>
    {t('state.failed-remedy')}
  </Notice>
);
