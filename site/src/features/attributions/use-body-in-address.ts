import { useEffect, useState } from 'preact/hooks';
import { isKbo, type Kbo } from '../../../../shared/domain/organisations/kbo.ts';

const read = (): Kbo | undefined => {
  const asked = new URLSearchParams(location.search).get('bestuur');
  return asked !== null && isKbo(asked) ? asked : undefined;
};

/** Which body is looked into, in the address beside the framework: it can be passed on, reloaded and gone back from. */
export const useBodyInAddress = (): readonly [Kbo | undefined, (body: Kbo | undefined) => void] => {
  const [opened, setOpened] = useState(read);
  useEffect(() => {
    const follow = () => setOpened(read());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const open = (body: Kbo | undefined) => {
    const search = new URLSearchParams(location.search);
    search.delete('bestuur');
    if (body !== undefined) search.set('bestuur', body);
    history.pushState(null, '', search.size > 0 ? `${location.pathname}?${search}` : location.pathname);
    setOpened(body);
  };
  return [opened, open];
};
