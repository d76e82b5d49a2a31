import { TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import type { FormPart } from './form-fields.ts';

interface Props extends FormPart {
  readonly floor: number | undefined;
  readonly revisionMaximum: number;
}

/** Price, discount and delivery, each with its limit. */
export const ModelPrice = ({ typed, set, said, floor, revisionMaximum }: Props) => (
  <fieldset class="form-part">
    <legend>{p('edit.price')}</legend>
    <div class="fields-row fields-row--away">
      <TextField
        id="list-price"
        label={p('offer.list-price')}
        description={p('edit.revision', { most: revisionMaximum })}
        error={said('list-price')}
        inputMode="decimal"
        value={typed.listPrice}
        onInput={({ currentTarget }) => set({ listPrice: currentTarget.value })}
      />
      <TextField
        id="discount-rate"
        label={p('offer.discount-rate')}
        description={floor === undefined ? undefined : p('offer.discount-floor', { floor })}
        error={said('discount-rate')}
        inputMode="decimal"
        value={typed.discountRate}
        onInput={({ currentTarget }) => set({ discountRate: currentTarget.value })}
      />
    </div>
    <TextField
      id="delivery-weeks"
      label={p('offer.delivery-weeks')}
      error={said('delivery-weeks')}
      optional
      inputMode="numeric"
      value={typed.deliveryWeeks}
      onInput={({ currentTarget }) => set({ deliveryWeeks: currentTarget.value })}
    />
  </fieldset>
);
