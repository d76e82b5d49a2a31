import { useEffect, useState } from 'preact/hooks';
import { listBeneficiariesRoute } from '../../../../shared/contract/commissions.routes.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { callApi } from '../../api/client.ts';
import { p } from '../../i18n/personal.ts';
import type { StoredSession } from '../session/stored-session.ts';

export interface Region {
  readonly kbo: Kbo;
  readonly name: string;
}

/** Stands in the address for all regions together. */
export const flanders = 'vlaanderen';

/** The regions that a reader may look at: a reviewer its own; a manager every one, and all of them together. */
export const useRegions = ({ roles, organisation }: StoredSession): readonly { readonly value: string; readonly name: string }[] => {
  const [all, setAll] = useState<readonly Region[]>([]);
  const manages = roles.includes('manager');
  useEffect(() => {
    if (!manages) return undefined;
    const abort = new AbortController();
    // Until the list is there, or when it cannot be had, there is one's own region: its page says what went wrong.
    void callApi(listBeneficiariesRoute, { signal: abort.signal }).then((answer) => {
      if (answer.ok && !abort.signal.aborted) setAll(answer.value.items);
    });
    return () => abort.abort();
  }, [manages]);
  const own = { value: organisation.kbo, name: organisation.name };
  if (all.length === 0) return [own];
  return [{ value: flanders, name: p('commissions.flanders') }, ...all.map(({ kbo, name }) => ({ value: kbo, name }))];
};
