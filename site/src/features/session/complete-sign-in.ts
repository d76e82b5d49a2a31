import { getMeRoute, registerMeRoute } from '../../../../shared/contract/organisations.routes.ts';
import { callApiWith } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { arrive } from './hand-over.ts';
import { finishSignIn } from './oidc-login.ts';
import { returnPath } from './return-path.ts';
import { forgetSession } from './stored-session.ts';

export type SignInOutcome =
  | { readonly kind: 'done'; readonly goTo: string }
  /** The address is no answer to a login that began in this tab: an old link, a reload, a refusal by the issuer. */
  | { readonly kind: 'no-login' }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Finishes the login and asks the API who this is: the token names a person and a number, people want to read an organisation. */
export const completeSignIn = async (): Promise<SignInOutcome> => {
  const login = await finishSignIn().catch(() => undefined);
  if (!login) return { kind: 'no-login' };
  // The login is another's from here on: a session that stayed would be renewed with it, under a name that is not its own.
  forgetSession();
  const me = await callApiWith(login.accessToken, getMeRoute, { query: {} });
  if (!me.ok) return { kind: 'refused', problem: me.problem };
  const { person, name, roles, organisation } = me.value;
  // Whoever is not remembered this time is so at the next login; nobody is kept out for it.
  await callApiWith(login.accessToken, registerMeRoute, {});
  arrive({
    accessToken: login.accessToken,
    expiresAt: login.expiresAt,
    person,
    name,
    roles,
    organisation: { kbo: organisation.kbo, name: organisation.name, kind: organisation.kind },
  });
  return { kind: 'done', goTo: returnPath(login.returnTo, location.origin) };
};
