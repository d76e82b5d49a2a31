import { withdrawnOn } from '../../../../shared/domain/catalogue/price.ts';
import { mayOrderDirectly } from '../../../../shared/domain/ordering/assess.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { Notice } from '../../components/notice.tsx';
import { date } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';
import { priceOn } from './entry.ts';
import type { ModelPageData } from './load-model-page.ts';
import { modelHref } from './model-card.tsx';

/** Whether the model can be ordered from directly on a day; otherwise a notice below says why not. */
export const isOrderable = ({ model, scheme: { framework }, lot }: ModelPageData, on: LocalDate): boolean =>
  !withdrawnOn(model, on) && framework.startsOn <= on && on <= framework.endsOn && mayOrderDirectly({ lot, model });

const Withdrawal = ({ data: { model }, on }: { readonly data: ModelPageData; readonly on: LocalDate }) => {
  const { withdrawal } = model;
  if (!withdrawal) return null;
  const over = withdrawnOn(model, on);
  const remedy = withdrawal.replacement ? (
    <a href={modelHref(withdrawal.replacement)}>{t('model.replacement')}</a>
  ) : (
    <a href={`/catalogus/?perceel=${encodeURIComponent(model.lot)}`}>{t('model.no-replacement')}</a>
  );
  return (
    <Notice kind="warning" title={t(over ? 'model.withdrawn' : 'model.withdrawal-coming', { from: date(withdrawal.from) })} remedy={remedy}>
      {withdrawal.reason}
    </Notice>
  );
};

const Scheduled = ({ data: { row }, on }: { readonly data: ModelPageData; readonly on: LocalDate }) => {
  const next = row.upcoming?.find(({ from }) => from > on);
  if (!next) return null;
  const [now, later] = [priceOn(row, on), priceOn({ ...next, upcoming: undefined }, on)];
  if (now.net === later.net) return null;
  return (
    <Notice kind="info" title={t('model.price-changes', { from: date(next.from) })}>
      {t('model.price-changes-meaning', { now: euro(now.net), later: euro(later.net) })}
    </Notice>
  );
};

const Term = ({ data: { scheme }, on }: { readonly data: ModelPageData; readonly on: LocalDate }) => {
  const { startsOn, endsOn } = scheme.framework;
  if (on < startsOn) return <Notice kind="warning" title={t('model.framework-not-started', { on: date(startsOn) })} />;
  if (on > endsOn) return <Notice kind="warning" title={t('model.framework-ended', { on: date(endsOn) })} />;
  return null;
};

const Award = ({ data: { lot, model, scheme } }: { readonly data: ModelPageData }) =>
  mayOrderDirectly({ lot, model }) ? null : (
    <Notice
      kind="info"
      title={t('model.not-direct')}
      remedy={<a href={`/raamcontracten/${scheme.framework.id}/`}>{t('model.not-direct-remedy')}</a>}
    >
      {t(lot.awardMethod === 'mini-competition' ? 'model.not-direct-mini' : 'model.not-direct-cascade')}
    </Notice>
  );

/** What stands in the way of ordering this model, or soon will. */
export const ModelNotices = ({ data, on }: { readonly data: ModelPageData; readonly on: LocalDate }) => (
  <>
    <Withdrawal data={data} on={on} />
    <Term data={data} on={on} />
    <Award data={data} />
    <Scheduled data={data} on={on} />
  </>
);
