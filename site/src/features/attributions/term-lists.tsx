import { Button } from '../../components/button.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { Attribution } from './attribution-types.ts';
import type { Ending } from './ending-dialog.tsx';

interface Props {
  readonly attribution: Attribution;
  readonly onEnd: (ending: Ending) => void;
}

const goesOn = ({ until }: { readonly until?: string | undefined }) => until === undefined || until > today();

const EndButton = ({ label, ending, onEnd }: Pick<Props, 'onEnd'> & { readonly label: string; readonly ending: Ending }) => (
  <div class="row rules__tools">
    <Button kind="subtle" aria-label={label} onClick={() => onEnd(ending)}>
      {p('attribution.end')}
    </Button>
  </div>
);

/** Of which intercommunales a body is or was a member, and to which it was attributed for this framework. */
export const Memberships = ({ attribution, nameOf, onEnd }: Props & { readonly nameOf: (kbo: string) => string }) => (
  <section class="card" aria-labelledby="memberships">
    <h3 id="memberships">{p('attribution.terms')}</h3>
    {attribution.memberships.length === 0 && <p class="soft">{p('attribution.no-terms')}</p>}
    <ul class="terms">
      {attribution.memberships.map((membership) => (
        <li key={`${membership.intercommunale} ${membership.framework} ${membership.from}`}>
          <span class="strong">{nameOf(membership.intercommunale)}</span>
          <span class="block small">
            {p(membership.framework === undefined ? 'attribution.general' : 'attribution.for-framework')},{' '}
            {p('attribution.period', { from: membership.from, until: membership.until })}
          </span>
          {membership.framework !== undefined && goesOn(membership) && (
            <EndButton
              label={p('attribution.end-attribution-named', { name: nameOf(membership.intercommunale) })}
              ending={{ of: 'attribution', from: membership.from, name: nameOf(membership.intercommunale) }}
              onEnd={onEnd}
            />
          )}
        </li>
      ))}
    </ul>
  </section>
);

/** By which decisions a body joined this framework. */
export const Accessions = ({ attribution, onEnd }: Props) => (
  <section class="card" aria-labelledby="accessions">
    <h3 id="accessions">{p('attribution.accessions')}</h3>
    {attribution.accessions.length === 0 && <p class="soft">{p('attribution.no-accessions')}</p>}
    <ul class="terms">
      {attribution.accessions.map((accession) => (
        <li key={`${accession.reference} ${accession.from}`}>
          <span class="strong">{p('attribution.accession-row', accession)}</span>
          <span class="block small">{p('attribution.period', { from: accession.from, until: accession.until })}</span>
          {goesOn(accession) && (
            <EndButton
              label={p('attribution.end-accession-named', { reference: accession.reference })}
              ending={{ of: 'accession', from: accession.from, name: accession.reference }}
              onEnd={onEnd}
            />
          )}
        </li>
      ))}
    </ul>
  </section>
);
