import { Facts } from '../../components/facts.tsx';
import { p } from '../../i18n/personal.ts';
import type { IncidentView } from './run-step.ts';

/** What it is about, between whom, and what would settle it. */
export const IncidentFacts = ({ incident }: Pick<IncidentView, 'incident'>) => (
  <section class="card" aria-labelledby="facts">
    <h2 id="facts">{p('incident.facts')}</h2>
    <Facts
      stacked
      facts={[
        [p('incident.kind'), p(`incident-kind.${incident.kind}`)],
        [p('incident.wanted'), incident.wanted],
        [p('incident.reported-by'), p(`incident-side.${incident.openedBy}`)],
        [p('incident.buyer'), incident.buyerName],
        [p('incident.supplier'), incident.supplierName],
        [p('incident.framework'), incident.frameworkTitle],
      ]}
    />
  </section>
);
