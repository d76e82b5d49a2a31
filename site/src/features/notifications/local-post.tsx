import { useEffect, useState } from 'preact/hooks';
import { p } from '../../i18n/personal.ts';

const path = '/post/';

/** The way to the mails themselves, where the site runs on one machine and they stay there. */
export const LocalPost = () => {
  const [there, setThere] = useState(false);
  useEffect(() => {
    fetch(path, { method: 'HEAD' }).then(
      ({ ok }) => setThere(ok),
      // Without a connection there is nothing to offer.
      () => setThere(false),
    );
  }, []);
  return there ? (
    <p>
      <a href={path}>{p('mail-settings.local-post')}</a>
    </p>
  ) : null;
};
