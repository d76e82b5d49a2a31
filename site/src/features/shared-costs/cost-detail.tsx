import { useState } from 'preact/hooks';
import { type getSharedCostRoute, getSharedCostWorkbookRoute } from '../../../../shared/contract/shared-costs.routes.ts';
import { methodWords } from '../../../../shared/domain/text/distribution-words.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Notice } from '../../components/notice.tsx';
import { date, moment } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import { ExportButton } from '../documents/export-button.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { PartsTable } from './parts-table.tsx';
import { ReverseDialog } from './reverse-dialog.tsx';

interface Props {
  readonly view: AnswerOf<typeof getSharedCostRoute>;
  readonly session: StoredSession;
}

/** One cost with everybody's part; who recorded it can take it back. */
export const CostDetail = ({ view: { cost, reversedBy }, session }: Props) => {
  const [reversing, setReversing] = useState(false);
  const { key, reverses } = cost;
  const pays = cost.authority === session.organisation.kbo && session.roles.includes('manager');
  const holds =
    key.until === undefined
      ? t('term.from', { from: date(key.from) })
      : t('term.between', { from: date(key.from), until: date(key.until) });
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{cost.title}</h1>
        <p class="lede">{`${euro(cost.amount)}, ${methodWords(key.method)}`}</p>
        <p class="soft">{cost.frameworkTitle}</p>
      </div>
      {reversedBy !== undefined && (
        <Notice kind="warning" title={p('cost.reversed')} remedy={<a href={`/kosten/${reversedBy}/`}>{p('cost.to-reversal')}</a>}>
          {p('cost.reversed-meaning')}
        </Notice>
      )}
      {reverses && (
        <Notice kind="info" title={p('cost.reverses')} remedy={<a href={`/kosten/${reverses.cost}/`}>{p('cost.to-reversed')}</a>}>
          {reverses.reason}
        </Notice>
      )}
      <section class="card stack" aria-labelledby="parts">
        <h2 id="parts">{p('cost.parts')}</h2>
        <p class="soft">{p('cost.parts-lede')}</p>
        <PartsTable cost={cost} own={session.organisation.kbo} />
        <div class="row">
          <ExportButton fetchFile={() => callApi(getSharedCostWorkbookRoute, { params: { costId: cost.id } })} />
        </div>
      </section>
      <section class="card stack" aria-labelledby="about">
        <h2 id="about">{p('costs.cost')}</h2>
        <Facts
          facts={[
            [p('cost.owed-to'), cost.authorityName],
            [p('costs.on'), date(cost.incurredOn)],
            [p('cost.document'), cost.document],
            [p('cost.key-holds'), holds],
            ...('source' in key ? [[p('cost.source'), key.source] as const] : []),
            [p('cost.recorded'), p('cost.recorded-by', { name: cost.recordedBy.name, at: moment(cost.recordedAt) })],
          ]}
        />
        {pays && !reverses && reversedBy === undefined && (
          <div class="row">
            <Button onClick={() => setReversing(true)}>{p('cost.reverse')}</Button>
          </div>
        )}
      </section>
      {reversing && <ReverseDialog cost={cost.id} onClose={() => setReversing(false)} />}
    </div>
  );
};
