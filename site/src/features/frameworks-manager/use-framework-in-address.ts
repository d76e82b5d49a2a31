import { useEffect, useState } from 'preact/hooks';

const read = () => new URLSearchParams(location.search).get('raamcontract') ?? undefined;

/** Which framework a page is about, in its address, so that it can be passed on and gone back to. */
export const useFrameworkInAddress = (): readonly [string | undefined, (id: string) => void] => {
  const [chosen, setChosen] = useState(read);
  useEffect(() => {
    const follow = () => setChosen(read());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const choose = (id: string) => {
    history.pushState(null, '', `${location.pathname}?${new URLSearchParams({ raamcontract: id })}`);
    setChosen(id);
  };
  return [chosen, choose];
};
