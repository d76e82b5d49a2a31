import { useState } from 'preact/hooks';
import type * as z from 'zod';
import { getDecisionDocumentRoute, getOrderPaperRoute } from '../../../../shared/contract/documents.routes.ts';
import { listChoiceRecordsRoute } from '../../../../shared/contract/quotes.routes.ts';
import type { choiceRecordSummary } from '../../../../shared/contract/quotes.schemas.ts';
import type { OrderId } from '../../../../shared/domain/ordering/order.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { type Choice, SelectField } from '../../components/field.tsx';
import { date } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { DocumentRow } from './document-row.tsx';
import { DownloadButton } from './download-button.tsx';

/** As many of the newest as one answer holds. */
const offered = 100;

const choiceOf = ({ id, title, chosen, on }: z.infer<typeof choiceRecordSummary>): Choice => ({
  value: id,
  label: `${date(on)}: ${title} (${chosen})`,
});

/** The draft decision, with the choice record that its motivation is taken from; nobody's choice is remembered. */
export const DecisionRow = ({ orderId }: { readonly orderId: OrderId }) => {
  const [choice, setChoice] = useState('');
  const { loaded, reload } = useLoad('own-choices', (signal) => callApi(listChoiceRecordsRoute, { query: { limit: offered }, signal }));
  const name = p('documents.decision');
  const query = choice === '' ? {} : { choice };
  return (
    <DocumentRow
      name={name}
      about={p('documents.decision-about')}
      asks={
        <>
          {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} retry={reload} />}
          {loaded.state === 'ready' && loaded.value.items.length > 0 && (
            <SelectField
              id="decision-choice"
              label={p('documents.decision-choice')}
              description={p('documents.decision-choice-help')}
              choices={[{ value: '', label: p('documents.decision-choice-none') }, ...loaded.value.items.map(choiceOf)]}
              value={choice}
              onChange={({ currentTarget }) => setChoice(currentTarget.value)}
            />
          )}
        </>
      }
    >
      <DownloadButton
        label="PDF"
        name={name}
        fetchFile={() => callApi(getOrderPaperRoute, { params: { orderId, paper: 'decision' }, query })}
      />
      <DownloadButton label="Word" name={name} fetchFile={() => callApi(getDecisionDocumentRoute, { params: { orderId }, query })} />
    </DocumentRow>
  );
};
