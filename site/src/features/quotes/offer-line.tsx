import type { BasisPoints } from '../../../../shared/domain/money/cents.ts';
import { mostExtras } from '../../../../shared/domain/quotes/quote.ts';
import { Button } from '../../components/button.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { ExtraDraft, LineDraft } from './offer-draft.ts';
import type { PricedDraft } from './offer-price.ts';
import { OptionsOf } from './options-of.tsx';
import type { QuoteView } from './use-quote-acting.ts';

interface Props {
  readonly asked: QuoteView['quote']['lines'][number];
  readonly draft: LineDraft;
  readonly floor: BasisPoints | undefined;
  readonly priced: PricedDraft | undefined;
  readonly said: (id: string) => string | undefined;
  readonly onChange: (change: Partial<LineDraft>) => void;
}

/** The answer to one line: the wish above, discount and extras below, and what the line comes to. */
export const OfferLine = ({ asked, draft, floor, priced, said, onChange }: Props) => {
  const name = `${asked.brand} ${asked.name}`.trim();
  const id = asked.number;
  return (
    <section class="card stack" aria-labelledby={`line-${id}`}>
      <h3 id={`line-${id}`}>
        {asked.quantity} × {name}
      </h3>
      <OptionsOf line={asked} />
      {asked.wishes && (
        <p class="quote-line__said">
          <span class="strong">{p('quote.wishes')}:</span> {asked.wishes}
        </p>
      )}
      <div class="narrow-field">
        <TextField
          id={`rate-${id}`}
          label={p('quote-offer.rate', { name })}
          description={floor === undefined ? undefined : p('quote-offer.rate-help', { floor })}
          error={said(`rate-${id}`)}
          inputMode="decimal"
          value={draft.rate}
          onInput={({ currentTarget }) => onChange({ rate: currentTarget.value })}
        />
      </div>
      <Extras line={id} name={name} extras={draft.extras} said={said} onChange={(extras) => onChange({ extras })} />
      <div class="narrow-field">
        <TextField
          id={`weeks-${id}`}
          label={p('quote-offer.weeks', { name })}
          description={p('quote-offer.weeks-help')}
          error={said(`weeks-${id}`)}
          optional
          inputMode="numeric"
          value={draft.weeks}
          onInput={({ currentTarget }) => onChange({ weeks: currentTarget.value })}
        />
      </div>
      <TextArea
        id={`note-${id}`}
        label={p('quote-offer.note', { name })}
        optional
        rows={2}
        maxLength={2000}
        value={draft.note}
        onInput={({ currentTarget }) => onChange({ note: currentTarget.value })}
      />
      {priced && (
        <p class="strong quote-line__net" aria-live="polite">
          {p('quote-offer.line-net', { unit: euro(priced.unit.net), net: euro(priced.net) })}
        </p>
      )}
    </section>
  );
};

interface ExtrasProps {
  readonly line: number;
  readonly name: string;
  readonly extras: readonly ExtraDraft[];
  readonly said: (id: string) => string | undefined;
  readonly onChange: (extras: readonly ExtraDraft[]) => void;
}

const Extras = ({ line, name, extras, said, onChange }: ExtrasProps) => {
  const set = (at: number, change: Partial<ExtraDraft>) =>
    onChange(extras.map((extra, index) => (index === at ? { ...extra, ...change } : extra)));
  return (
    <fieldset class="form-part">
      <legend>{p('quote-offer.extras', { name })}</legend>
      <p class="soft small">{p('quote-offer.extras-help')}</p>
      {extras.map((extra, index) => (
        <div key={index} class="fields-row fields-row--extra">
          <TextField
            id={`extra-name-${line}-${index}`}
            label={p('quote-offer.extra-name', { number: index + 1 })}
            error={said(`extra-name-${line}-${index}`)}
            maxLength={120}
            value={extra.name}
            onInput={({ currentTarget }) => set(index, { name: currentTarget.value })}
          />
          <TextField
            id={`extra-price-${line}-${index}`}
            label={p('quote-offer.extra-price', { number: index + 1 })}
            error={said(`extra-price-${line}-${index}`)}
            inputMode="decimal"
            value={extra.price}
            onInput={({ currentTarget }) => set(index, { price: currentTarget.value })}
          />
          <Button
            kind="subtle"
            aria-label={p('quote-offer.extra-remove', { number: index + 1 })}
            onClick={() => onChange(extras.filter((_, at) => at !== index))}
          >
            {p('basket.remove')}
          </Button>
        </div>
      ))}
      {extras.length < mostExtras && (
        <div>
          <Button onClick={() => onChange([...extras, { name: '', price: '' }])}>{p('quote-offer.extra-add')}</Button>
        </div>
      )}
    </fieldset>
  );
};
