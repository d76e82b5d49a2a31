import { useEffect, useRef, useState } from 'preact/hooks';
import { getAttributionRoute } from '../../../../shared/contract/attributions.routes.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { formatKbo, type Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { holdsOn } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { AccessionDialog } from './accession-dialog.tsx';
import { AttributeDialog } from './attribute-dialog.tsx';
import { AttributionEffect } from './attribution-effect.tsx';
import { AttributionHistory } from './attribution-history.tsx';
import type { Attribution, Queue } from './attribution-types.ts';
import { type Ending, EndingDialog } from './ending-dialog.tsx';
import { Accessions, Memberships } from './term-lists.tsx';

interface Props {
  readonly framework: Framework;
  readonly body: Kbo;
  /** Who comes in question where it is still to be decided. */
  readonly candidates: readonly Kbo[];
  readonly intercommunales: Queue['intercommunales'];
  readonly nameOf: (kbo: string) => string;
  readonly onClose: () => void;
}

type Asking = { readonly what: 'attribute' } | { readonly what: 'accede' } | { readonly what: 'end'; readonly ending: Ending };

/** What is to be done first, if anything: nobody serves it, or it did not join where that is asked. */
const nextOf = ({ eligibility }: Framework, { served, accessions }: Attribution): 'attribute' | 'accede' | undefined => {
  if (served === undefined) return 'attribute';
  return eligibility.accessionRequired && !accessions.some((accession) => holdsOn(accession, today())) ? 'accede' : undefined;
};

/** One body under a framework: who serves it, what it acceded to, what hangs on it, how it came about, and deciding it. */
export const BodyDetail = ({ framework, body, candidates, intercommunales, nameOf, onClose }: Props) => {
  const [asking, setAsking] = useState<Asking>();
  const [said, setSaid] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const load = useLoad(`${framework.id} ${body}`, (signal) =>
    callApi(getAttributionRoute, { params: { kbo: body }, query: { framework: framework.id }, signal }),
  );
  const done = (text: string) => {
    setAsking(undefined);
    setSaid(text);
    load.reload();
    // Once the dialog is gone: as long as it is open, nothing outside of it takes focus.
    requestAnimationFrame(() => heading.current?.focus());
  };
  return (
    <div class="stack">
      <div class="row rules__tools">
        <Button kind="subtle" onClick={onClose}>
          {p('attribution.close')}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {load.loaded.state === 'ready' ? load.loaded.value.name : formatKbo(body)}
      </h2>
      {said !== undefined && <Notice kind="ok" live title={said} />}
      <LoadingOr load={load} lines={8}>
        {(attribution) => {
          const dialog = { framework: framework.id, attribution, onDone: done, onClose: () => setAsking(undefined) };
          const primary = nextOf(framework, attribution);
          return (
            <>
              <div class="row">
                <Button kind={primary === 'attribute' ? 'primary' : 'secondary'} onClick={() => setAsking({ what: 'attribute' })}>
                  {p('attribution.attribute')}
                </Button>
                <Button kind={primary === 'accede' ? 'primary' : 'secondary'} onClick={() => setAsking({ what: 'accede' })}>
                  {p('attribution.accede')}
                </Button>
              </div>
              <div class="rule-pair">
                <Memberships attribution={attribution} nameOf={nameOf} onEnd={(ending) => setAsking({ what: 'end', ending })} />
                <Accessions attribution={attribution} onEnd={(ending) => setAsking({ what: 'end', ending })} />
              </div>
              <AttributionEffect attribution={attribution} nameOf={nameOf} />
              <AttributionHistory attribution={attribution} nameOf={nameOf} />
              {asking?.what === 'attribute' && (
                <AttributeDialog {...dialog} candidates={candidates} intercommunales={intercommunales} nameOf={nameOf} />
              )}
              {asking?.what === 'accede' && <AccessionDialog {...dialog} />}
              {asking?.what === 'end' && <EndingDialog {...dialog} ending={asking.ending} />}
            </>
          );
        }}
      </LoadingOr>
    </div>
  );
};
