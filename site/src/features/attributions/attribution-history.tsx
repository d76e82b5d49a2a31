import { moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { Attribution } from './attribution-types.ts';

interface Props {
  readonly attribution: Attribution;
  readonly nameOf: (kbo: string) => string;
}

type Event = Attribution['history'][number];

/** What an event is about, as far as it can be told from what it left: the last that was entered. */
const about = ({ action, memberships, accessions }: Event, nameOf: Props['nameOf']): string | undefined => {
  const membership = memberships.filter(({ framework }) => framework !== undefined).at(-1);
  const accession = accessions.at(-1);
  if (action === 'attribute' && membership)
    return `${nameOf(membership.intercommunale)}, ${p('attribution.period', { from: membership.from, until: membership.until })}`;
  if (action === 'accede' && accession) return p('attribution.accession-row', accession);
  return undefined;
};

/** Who changed something of a body under this framework, when and why. */
export const AttributionHistory = ({ attribution: { history }, nameOf }: Props) => (
  <section class="card" aria-labelledby="attribution-history">
    <h3 id="attribution-history">{p('attribution.history')}</h3>
    {history.length === 0 ? (
      <p class="soft">{p('attribution.history-empty')}</p>
    ) : (
      <ol class="timeline">
        {history.map((event) => (
          <li key={event.version} class="timeline__event">
            <p class="strong">{p(`attribution.event.${event.action}`)}</p>
            <p>{about(event, nameOf)}</p>
            <p class="soft small figure">{`${event.by.name}, ${moment(event.at)}`}</p>
            {event.reason !== undefined && <p class="timeline__note">{event.reason}</p>}
          </li>
        ))}
      </ol>
    )}
  </section>
);
