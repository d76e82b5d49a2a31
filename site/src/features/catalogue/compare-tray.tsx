import { Button, ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { t } from '../../i18n/text.ts';
import { focusHeading } from '../shell/focus-heading.ts';
import { compareHref, setCompared, toggleCompared } from './compare-store.ts';
import { type Entry, titleOf } from './entry.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly compared: readonly string[];
}

/** What took something away goes with it: the keyboard stays in the tray, or goes to the results where that is gone too. */
const keepFocus = () => focusHeading('compare-tray', 'results-bar');

/** Stays at the foot of the screen while models are ticked to compare. */
export const CompareTray = ({ entries, compared }: Props) => {
  const shown = compared.flatMap((id) => entries.find(({ row }) => row.id === id) ?? []);
  if (shown.length === 0) return null;
  return (
    <aside id="compare-tray" class="compare-tray" tabIndex={-1} aria-label={t('compare.tray')}>
      <div class="wrap compare-tray__row">
        <ul class="compare-tray__names">
          {shown.map(({ row }) => (
            <li key={row.id}>
              <button
                type="button"
                class="chip"
                onClick={() => {
                  toggleCompared(row.id);
                  keepFocus();
                }}
                aria-label={t('compare.remove', { name: titleOf(row) })}
              >
                {titleOf(row)}
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <div class="row">
          <Button
            kind="subtle"
            onClick={() => {
              setCompared([]);
              keepFocus();
            }}
          >
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
