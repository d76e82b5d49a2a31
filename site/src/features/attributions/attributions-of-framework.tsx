import { useEffect, useRef, useState } from 'preact/hooks';
import { listAttributionsRoute } from '../../../../shared/contract/attributions.routes.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { p } from '../../i18n/personal.ts';
import { focusHeading } from '../shell/focus-heading.ts';
import { serving } from './attribution-types.ts';
import { BodyDetail } from './body-detail.tsx';
import { BodySearch } from './body-search.tsx';
import { QueueTable } from './queue-table.tsx';
import { useBodyInAddress } from './use-body-in-address.ts';

/** What is to be decided under one framework, everybody below it, and one body in their place while it is looked into. */
export const AttributionsOfFramework = ({ framework }: { readonly framework: Framework }) => {
  const [opened, open] = useBodyInAddress();
  const known = useRef(opened);
  const [search, setSearch] = useState('');
  const load = useLoad(framework.id, (signal) => callApi(listAttributionsRoute, { query: { framework: framework.id }, signal }));
  // However somebody turned to or from a body, by a button here or by the browser's own.
  useEffect(() => {
    if (known.current === opened) return;
    known.current = opened;
    scrollTo({ top: 0 });
    if (opened !== undefined) return;
    load.reload();
    focusHeading('queue', 'bodies');
  }, [opened, load.reload]);
  return (
    <LoadingOr load={load} lines={12}>
      {(queue) => {
        const nameOf = serving(queue);
        if (opened !== undefined)
          return (
            <BodyDetail
              key={opened}
              framework={framework}
              body={opened}
              candidates={queue.items.find(({ kbo }) => kbo === opened)?.candidates ?? []}
              intercommunales={queue.intercommunales}
              nameOf={nameOf}
              onClose={() => open(undefined)}
            />
          );
        return (
          <>
            <QueueTable rows={queue.items} nameOf={nameOf} onOpen={open} />
            <details class="card">
              <summary>{p('attributions.help')}</summary>
              <div class="stack prose">
                <p>{p('attributions.help-explicit')}</p>
                <p>{p('attributions.help-dated')}</p>
                <p>{p('attributions.help-told')}</p>
              </div>
            </details>
            <BodySearch framework={framework.id} search={search} onSearch={setSearch} nameOf={nameOf} onOpen={open} />
          </>
        );
      }}
    </LoadingOr>
  );
};
