import type { TypedServicePoint } from '../../../../shared/domain/catalogue/draft.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { focusField } from './focus-field.ts';
import type { FormPart } from './form-fields.ts';

const empty: TypedServicePoint = { name: '', street: '', postalCode: '', city: '' };

/** Where a model can be seen or serviced. */
export const ServicePoints = ({ typed, set, said }: FormPart) => {
  const { servicePoints } = typed;
  const put = (next: readonly TypedServicePoint[]) => set({ servicePoints: next });
  const add = () => {
    put([...servicePoints, empty]);
    focusField(`point-${servicePoints.length}-name`);
  };
  const remove = (index: number) => {
    put(servicePoints.toSpliced(index, 1));
    const left = servicePoints.length - 1;
    focusField(left === 0 ? 'point-add' : `point-${Math.min(index, left - 1)}-name`);
  };
  return (
    <fieldset class="form-part">
      <legend>{p('change.service-points')}</legend>
      {servicePoints.length === 0 && <p class="soft">{p('edit.no-points')}</p>}
      {servicePoints.map((point, index) => {
        const change = (part: Partial<TypedServicePoint>) => put(servicePoints.with(index, { ...point, ...part }));
        return (
          <div key={`${index}/${servicePoints.length}`} class="option-row">
            <div class="fields-row fields-row--away">
              <TextField
                id={`point-${index}-name`}
                label={p('edit.point-name')}
                error={said(`point-${index}-name`)}
                maxLength={120}
                value={point.name}
                onInput={({ currentTarget }) => change({ name: currentTarget.value })}
              />
              <TextField
                id={`point-${index}-street`}
                label={p('edit.point-street')}
                error={said(`point-${index}-street`)}
                maxLength={120}
                value={point.street}
                onInput={({ currentTarget }) => change({ street: currentTarget.value })}
              />
            </div>
            <div class="fields-row fields-row--place">
              <TextField
                id={`point-${index}-postal-code`}
                label={p('edit.point-postal-code')}
                error={said(`point-${index}-postal-code`)}
                maxLength={12}
                value={point.postalCode}
                onInput={({ currentTarget }) => change({ postalCode: currentTarget.value })}
              />
              <TextField
                id={`point-${index}-city`}
                label={p('edit.point-city')}
                error={said(`point-${index}-city`)}
                maxLength={80}
                value={point.city}
                onInput={({ currentTarget }) => change({ city: currentTarget.value })}
              />
            </div>
            <div>
              <Button kind="subtle" aria-label={p('edit.point-remove-label', { name: point.name })} onClick={() => remove(index)}>
                {p('edit.option-remove')}
              </Button>
            </div>
          </div>
        );
      })}
      <div>
        <Button id="point-add" disabled={servicePoints.length >= 40} onClick={add}>
          {p('edit.point-add')}
        </Button>
      </div>
    </fieldset>
  );
};
