import { useState } from 'preact/hooks';
import { answerByDocumentRoute } from '../../../../shared/contract/order-answers.routes.ts';
import type { OrderId } from '../../../../shared/domain/ordering/order.ts';
import type { OrderAction } from '../../../../shared/domain/ordering/order-transitions.ts';
import { ublDocuments } from '../../../../shared/domain/ordering/ubl-documents.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { p } from '../../i18n/personal.ts';
import { useStep } from '../deliveries/use-step.ts';
import type { OrderView } from '../ordering/send-orders.ts';

interface Props {
  readonly orderId: OrderId;
  readonly onAnswered: (action: OrderAction, view: OrderView) => void;
  readonly onClose: () => void;
}

const answers: readonly OrderAction[] = ublDocuments['order-response'];

/** What the answer did stands last among the events. */
const lastAnswer = ({ events }: OrderView): OrderAction => answers.find((action) => action === events.at(-1)?.action) ?? 'receive';

/** Sends the supplier's order response as its own software made it. */
export const AnswerByDocument = ({ orderId, onAnswered, onClose }: Props) => {
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useStep((view) => onAnswered(lastAnswer(view), view));
  const submit = (): boolean => {
    setTried(true);
    return file !== undefined && send(callApi(answerByDocumentRoute, { params: { orderId }, file }));
  };
  return (
    <FormDialog title={p('peppol.send')} cancel={p('order.dialog-cancel')} busy={busy} onSubmit={submit} onClose={onClose}>
      {problem && <ProblemNotice problem={problem} />}
      <Field
        id="answer-file"
        label={p('peppol.file')}
        description={p('peppol.file-help')}
        error={tried && !file ? p('peppol.file-missing') : undefined}
      >
        {(described) => (
          <input
            {...described}
            type="file"
            accept=".xml,application/xml"
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
          />
        )}
      </Field>
    </FormDialog>
  );
};
