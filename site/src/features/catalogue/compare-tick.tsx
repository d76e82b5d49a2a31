import { t } from '../../i18n/text.ts';
import { compareHref, maximumCompared, toggleCompared } from './compare-store.ts';
import { useCompared } from './use-compared.ts';

/** Ticks this model to lay it beside others, with the way there once there are two. */
export const CompareTick = ({ id }: { readonly id: string }) => {
  const compared = useCompared();
  const ticked = compared.includes(id);
  const full = !ticked && compared.length >= maximumCompared;
  return (
    <div class="row">
      <label class="choice">
        <input type="checkbox" class="utrecht-checkbox" checked={ticked} disabled={full} onChange={() => toggleCompared(id)} />
        <span>{full ? t('compare.full', { most: maximumCompared }) : t('model.compare')}</span>
      </label>
      {compared.length > 1 && <a href={compareHref(compared)}>{t('compare.go', { count: compared.length })}</a>}
    </div>
  );
};
