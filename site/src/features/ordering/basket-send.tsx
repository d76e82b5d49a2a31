import { useState } from 'preact/hooks';
import type * as z from 'zod';
import type { PreviewedOrder } from '../../../../shared/contract/ordering.routes.ts';
import type { me } from '../../../../shared/contract/organisations.schemas.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { type BasketLine, lineKey, removeLinesFromBasket } from './basket-store.ts';
import { leaveFlash } from './flash.ts';
import { FormErrorSummary, focusFirstError } from './form-error-summary.tsx';
import { isFormDraft } from './form-kept.ts';
import { OrderFormFields } from './order-form.tsx';
import { checkFormDraft, errorsOf, type FormErrors } from './order-form-check.ts';
import { type FormDraft, prefilledForm } from './order-form-draft.ts';
import { OrderPapers } from './order-papers.tsx';
import { choiceOf } from './preview-basket.ts';
import type { Sent } from './send-orders.ts';
import { issuesOf } from './server-issues.ts';
import { useKept } from './session-kept.ts';
import type { NameOf } from './use-names.ts';
import { useSending } from './use-sending.ts';

interface Props {
  readonly me: z.infer<typeof me>;
  readonly lines: readonly BasketLine[];
  readonly orders: readonly PreviewedOrder[];
  readonly asksSite: boolean;
  /** The amounts on screen are being computed anew. */
  readonly pending: boolean;
  readonly nameOf: NameOf;
  /** Several orders came of it; one takes the reader to its own page. */
  readonly onMade: (sent: readonly Sent[]) => void;
}

/** `Bestelling plaatsen` when nobody else has to look, `Voorleggen` when somebody has to. */
const sendLabel = (orders: readonly PreviewedOrder[]): string => {
  const asking = orders.filter(({ needsApproval }) => needsApproval).length;
  if (asking === 0) return p(orders.length > 1 ? 'basket.place-many' : 'basket.place');
  return p(asking === orders.length ? 'basket.submit' : 'basket.send-mixed');
};

/** The order form, what will be sent, and sending it. What is typed is kept in this tab until it has become an order. */
export const BasketSend = ({ me: person, lines, orders, asksSite, pending, nameOf, onMade }: Props) => {
  const [draft, change, drop] = useKept<FormDraft>(
    `order-form.${person.person}`,
    () => prefilledForm(person.organisation, person.name),
    isFormDraft,
  );
  const [errors, setErrors] = useState<FormErrors>({});
  const { state, send } = useSending();
  const checked = checkFormDraft(draft, today(), asksSite);
  const impeded = orders.some(({ impediments }) => impediments.length > 0);

  const go = async (asDraft: boolean) => {
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return focusFirstError();
    const sent = await send(lines.map(choiceOf), checked.form, orders, asDraft);
    if (!sent) return undefined;
    removeLinesFromBasket(lines.map(lineKey));
    drop();
    const [only] = sent;
    if (only === undefined || sent.length > 1) return onMade(sent);
    leaveFlash(only);
    return location.assign(`/bestellingen/${only.view.order.id}/`);
  };

  const busy = state.kind !== 'ready' || pending;
  const refused = state.kind === 'ready' ? state.problem : undefined;
  const shown = refused ? { ...errors, ...errorsOf(issuesOf(refused)) } : errors;
  return (
    <section class="card" aria-label={p('form.title')}>
      <h2>{p('form.title')}</h2>
      <FormErrorSummary errors={shown} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!impeded) void go(false);
        }}
      >
        <OrderFormFields draft={draft} errors={shown} onChange={change} asksSite={asksSite} />
        <details class="papers-fold">
          <summary>{p('paper.title')}</summary>
          <p class="soft">{p('paper.explain')}</p>
          {orders.map((order) => (
            <OrderPapers
              key={`${order.lot} ${order.supplier}`}
              order={order}
              buyerName={person.organisation.name}
              form={checked.ok ? checked.form : undefined}
              nameOf={nameOf}
            />
          ))}
        </details>
        {refused && <ProblemNotice problem={refused} retry={() => void go(false)} />}
        {impeded && (
          <p id="impeded" class="strong">
            {p('basket.impeded')}
          </p>
        )}
        <div class="row form-buttons">
          <Button kind="primary" type="submit" disabled={busy || impeded} {...(impeded && { 'aria-describedby': 'impeded' })}>
            {busy ? p('basket.sending') : sendLabel(orders)}
          </Button>
          <Button disabled={busy} onClick={() => void go(true)}>
            {p('basket.keep-draft')}
          </Button>
        </div>
      </form>
    </section>
  );
};
