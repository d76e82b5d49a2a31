import { useState } from 'preact/hooks';
import type * as z from 'zod';
import { getMeRoute } from '../../../../shared/contract/organisations.routes.ts';
import type { me } from '../../../../shared/contract/organisations.schemas.ts';
import { acceptQuoteRoute } from '../../../../shared/contract/quotes.routes.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { today } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { leaveFlash } from '../ordering/flash.ts';
import { FormErrorSummary, focusFirstError } from '../ordering/form-error-summary.tsx';
import { isFormDraft } from '../ordering/form-kept.ts';
import { OrderFormFields } from '../ordering/order-form.tsx';
import { checkFormDraft, errorsOf, type FormErrors } from '../ordering/order-form-check.ts';
import { type FormDraft, prefilledForm } from '../ordering/order-form-draft.ts';
import { mutableForm, sendOrder } from '../ordering/send-orders.ts';
import { issuesOf } from '../ordering/server-issues.ts';
import { useKept } from '../ordering/session-kept.ts';
import { lotIn, useSchemes } from '../ordering/use-names.ts';
import { QuotePanel } from './quote-panel.tsx';
import { useFocusOnOpen } from './use-focus-on-open.ts';
import type { QuoteView } from './use-quote-acting.ts';

interface Props {
  readonly view: QuoteView;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

/** Accepting an offer with the order form: the order is made of it and goes as far as its buyer may take it. */
export const AcceptForm = (props: Props) => {
  const load = useLoad('me', (signal) => callApi(getMeRoute, { query: {}, signal }));
  return <LoadingOr load={load}>{(person) => <Filled {...props} person={person} />}</LoadingOr>;
};

const Filled = ({ view, onClose, onReload, person }: Props & { readonly person: z.infer<typeof me> }) => {
  const { quote } = view;
  const [draft, change, drop] = useKept<FormDraft>(
    `order-form.${person.person}`,
    () => prefilledForm(person.organisation, person.name),
    isFormDraft,
  );
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const heading = useFocusOnOpen<HTMLHeadingElement>();
  const asksSite = lotIn(useSchemes(), quote.lot)?.splitPerSite === true;
  const { offer } = quote;
  if (!offer) return null;
  const { net, commission, cost } = offer.totals;

  const accept = async () => {
    const checked = checkFormDraft(draft, today(), asksSite);
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return focusFirstError();
    setBusy(true);
    const body = { version: quote.version, net, commission, form: mutableForm(checked.form) };
    const accepted = await callApi(acceptQuoteRoute, { params: { quoteId: quote.id }, body });
    if (!accepted.ok) {
      setBusy(false);
      return setProblem(accepted.problem);
    }
    drop();
    const sent = await sendOrder(accepted.value.order);
    leaveFlash(sent);
    return location.assign(`/bestellingen/${sent.view.order.id}/`);
  };
  const shown = problem ? { ...errors, ...errorsOf(issuesOf(problem)) } : errors;
  return (
    <div class="order__columns">
      <div class="order__side">
        <QuotePanel quote={quote} />
      </div>
      <div class="order__main">
        <section class="card" aria-labelledby="accept">
          <h2 id="accept" tabIndex={-1} ref={heading}>
            {p('quote-accept.title')}
          </h2>
          <p>{p('quote-accept.meaning', { cost: euro(cost) })}</p>
          <FormErrorSummary errors={shown} />
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (!busy) void accept();
            }}
          >
            <OrderFormFields draft={draft} errors={shown} onChange={change} asksSite={asksSite} />
            {problem && <ProblemNotice problem={problem} retry={() => void accept()} reload={onReload} />}
            <div class="row form-buttons">
              <Button kind="primary" type="submit" disabled={busy}>
                {p(busy ? 'quote-accept.sending' : 'quote-accept.send')}
              </Button>
              <Button onClick={onClose}>{p('quote.cancel')}</Button>
            </div>
          </form>
        </section>
      </div>
    </div>
  );
};
