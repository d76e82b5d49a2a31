import { type ComponentChildren, Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import type { Role } from '../../../../shared/domain/organisations/role.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { enumerate } from '../../i18n/nl/plural.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import { signInAddress } from './return-path.ts';
import { lastHere, type StoredSession, whoOf } from './stored-session.ts';
import { useSession } from './use-session.ts';

interface Props {
  readonly roles: readonly [Role, ...Role[]];
  readonly children: (session: StoredSession) => ComponentChildren;
}

const nameOf = (roles: readonly Role[]) => enumerate(roles.map((role) => t(`role.${role}`)));

/**
 * Shows a page to those it is for, and tells everyone else who that is. This is only courtesy: the API refuses
 * whoever may not see something. A login that ends while the page is open does not take away what is on screen; somebody
 * who signs out does, in whichever tab, and who signs in next begins anew instead of going on with another's page.
 */
export const Gate = ({ roles, children }: Props) => {
  const current = useSession();
  const last = useRef(current);
  if (current || (last.current && lastHere() !== whoOf(last.current))) last.current = current;
  const session = last.current;
  const who = enumerate(roles.map((role) => p(`gate.who.${role}`)));
  if (!session)
    return (
      <EmptyState title={p('gate.title')} meaning={p('gate.meaning', { who })}>
        <ButtonLink kind="primary" href={signInAddress(`${location.pathname}${location.search}`)}>
          {p('gate.sign-in')}
        </ButtonLink>
      </EmptyState>
    );
  if (!session.roles.some((role) => roles.includes(role)))
    return (
      <EmptyState
        title={p('gate.wrong-role')}
        meaning={p('gate.wrong-role-meaning', {
          who,
          name: session.name,
          organisation: session.organisation.name,
          roles: nameOf(session.roles),
        })}
      >
        <ButtonLink href="/">{p('gate.home')}</ButtonLink>
      </EmptyState>
    );
  return <Fragment key={whoOf(session)}>{children(session)}</Fragment>;
};
