import { RoomBar } from '../../components/room-bar.tsx';
import { date } from '../../format/dates.ts';
import { t } from '../../i18n/text.ts';
import { eligibilityWords } from '../frameworks/eligibility-words.ts';
import { TermStatus } from '../frameworks/term-status.tsx';
import type { ModelPageData } from './load-model-page.ts';

/** Under which contract this is bought: its term, the room that is left, how and by whom it is ordered. */
export const LotBox = ({ data: { scheme, lot, supplierName, rooms } }: { readonly data: ModelPageData }) => {
  const { framework, authorityName, names } = scheme;
  const [lotRoom, frameworkRoom] = [rooms[lot.id], rooms[framework.id]];
  return (
    <section class="card">
      <h2>{t('model.lot')}</h2>
      <dl class="facts facts--stacked">
        <div>
          <dt>{t('model.framework')}</dt>
          <dd>
            <a href={`/raamcontracten/${framework.id}/`}>{framework.title}</a>
            <br />
            <span class="soft">{authorityName}</span>
          </dd>
        </div>
        <div>
          <dt>{t('model.lot-label')}</dt>
          <dd>
            {lot.number}. {lot.title}
          </dd>
        </div>
        <div>
          <dt>{t('frameworks.term')}</dt>
          <dd>
            {t('term.between', { from: date(framework.startsOn), until: date(framework.endsOn) })} <TermStatus framework={framework} />
          </dd>
        </div>
        <div>
          <dt>{t('model.supplier')}</dt>
          <dd>{supplierName}</dd>
        </div>
        <div>
          <dt>{t('model.award')}</dt>
          <dd>
            {t(`award.${lot.awardMethod}`)}
            {lot.splitPerSite && <p class="soft">{t('model.per-site')}</p>}
          </dd>
        </div>
        {lotRoom && (
          <div>
            <dt>{t('model.room-lot')}</dt>
            <dd>
              <RoomBar ceiling={{ scope: lot.id, ...lotRoom }} />
            </dd>
          </div>
        )}
        {frameworkRoom && (
          <div>
            <dt>{t('model.room-framework')}</dt>
            <dd>
              <RoomBar ceiling={{ scope: framework.id, ...frameworkRoom }} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('model.who')}</dt>
          <dd>
            {eligibilityWords(framework, names).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  );
};
