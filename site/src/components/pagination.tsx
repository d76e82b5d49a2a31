import { t } from '../i18n/text.ts';

interface Props {
  readonly page: number;
  readonly pages: number;
  /** The address of a page: each one can be shared and opened in a new tab. */
  readonly href: (page: number) => string;
  readonly onPage: (page: number) => void;
}

/** First, last, and the pages around the one that is shown; `undefined` marks a gap. */
export const pagesShown = (page: number, pages: number): readonly (number | undefined)[] => {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(near)].flatMap((number, index, all) =>
    index > 0 && number - (all[index - 1] ?? 0) > 1 ? [undefined, number] : [number],
  );
};

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
