import { ButtonLink } from '../../components/button.tsx';
import { t } from '../../i18n/text.ts';

/** Who is signed in, or the way to sign in. */
export const SessionMenu = () => <ButtonLink href="/aanmelden/">{t('nav.sign-in')}</ButtonLink>;
