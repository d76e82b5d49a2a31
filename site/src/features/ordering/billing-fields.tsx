import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { type BillingDraft, type FormDraft, shareSum } from './order-form-draft.ts';

interface Props {
  readonly draft: FormDraft;
  readonly said: (id: string) => string | undefined;
  readonly onChange: (change: (now: FormDraft) => FormDraft) => void;
}

const mostEntities = 10;
const fewestEntities = 2;

/** One bill for the orderer, or shares of it over bodies such as city, OCMW and AGB. */
export const BillingFields = ({ draft, said, onChange }: Props) => {
  const setAt = (index: number, change: Partial<BillingDraft>) =>
    onChange((now) => ({ ...now, billing: now.billing.map((row, at) => (at === index ? { ...row, ...change } : row)) }));
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={draft.split}
          onChange={({ currentTarget }) => onChange((now) => ({ ...now, split: currentTarget.checked }))}
        />
        <span>{p('form.billing-split')}</span>
      </label>
      {draft.split && (
        <>
          {draft.billing.map((row, index) => (
            <div key={index} class="fields-row fields-row--entity">
              <TextField
                id={`entity-name-${index}`}
                label={p('form.entity-name', { number: index + 1 })}
                error={said(`entity-name-${index}`)}
                value={row.name}
                onInput={({ currentTarget }) => setAt(index, { name: currentTarget.value })}
              />
              <TextField
                id={`entity-kbo-${index}`}
                label={p('form.entity-kbo', { number: index + 1 })}
                error={said(`entity-kbo-${index}`)}
                value={row.entity}
                onInput={({ currentTarget }) => setAt(index, { entity: currentTarget.value })}
              />
              <TextField
                id={`entity-share-${index}`}
                label={p('form.entity-share', { number: index + 1 })}
                error={said(`entity-share-${index}`)}
                inputmode="decimal"
                value={row.share}
                onInput={({ currentTarget }) => setAt(index, { share: currentTarget.value })}
              />
              {draft.billing.length > fewestEntities && (
                <Button
                  kind="subtle"
                  aria-label={p('form.entity-remove', { number: index + 1 })}
                  onClick={() => onChange((now) => ({ ...now, billing: now.billing.filter((_, at) => at !== index) }))}
                >
                  {p('basket.remove')}
                </Button>
              )}
            </div>
          ))}
          <p id="billing-sum" tabIndex={-1} class={said('billing-sum') ? 'utrecht-form-field-error-message' : 'soft'} aria-live="polite">
            {p('form.billing-sum', { sum: shareSum(draft.billing) })}
            {said('billing-sum') && ` · ${said('billing-sum')}`}
          </p>
          {draft.billing.length < mostEntities && (
            <Button onClick={() => onChange((now) => ({ ...now, billing: [...now.billing, { entity: '', name: '', share: '' }] }))}>
              {p('form.entity-add')}
            </Button>
          )}
        </>
      )}
    </>
  );
};
