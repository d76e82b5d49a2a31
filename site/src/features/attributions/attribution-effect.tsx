import { p } from '../../i18n/personal.ts';
import type { Attribution } from './attribution-types.ts';

interface Props {
  readonly attribution: Attribution;
  readonly nameOf: (kbo: string) => string;
}

type Waiting = 'draft' | 'submitted' | 'returned' | 'approved';
const isWaiting = (state: string): state is Waiting => ['draft', 'submitted', 'returned', 'approved'].includes(state);

/** Which orders wait for a decision, and where those that were placed count whatever is decided. */
export const AttributionEffect = ({ attribution: { waiting, counted, more }, nameOf }: Props) => (
  <section class="card" aria-labelledby="effect">
    <h3 id="effect">{p('attribution.effect')}</h3>
    {waiting.length === 0 && <p>{p('attribution.waiting-none')}</p>}
    {waiting.map(
      ({ state, orders, net }) =>
        isWaiting(state) && <p key={state}>{p('attribution.waiting', { orders, net, state: p(`attribution.waiting-state.${state}`) })}</p>,
    )}
    {counted.length === 0 && <p class="soft">{p('attribution.counted-none')}</p>}
    {counted.map(({ intercommunale, orders, net }) => (
      <p key={intercommunale ?? ''} class="soft">
        {p('attribution.counted', { orders, net, name: intercommunale === undefined ? undefined : nameOf(intercommunale) })}
      </p>
    ))}
    {more && <p class="soft small">{p('attribution.more')}</p>}
  </section>
);
