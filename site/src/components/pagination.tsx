import { t } from '../i18n/text.ts';
import { pagesShown } from './pages-shown.ts';

interface Props {
  readonly page: number;
  readonly pages: number;
  /** The address of a page: each one can be shared and opened in a new tab. */
  readonly href: (page: number) => string;
  readonly onPage: (page: number) => void;
}

export const Pagination = ({ page, pages, href, onPage }: Props) => {
  if (pages < 2) return null;
  const link = (to: number, text: string, current = false) => (
    <a
      href={href(to)}
      aria-label={text === String(to) ? t('page.number', { page: to }) : undefined}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onPage(to);
      }}
    >
      {text}
    </a>
  );
  return (
    <nav class="pagination" aria-label={t('page.label')}>
      {page > 1 && link(page - 1, t('page.previous'))}
      {pagesShown(page, pages).map((number, index) =>
        number === undefined ? <span key={`gap-${index}`}>…</span> : link(number, String(number), number === page),
      )}
      {page < pages && link(page + 1, t('page.next'))}
    </nav>
  );
};
