import { useEffect, useState } from 'preact/hooks';
import type { Framework, Lot } from '../../../../shared/domain/frameworks/framework.ts';
import { attributedTo } from '../../../../shared/domain/organisations/attribution.ts';
import { isKbo, type Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { type OrganisationKind, organisationKinds } from '../../../../shared/domain/organisations/organisation.ts';
import { today } from '../../format/dates.ts';
import { whoOf } from '../session/stored-session.ts';
import { useSession } from '../session/use-session.ts';
import { loadOwnOrganisation } from './own-organisation.ts';
import { kindsThatMatter, type QuoteBuyer, regionsThatMatter } from './quote.ts';

/** Any region that the commission does not tell apart. */
export const otherRegion = 'other';

const storageKey = 'raamwerk.region';

interface Chosen {
  /** An enterprise number, `other`, or empty while nothing is chosen. */
  readonly region: string;
  readonly kind: OrganisationKind;
}

const remembered = (): string => {
  const text = localStorage.getItem(storageKey) ?? '';
  return text === otherRegion || isKbo(text) ? text : '';
};

export interface QuoteBuyerChoice {
  readonly buyer: QuoteBuyer | undefined;
  /** Absent when the session says it. */
  readonly choose?: {
    readonly regions: readonly Kbo[];
    readonly kinds: readonly OrganisationKind[];
    readonly chosen: Chosen;
    readonly setRegion: (region: string) => void;
    readonly setKind: (kind: string) => void;
  };
  /** The intercommunale of whoever is signed in. */
  readonly own?: Kbo | undefined;
}

/** For whom the price is computed: the organisation of whoever is signed in, or what the reader chooses where that matters. */
export const useQuoteBuyer = (framework: Framework, lot: Lot): QuoteBuyerChoice => {
  const session = useSession();
  const [own, setOwn] = useState<QuoteBuyer | undefined>();
  const [chosen, setChosen] = useState<Chosen>(() => ({ region: remembered(), kind: 'municipality' }));
  const who = session && whoOf(session);
  useEffect(() => {
    let current = true;
    setOwn(undefined);
    if (who === undefined) return undefined;
    loadOwnOrganisation().then((organisation) => {
      if (!current || !organisation) return;
      const served = attributedTo(organisation, framework.id, today());
      // Served by two intercommunales: people must decide, so the reader chooses as if nobody were signed in.
      if (served.ok) setOwn({ kind: organisation.kind, intercommunale: served.value });
    }, reportError);
    return () => {
      current = false;
    };
  }, [who, framework.id]);

  if (own) return { buyer: own, own: own.intercommunale };
  const regions = regionsThatMatter(framework, lot);
  const kinds = kindsThatMatter(framework, lot);
  const known = regions.find((region) => region === chosen.region);
  const waits = regions.length > 0 && chosen.region === '';
  return {
    buyer: waits ? undefined : { kind: chosen.kind, intercommunale: known },
    choose: {
      regions,
      kinds,
      chosen: { ...chosen, region: regions.length > 0 && !known && chosen.region !== '' ? otherRegion : chosen.region },
      setRegion: (region) => {
        localStorage.setItem(storageKey, region);
        setChosen((before) => ({ ...before, region }));
      },
      setKind: (kind) => setChosen((before) => ({ ...before, kind: organisationKinds.find((one) => one === kind) ?? before.kind })),
    },
  };
};
