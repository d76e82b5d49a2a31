import { Button, ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { t } from '../../i18n/text.ts';
import { compareHref, setCompared, toggleCompared } from './compare-store.ts';
import { type Entry, titleOf } from './entry.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly compared: readonly string[];
}

/** Stays at the foot of the screen while models are ticked to compare. */
export const CompareTray = ({ entries, compared }: Props) => {
  const shown = compared.flatMap((id) => entries.find(({ row }) => row.id === id) ?? []);
  if (shown.length === 0) return null;
  return (
    <aside class="compare-tray" aria-label={t('compare.tray')}>
      <div class="wrap compare-tray__row">
        <ul class="compare-tray__names">
          {shown.map(({ row }) => (
            <li key={row.id}>
              <button
                type="button"
                class="chip"
                onClick={() => toggleCompared(row.id)}
                aria-label={t('compare.remove', { name: titleOf(row) })}
              >
                {titleOf(row)}
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <div class="row">
          <Button kind="subtle" onClick={() => setCompared([])}>
            {t('compare.clear')}
          </Button>
          {shown.length > 1 ? (
            <ButtonLink kind="primary" href={compareHref(compared)}>
              {t('compare.go', { count: shown.length })}
            </ButtonLink>
          ) : (
            <span class="soft">{t('compare.one-more')}</span>
          )}
        </div>
      </div>
    </aside>
  );
};
