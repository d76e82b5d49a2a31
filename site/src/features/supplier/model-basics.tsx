import { TextArea, TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import type { FormPart } from './form-fields.ts';

/** How a model is called and described. */
export const ModelBasics = ({ typed, set, said, isNew }: FormPart & { readonly isNew: boolean }) => (
  <fieldset class="form-part">
    <legend>{p('edit.basics')}</legend>
    <div class="fields-row fields-row--away">
      <TextField
        id="brand"
        label={p('change.brand')}
        error={said('brand')}
        maxLength={200}
        value={typed.brand}
        onInput={({ currentTarget }) => set({ brand: currentTarget.value })}
      />
      <TextField
        id="name"
        label={p('change.name')}
        error={said('name')}
        maxLength={200}
        value={typed.name}
        onInput={({ currentTarget }) => set({ name: currentTarget.value })}
      />
    </div>
    <TextArea
      id="description"
      label={p('change.description')}
      error={said('description')}
      rows={4}
      maxLength={4000}
      value={typed.description}
      onInput={({ currentTarget }) => set({ description: currentTarget.value })}
    />
    {isNew && (
      <TextField
        id="unit"
        label={p('edit.unit')}
        description={p('edit.unit-help')}
        error={said('unit')}
        maxLength={60}
        value={typed.unit}
        onInput={({ currentTarget }) => set({ unit: currentTarget.value })}
      />
    )}
  </fieldset>
);
