import { changeReasons } from '../../../../shared/domain/catalogue/proposal.ts';
import { SelectField, TextField } from '../../components/field.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { FormPart } from './form-fields.ts';

/** From when the change holds, and why. */
export const ChangeWhen = ({ typed, set, said }: FormPart) => (
  <fieldset class="form-part">
    <legend>{p('edit.when')}</legend>
    <div class="fields-row fields-row--away">
      <TextField
        id="effective"
        type="date"
        label={p('offer.effective')}
        error={said('effective')}
        min={today()}
        value={typed.effectiveFrom}
        onInput={({ currentTarget }) => set({ effectiveFrom: currentTarget.value })}
      />
      <SelectField
        id="reason"
        label={p('offer.reason')}
        error={said('reason')}
        value={typed.reason}
        choices={changeReasons.map((value) => ({ value, label: p(`offer.reason.${value}`) }))}
        onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
      />
    </div>
    {typed.reason === 'index' && (
      <TextField
        id="index"
        label={p('edit.index')}
        description={p('edit.index-help')}
        error={said('index')}
        maxLength={200}
        value={typed.index}
        onInput={({ currentTarget }) => set({ index: currentTarget.value })}
      />
    )}
  </fieldset>
);
