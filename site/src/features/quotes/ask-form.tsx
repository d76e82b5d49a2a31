import { useState } from 'preact/hooks';
import type { PreviewedOrder } from '../../../../shared/contract/ordering.routes.ts';
import { requestQuotesRoute } from '../../../../shared/contract/quotes.routes.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { TextArea } from '../../components/field.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { AttachmentField } from '../attachments/attachment-field.tsx';
import { useAttachments } from '../attachments/use-attachments.ts';
import { type BasketLine, lineKey, removeLinesFromBasket } from '../ordering/basket-store.ts';
import { attemptFor, type OrderAttempt } from '../ordering/order-attempt.ts';
import { basketLineOf, choiceOf } from '../ordering/preview-basket.ts';
import { keep, letGo, readKept, useKept } from '../ordering/session-kept.ts';
import { isAttempt, isTexts } from './kept-shapes.ts';
import { OptionsOf } from './options-of.tsx';
import { leaveQuoteFlash } from './quote-flash.ts';

interface Props {
  readonly orders: readonly PreviewedOrder[];
  readonly lines: readonly BasketLine[];
  readonly fromBasket: boolean;
}

const attemptName = 'quote-attempt';
const general = 'general';

/** The wishes per line and for the whole, and sending them. What is typed is kept in this tab until it is sent. */
export const AskForm = ({ orders, lines, fromBasket }: Props) => {
  const [wishes, change, drop] = useKept<Readonly<Record<string, string>>>('quote-wishes', () => ({}), isTexts);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const attachments = useAttachments();
  const asked = lines.filter((line) => orders.some((order) => order.lines.some((priced) => basketLineOf([line], priced))));
  const said = (key: string) => wishes[key]?.trim() ?? '';

  const send = async () => {
    if (busy || attachments.busy) return;
    setBusy(true);
    const body = {
      lines: asked.map((line) => {
        const wish = said(lineKey(line));
        return { ...choiceOf(line), options: [...line.options], ...(wish !== '' && { wishes: wish }) };
      }),
      ...(said(general) !== '' && { wishes: said(general) }),
      attachments: [...attachments.ids],
    };
    const attempt: OrderAttempt = attemptFor(JSON.stringify(body), readKept(attemptName, isAttempt), () => crypto.randomUUID());
    keep(attemptName, attempt);
    const answer = await callApi(requestQuotesRoute, { body, idempotencyKey: attempt.key });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.problem);
    letGo(attemptName);
    drop();
    if (fromBasket) removeLinesFromBasket(asked.map(lineKey));
    const [first, ...others] = answer.value.quotes;
    for (const { quote } of answer.value.quotes) leaveQuoteFlash(quote.id, 'request');
    return location.assign(first && others.length === 0 ? `/offertes/${first.quote.id}/` : '/offertes/');
  };

  const field = (key: string) => ({
    value: wishes[key] ?? '',
    maxLength: key === general ? 4000 : 2000,
    onInput: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      change((now) => ({ ...now, [key]: value })),
  });
  return (
    <form
      noValidate
      class="stack-wide"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {orders.length > 1 && <p>{p('quote-ask.split')}</p>}
      {orders.map((order, index) => (
        <section
          key={`${order.lot} ${order.supplier}`}
          class="card"
          aria-label={p('quote-ask.part-of', { index: index + 1, count: orders.length })}
        >
          <h2>{order.supplierName}</h2>
          <p class="soft">
            <a href={`/raamcontracten/${order.framework}/`}>{order.frameworkTitle}</a> · {order.lotTitle}
          </p>
          {order.lines.map((priced) => {
            const line = basketLineOf(asked, priced);
            const name = `${priced.brand} ${priced.name}`.trim();
            return (
              line && (
                <div key={priced.number} class="quote-line">
                  <p class="quote-line__head">
                    <span class="strong">
                      {priced.quantity} × <a href={`/catalogus/${priced.model}/`}>{name}</a>
                    </span>
                    <span class="soft">
                      {p('quote-ask.catalogue-price')}: <span class="figure">{euro(priced.net)}</span>
                    </span>
                  </p>
                  <OptionsOf line={priced} />
                  <TextArea
                    id={`wishes-${index}-${priced.number}`}
                    label={p('quote-ask.wishes', { name })}
                    description={p('quote-ask.wishes-help')}
                    optional
                    rows={3}
                    {...field(lineKey(line))}
                  />
                </div>
              )
            );
          })}
        </section>
      ))}
      <section class="card stack" aria-label={p('quote-ask.general')}>
        <TextArea
          id="wishes"
          label={p('quote-ask.general')}
          description={p('quote-ask.general-help')}
          optional
          rows={4}
          {...field(general)}
        />
        <AttachmentField id="attachments" label={p('quote-ask.attachments')} attachments={attachments} />
        {problem && <ProblemNotice problem={problem} retry={() => void send()} />}
        <div class="row form-buttons">
          <Button kind="primary" type="submit" disabled={busy || attachments.busy}>
            {busy ? p('quote-ask.sending') : orders.length > 1 ? p('quote-ask.send-many', { count: orders.length }) : p('quote-ask.send')}
          </Button>
          {fromBasket && <ButtonLink href="/mandje/">{p('quote-ask.back')}</ButtonLink>}
        </div>
      </section>
    </form>
  );
};
