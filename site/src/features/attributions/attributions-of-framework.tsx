import { useState } from 'preact/hooks';
import { listAttributionsRoute } from '../../../../shared/contract/attributions.routes.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { p } from '../../i18n/personal.ts';
import { focusHeading } from '../shell/focus-heading.ts';
import { type Body, serving } from './attribution-types.ts';
import { BodyDetail } from './body-detail.tsx';
import { BodySearch } from './body-search.tsx';
import { QueueTable } from './queue-table.tsx';

/** What is to be decided under one framework, everybody below it, and one body in their place while it is looked into. */
export const AttributionsOfFramework = ({ framework }: { readonly framework: Framework }) => {
  const [opened, setOpened] = useState<Body>();
  const [search, setSearch] = useState('');
  const load = useLoad(framework.id, (signal) => callApi(listAttributionsRoute, { query: { framework: framework.id }, signal }));
  const turnTo = (body: Body | undefined) => {
    setOpened(body);
    scrollTo({ top: 0 });
    if (body !== undefined) return;
    load.reload();
    focusHeading('queue', 'bodies');
  };
  return (
    <LoadingOr load={load} lines={12}>
      {(queue) => {
        const nameOf = serving(queue);
        if (opened)
          return (
            <BodyDetail
              framework={framework}
              body={opened}
              candidates={queue.items.find(({ kbo }) => kbo === opened.kbo)?.candidates ?? []}
              intercommunales={queue.intercommunales}
              nameOf={nameOf}
              onClose={() => turnTo(undefined)}
            />
          );
        return (
          <>
            <QueueTable rows={queue.items} nameOf={nameOf} onOpen={turnTo} />
            <details class="card">
              <summary>{p('attributions.help')}</summary>
              <div class="stack prose">
                <p>{p('attributions.help-explicit')}</p>
                <p>{p('attributions.help-dated')}</p>
                <p>{p('attributions.help-told')}</p>
              </div>
            </details>
            <BodySearch framework={framework.id} search={search} onSearch={setSearch} nameOf={nameOf} onOpen={turnTo} />
          </>
        );
      }}
    </LoadingOr>
  );
};
