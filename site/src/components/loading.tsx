import { t } from '../i18n/text.ts';

const bars = (count: number) => Array.from({ length: count }, (_, index) => <span key={index} />);

/** Stands where the content will come, at about its size, and says so to a screen reader. */
export const Loading = ({ lines = 6, cards = false }: { readonly lines?: number; readonly cards?: boolean }) => (
  <div role="status">
    <span class="visually-hidden">{t('state.loading')}</span>
    <div class={`skeleton${cards ? ' skeleton--cards' : ''}`} aria-hidden="true">
      {bars(lines)}
    </div>
  </div>
);
