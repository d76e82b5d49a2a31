import { useState } from 'preact/hooks';
import { offerQuoteRoute } from '../../../../shared/contract/quotes.routes.ts';
import { modelId } from '../../../../shared/domain/frameworks/ids.ts';
import type { BasisPoints } from '../../../../shared/domain/money/cents.ts';
import { offerFloor } from '../../../../shared/domain/quotes/price-offer.ts';
import { latestValidity, usualValidDays } from '../../../../shared/domain/quotes/validity.ts';
import { addDays, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { Failed } from '../../components/failed.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { Loading } from '../../components/loading.tsx';
import { PricePanel } from '../../components/price-panel.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { AttachmentField } from '../attachments/attachment-field.tsx';
import { useAttachments } from '../attachments/use-attachments.ts';
import type { ModelPageData } from '../catalogue/load-model-page.ts';
import { focusFirstError } from '../ordering/form-error-summary.tsx';
import { useKept } from '../ordering/session-kept.ts';
import {
  checkOffer,
  isOfferDraft,
  type LineDraft,
  type OfferDraft,
  type OfferErrors,
  type OfferLimits,
  offerDraftOf,
} from './offer-draft.ts';
import { OfferLine } from './offer-line.tsx';
import { priceDraft, sumOf } from './offer-price.ts';
import { useFocusOnOpen } from './use-focus-on-open.ts';
import { useOfferedModels } from './use-offered-models.ts';
import type { QuoteActing, QuoteView } from './use-quote-acting.ts';

interface Props {
  readonly view: QuoteView;
  readonly acting: QuoteActing;
  readonly onClose: () => void;
}

type Models = ReadonlyMap<string, ModelPageData>;

const floorsOf = ({ lines }: QuoteView['quote'], pages: Models, on: LocalDate): ReadonlyMap<number, BasisPoints> => {
  const models = new Map([...pages].map(([id, { model }]) => [modelId(id), model]));
  const lots = new Map([...pages.values()].map(({ lot }) => [lot.id, lot]));
  return new Map(
    lines.flatMap(({ number, model }) => {
      const floor = offerFloor(model, { models, lots, on });
      return floor === undefined ? [] : [[number, floor] as const];
    }),
  );
};

/** The supplier's offer: an answer per line with its price, and until when all of it holds. */
export const OfferForm = (props: Props) => {
  const loaded = useOfferedModels(props.view.quote.lines.map(({ model }) => model));
  if (loaded.state === 'loading') return <Loading lines={9} />;
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />;
  return <Filled {...props} models={loaded.value} />;
};

const Filled = ({ view: { quote }, acting, onClose, models }: Props & { readonly models: Models }) => {
  const on = today();
  const framework = [...models.values()][0]?.scheme.framework;
  const latest = framework && latestValidity(framework, on);
  const limits: OfferLimits = { floors: floorsOf(quote, models, on), latest, today: on };
  const usual = addDays(on, usualValidDays);
  const [draft, change, drop] = useKept<OfferDraft>(
    `offer.${quote.id}.${quote.lines.length}`,
    () => offerDraftOf(quote, latest !== undefined && latest < usual ? latest : usual),
    isOfferDraft,
  );
  const [errors, setErrors] = useState<OfferErrors>({});
  const attachments = useAttachments();
  const heading = useFocusOnOpen<HTMLHeadingElement>();
  const said = (id: string) => (errors[id] ? p(errors[id]) : undefined);
  const priced = priceDraft(quote, draft, models, on);
  const sum = sumOf(priced.values());
  const setLine = (line: number, next: Partial<LineDraft>) =>
    change((now) => ({ ...now, lines: now.lines.map((each) => (each.line === line ? { ...each, ...next } : each)) }));

  const send = async () => {
    const checked = checkOffer(draft, limits);
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return focusFirstError();
    const { answers, validUntil, note } = checked.offer;
    const body = {
      version: quote.version,
      answers: answers.map((answer) => ({ ...answer, extras: [...answer.extras] })),
      validUntil,
      ...(note !== undefined && { note }),
      attachments: [...attachments.ids],
    };
    const sent = await acting.run('offer', () => callApi(offerQuoteRoute, { params: { quoteId: quote.id }, body }));
    if (!sent) return undefined;
    drop();
    return onClose();
  };
  return (
    <form
      class="order__columns"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div class="order__side">
        <PricePanel
          title={p('quote-offer.panel')}
          amounts={{ ...sum, commission: p('quote-offer.commission'), commissionMissing: true, total: sum.net }}
          footer={
            <div class="stack">
              <Button kind="primary" wide type="submit" disabled={acting.busy || attachments.busy}>
                {p(acting.busy ? 'quote.busy' : 'quote-offer.send')}
              </Button>
              <Button wide onClick={onClose}>
                {p('quote.cancel')}
              </Button>
            </div>
          }
        >
          <div class="price-panel__head">
            <h2>{p('quote-offer.panel')}</h2>
            <p class="soft small">{p('quote-offer.panel-note')}</p>
          </div>
        </PricePanel>
      </div>
      <div class="order__main">
        <h2 class="visually-hidden" tabIndex={-1} ref={heading}>
          {p('quote-offer.title')}
        </h2>
        {quote.lines.map((line) => {
          const typed = draft.lines.find((each) => each.line === line.number);
          return (
            typed && (
              <OfferLine
                key={line.number}
                asked={line}
                draft={typed}
                floor={limits.floors.get(line.number)}
                priced={priced.get(line.number)}
                said={said}
                onChange={(next) => setLine(line.number, next)}
              />
            )
          );
        })}
        <section class="card stack" aria-labelledby="whole">
          <h3 id="whole">{p('quote-offer.whole')}</h3>
          <div class="narrow-field">
            <TextField
              id="valid-until"
              type="date"
              label={p('quote-offer.valid-until')}
              description={latest && p('quote-offer.valid-help', { latest })}
              error={said('valid-until')}
              min={on}
              max={latest}
              value={draft.validUntil}
              onInput={({ currentTarget }) => change((now) => ({ ...now, validUntil: currentTarget.value }))}
            />
          </div>
          <TextArea
            id="offer-note"
            label={p('quote-offer.general-note')}
            optional
            rows={4}
            maxLength={4000}
            value={draft.note}
            onInput={({ currentTarget }) => change((now) => ({ ...now, note: currentTarget.value }))}
          />
          <AttachmentField id="offer-files" attachments={attachments} />
        </section>
      </div>
    </form>
  );
};
