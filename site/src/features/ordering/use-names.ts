import { useEffect, useState } from 'preact/hooks';
import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import type { Lot } from '../../../../shared/domain/frameworks/framework.ts';
import type { LotId } from '../../../../shared/domain/frameworks/ids.ts';
import { formatKbo, isKbo } from '../../../../shared/domain/organisations/kbo.ts';
import { loadSchemes } from '../catalogue/publication-client.ts';

/** A name by enterprise number; the number itself, as people write it, for whom the publication does not name. */
export type NameOf = (kbo: string) => string;

/** What the published catalogue says of names and lots; until it is there, or when it cannot be had, numbers stand in for names. */
export const useSchemes = (): readonly PublishedScheme[] => {
  const [schemes, setSchemes] = useState<readonly PublishedScheme[]>([]);
  useEffect(() => {
    let wanted = true;
    loadSchemes().then(
      (loaded) => wanted && setSchemes(loaded),
      () => wanted && setSchemes([]),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return schemes;
};

export const namesIn =
  (schemes: readonly PublishedScheme[]): NameOf =>
  (kbo) => {
    for (const { names } of schemes) {
      const name = Object.entries(names).find(([number]) => number === kbo)?.[1];
      if (name !== undefined) return name;
    }
    return isKbo(kbo) ? formatKbo(kbo) : kbo;
  };

export const lotIn = (schemes: readonly PublishedScheme[], id: LotId): Lot | undefined =>
  schemes.flatMap(({ lots }) => lots).find((lot) => lot.id === id);
