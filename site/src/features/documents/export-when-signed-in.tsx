import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session/use-session.ts';

interface Props {
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** The catalogue is public and light; the means to call the API come only for who is signed in. */
export const ExportWhenSignedIn = ({ choices }: Props) => {
  const signedIn = useSession() !== undefined;
  const [Loaded, setLoaded] = useState<ComponentType<Props>>();
  useEffect(() => {
    if (signedIn) void import('./catalogue-export.tsx').then(({ CatalogueExport }) => setLoaded(() => CatalogueExport));
  }, [signedIn]);
  return signedIn && Loaded ? <Loaded choices={choices} /> : null;
};
