import { useState } from 'preact/hooks';
import type { LineChoice } from '../../../../shared/domain/ordering/order.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { EditLines } from './edit-lines.tsx';
import { FormErrorSummary, focusFirstError } from './form-error-summary.tsx';
import { isFormDraft } from './form-kept.ts';
import { OrderFormFields } from './order-form.tsx';
import { checkFormDraft, errorsOf, type FormErrors } from './order-form-check.ts';
import { draftOf, type FormDraft } from './order-form-draft.ts';
import { choicesIn, formIn, reviseOrder } from './revise-order.ts';
import type { OrderView } from './send-orders.ts';
import { issuesOf } from './server-issues.ts';
import { useKept } from './session-kept.ts';
import { lotIn, useSchemes } from './use-names.ts';

interface Editing {
  readonly lines: readonly LineChoice[];
  readonly form: FormDraft;
}

const isEditing = (value: unknown): value is Editing =>
  typeof value === 'object' &&
  value !== null &&
  'lines' in value &&
  Array.isArray(value.lines) &&
  'form' in value &&
  isFormDraft(value.form);

interface RefusedProps {
  readonly problem: Problem;
  readonly version: number;
  readonly retry: () => void;
  readonly reload: () => void;
}

/** Why saving was refused; once the change of somebody else has been fetched, that saving now goes over it. */
const SaveRefused = ({ problem, version, retry, reload }: RefusedProps) =>
  problem.code === 'stale-version' && problem.detail.now === version ? (
    <Notice kind="info" live title={p('form.reloaded')}>
      {p('form.reloaded-meaning')}
    </Notice>
  ) : (
    <ProblemNotice problem={problem} retry={retry} reload={reload} />
  );

interface Props {
  readonly view: OrderView;
  readonly onSaved: (view: OrderView) => void;
  readonly onCancel: () => void;
  /** Fetches the order as it is now; what was typed stays. */
  readonly onReload: () => void;
}

/** A draft or returned order as a form again. It is priced anew when it is saved. */
export const EditOrder = ({ view, onSaved, onCancel, onReload }: Props) => {
  const { order } = view;
  const [editing, change, drop] = useKept<Editing>(
    `edit.${order.id}`,
    () => ({ lines: choicesIn(view), form: draftOf(formIn(view), { kbo: order.buyer, name: order.buyerName }) }),
    isEditing,
  );
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const lot = lotIn(useSchemes(), order.lot);
  const asksSite = lot?.splitPerSite === true;

  const save = async () => {
    const checked = checkFormDraft(editing.form, today(), asksSite);
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return focusFirstError();
    setBusy(true);
    const saved = await reviseOrder(view, editing.lines, checked.form);
    setBusy(false);
    setProblem(saved.ok ? undefined : saved.problem);
    if (!saved.ok) return undefined;
    drop();
    return onSaved(saved.value);
  };
  const cancel = () => {
    drop();
    onCancel();
  };
  const shown = problem ? { ...errors, ...errorsOf(issuesOf(problem)) } : errors;
  return (
    <section class="card" aria-labelledby="edit">
      <h2 id="edit">{p('action.revise')}</h2>
      <p class="soft">{p(order.quote ? 'order.lines-fixed' : 'meaning.revise')}</p>
      <FormErrorSummary errors={shown} />
      <form
        noValidate
        class="form-parts"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {!order.quote && (
          <EditLines
            order={order}
            lines={editing.lines}
            terms={lot?.terms ?? []}
            onChange={(lines) => change((now) => ({ ...now, lines }))}
          />
        )}
        <OrderFormFields
          draft={editing.form}
          errors={shown}
          asksSite={asksSite}
          onChange={(form) => change((now) => ({ ...now, form: form(now.form) }))}
        />
        {problem && <SaveRefused problem={problem} version={order.version} retry={() => void save()} reload={onReload} />}
        <div class="row form-buttons">
          <Button kind="primary" type="submit" disabled={busy}>
            {p(busy ? 'order.busy' : 'form.save')}
          </Button>
          <Button onClick={cancel}>{p('form.cancel')}</Button>
        </div>
      </form>
    </section>
  );
};
