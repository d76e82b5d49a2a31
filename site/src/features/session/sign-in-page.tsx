import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { isFresh } from './access-token.ts';
import { returnPath } from './return-path.ts';
import { readSession } from './stored-session.ts';

/** `/aanmelden/`: leaves for the login at once; says so, and says when it cannot. */
export const SignInPage = () => {
  const [session] = useState(readSession);
  const [failed, setFailed] = useState(false);
  const returnTo = returnPath(new URLSearchParams(location.search).get('naar'), location.origin);
  // A session whose token is about to end may be one that could not be renewed: then the way is to the login again.
  const signedIn = session !== undefined && isFresh(session.expiresAt, Date.now() / 1000);
  const leave = async () => {
    setFailed(false);
    const { startSignIn } = await import('./oidc-login.ts');
    await startSignIn(returnTo);
  };
  const tryToLeave = () => leave().catch(() => setFailed(true));
  useEffect(() => {
    if (!signedIn) void tryToLeave();
  }, []);
  if (signedIn)
    return (
      <div class="stack">
        <p>{p('sign-in.already', { name: session.name, organisation: session.organisation.name })}</p>
        <ButtonLink kind="primary" href={returnTo}>
          {p('sign-in.continue')}
        </ButtonLink>
      </div>
    );
  if (failed)
    return (
      <Notice kind="error" live title={p('sign-in.failed')} remedy={<Button onClick={tryToLeave}>{p('sign-in.retry')}</Button>}>
        {p('sign-in.failed-remedy')}
      </Notice>
    );
  return (
    <div class="stack">
      <p>{p('sign-in.leaving')}</p>
      <Loading lines={2} />
    </div>
  );
};
