import { useEffect, useState } from 'preact/hooks';
import type { ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import { whoOf } from '../session/stored-session.ts';
import { useSession } from '../session/use-session.ts';

type Panel = typeof import('./prices-paid.tsx').PricesPaid;

const readers: ReadonlySet<string> = new Set(['buyer', 'approver', 'auditor']);

/** Prices for whoever buys; the public page does not carry them. */
export const PricesWhenSignedIn = ({ model }: { readonly model: ModelId }) => {
  const session = useSession();
  const reads = session?.roles.some((role) => readers.has(role)) === true;
  const [panel, setPanel] = useState<{ readonly Panel: Panel }>();
  useEffect(() => {
    if (reads) import('./prices-paid.tsx').then(({ PricesPaid: Panel }) => setPanel({ Panel }), reportError);
  }, [reads]);
  return reads && panel ? <panel.Panel key={whoOf(session)} model={model} /> : null;
};
