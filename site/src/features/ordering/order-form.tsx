import { Button } from '../../components/button.tsx';
import { Field, TextArea, TextField } from '../../components/field.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { BillingFields } from './billing-fields.tsx';
import type { FormErrors } from './order-form-check.ts';
import type { FormDraft } from './order-form-draft.ts';

interface Props {
  readonly draft: FormDraft;
  readonly errors: FormErrors;
  readonly onChange: (change: (now: FormDraft) => FormDraft) => void;
  /** Whether a lot in this order is delivered per named site. */
  readonly asksSite: boolean;
}

type TextName = 'street' | 'postalCode' | 'city' | 'wantedOn' | 'site' | 'name' | 'email' | 'phone' | 'projectCode' | 'remarks';

/** Everything the supplier and the bookkeeping need beside the lines. */
export const OrderFormFields = ({ draft, errors, onChange, asksSite }: Props) => {
  const said = (id: string) => (errors[id] ? p(errors[id]) : undefined);
  const text = (name: TextName) => ({
    value: draft[name],
    onInput: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      onChange((now) => ({ ...now, [name]: value })),
  });
  return (
    <div class="form-parts">
      <fieldset class="form-part">
        <legend>{p('form.delivery')}</legend>
        {asksSite && (
          <TextField id="site" label={p('form.site')} description={p('form.site-help')} error={said('site')} required {...text('site')} />
        )}
        <TextField id="street" label={p('form.street')} error={said('street')} required autocomplete="street-address" {...text('street')} />
        <div class="fields-row fields-row--place">
          <TextField
            id="postal-code"
            label={p('form.postal-code')}
            error={said('postal-code')}
            required
            inputmode="numeric"
            autocomplete="postal-code"
            {...text('postalCode')}
          />
          <TextField id="city" label={p('form.city')} error={said('city')} required autocomplete="address-level2" {...text('city')} />
        </div>
        <TextField
          id="wanted-on"
          type="date"
          label={p('form.wanted-on')}
          error={said('wanted-on')}
          optional
          min={today()}
          {...text('wantedOn')}
        />
      </fieldset>
      <fieldset class="form-part">
        <legend>{p('form.contact')}</legend>
        <TextField id="name" label={p('form.name')} error={said('name')} required autocomplete="name" {...text('name')} />
        <TextField id="email" type="email" label={p('form.email')} error={said('email')} required autocomplete="email" {...text('email')} />
        <TextField id="phone" type="tel" label={p('form.phone')} error={said('phone')} optional autocomplete="tel" {...text('phone')} />
      </fieldset>
      <fieldset class="form-part">
        <legend>{p('form.budget')}</legend>
        <p class="soft small">{p('form.reference-help')}</p>
        <References draft={draft} said={said} onChange={onChange} />
        <TextField id="project-code" label={p('form.project-code')} error={said('project-code')} optional {...text('projectCode')} />
      </fieldset>
      <fieldset class="form-part">
        <legend>{p('form.billing')}</legend>
        <BillingFields draft={draft} said={said} onChange={onChange} />
      </fieldset>
      <TextArea id="remarks" label={p('form.remarks')} error={said('remarks')} optional rows={4} {...text('remarks')} />
    </div>
  );
};

interface PartProps {
  readonly draft: FormDraft;
  readonly said: (id: string) => string | undefined;
  readonly onChange: (change: (now: FormDraft) => FormDraft) => void;
}

const mostReferences = 10;

const References = ({ draft, said, onChange }: PartProps) => {
  const { references } = draft;
  const set = (index: number, value: string) =>
    onChange((now) => ({ ...now, references: now.references.map((reference, at) => (at === index ? value : reference)) }));
  const remove = (index: number) => onChange((now) => ({ ...now, references: now.references.filter((_, at) => at !== index) }));
  return (
    <>
      {references.map((reference, index) => (
        <div key={index} class="repeated">
          <Field id={`reference-${index}`} label={p('form.reference', { number: index + 1 })} error={said(`reference-${index}`)} optional>
            {(described) => (
              <input
                {...described}
                type="text"
                class="utrecht-textbox utrecht-textbox--html-input"
                value={reference}
                onInput={({ currentTarget }) => set(index, currentTarget.value)}
              />
            )}
          </Field>
          {references.length > 1 && (
            <Button kind="subtle" aria-label={p('form.reference-remove', { number: index + 1 })} onClick={() => remove(index)}>
              {p('basket.remove')}
            </Button>
          )}
        </div>
      ))}
      {references.length < mostReferences && (
        <Button onClick={() => onChange((now) => ({ ...now, references: [...now.references, ''] }))}>{p('form.reference-add')}</Button>
      )}
    </>
  );
};
