import { p } from '../../i18n/personal.ts';
import type { DashboardView } from './dashboard-page.tsx';

/** How well promises were kept: a sentence, and the same as a bar. */
export const Punctuality = ({ delivered, onTime, medianDaysLate }: DashboardView['punctuality']) => (
  <section class="card" aria-labelledby="punctuality">
    <h2 id="punctuality">{p('dashboard.punctuality')}</h2>
    {delivered === 0 ? (
      <p>{p('dashboard.punctuality-none')}</p>
    ) : (
      <>
        <meter class="punctuality" min={0} max={delivered} value={onTime} aria-labelledby="punctuality" />
        <p>{p('dashboard.punctuality-words', { onTime, delivered })}</p>
        {medianDaysLate !== undefined && <p class="soft">{p('dashboard.punctuality-late', { count: medianDaysLate })}</p>}
      </>
    )}
  </section>
);
