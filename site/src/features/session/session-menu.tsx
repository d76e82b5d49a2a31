import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { enumerate } from '../../i18n/nl/plural.ts';
import { t } from '../../i18n/text.ts';
import { signInAddress } from './return-path.ts';
import { linksFor } from './role-links.ts';
import type { StoredSession } from './stored-session.ts';
import { useSession } from './use-session.ts';

/** Who is signed in, for which organisation and in which role, with the pages of that role; or the way to sign in. */
export const SessionMenu = () => {
  const session = useSession();
  if (session) return <SignedIn session={session} />;
  return <ButtonLink href={signInAddress(`${location.pathname}${location.search}`)}>{t('nav.sign-in')}</ButtonLink>;
};

const SignedIn = ({ session }: { readonly session: StoredSession }) => {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => closeOutside(menu.current), []);
  return (
    <details class="session-menu" ref={menu}>
      <summary>
        <Icon name="person" />
        <span class="visually-hidden">{t('session.menu')}</span>
        <span class="session-menu__who">
          <span class="strong">{session.name}</span>
          <span class="small soft">{session.organisation.name}</span>
        </span>
      </summary>
      <div class="session-menu__panel">
        <p>
          <span class="strong">{session.name}</span>
          <br />
          {session.organisation.name}
          <br />
          <span class="soft">{enumerate(session.roles.map((role) => t(`role.${role}`)))}</span>
        </p>
        <nav aria-label={t('session.links')}>
          {linksFor(session.roles, session.organisation.kind).map(({ about, links }) => (
            <section key={about} aria-labelledby={`menu-${about}`}>
              <h2 id={`menu-${about}`}>{t(`session.about-${about}`)}</h2>
              <ul>
                {links.map(({ href, text }) => (
                  <li key={href}>
                    <a href={href} aria-current={location.pathname === href ? 'page' : undefined}>
                      {t(text)}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
        <SignOut />
      </div>
    </details>
  );
};

const labels = { ready: 'session.sign-out', busy: 'session.signing-out', failed: 'session.try-again' } as const;

const SignOut = () => {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const leave = async () => {
    setState('busy');
    const { signOut } = await import('./oidc-login.ts');
    await signOut().catch(() => setState('failed'));
  };
  return (
    <>
      {state === 'failed' && <p role="alert">{t('session.sign-out-failed')}</p>}
      <Button wide disabled={state === 'busy'} onClick={leave}>
        {t(labels[state])}
      </Button>
    </>
  );
};

/** Closes the menu with Escape, or when the reader turns to something else. */
const closeOutside = (menu: HTMLDetailsElement | null) => {
  if (!menu) return;
  const summary = menu.querySelector('summary');
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    summary?.focus();
  };
  const onAway = (event: Event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  };
  document.addEventListener('keydown', onKey);
  document.addEventListener('pointerdown', onAway);
  document.addEventListener('focusin', onAway);
  return () => {
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('pointerdown', onAway);
    document.removeEventListener('focusin', onAway);
  };
};
