import type { ServicePoint } from '../../../../shared/domain/catalogue/model.ts';
import { t } from '../../i18n/text.ts';

/** Where the model can be seen or serviced; nothing where the supplier names no place. */
export const ServicePointList = ({ points }: { readonly points: readonly ServicePoint[] }) =>
  points.length === 0 ? null : (
    <section class="card">
      <h2>{t('model.service-points')}</h2>
      <ul>
        {points.map(({ name, street, postalCode, city }) => (
          <li key={`${name} ${street} ${city}`}>
            <strong>{name}</strong>, {street}, {postalCode} {city}
          </li>
        ))}
      </ul>
    </section>
  );
