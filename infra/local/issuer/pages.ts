import { plainPage, safe } from '../plain-pages/page.ts';
import type { SampleGroup } from './group-people.ts';
import { loginPath } from './settings.ts';

const page = (title: string, content: string): string => plainPage(title, `${loginPath}/login.css`, content);

const personRow = ({ id, name, rolesInWords }: SampleGroup['people'][number]): string => `<li>
<button type="submit" name="person" value="${safe(id)}"><span class="name">${safe(name)}</span> <span class="roles">${safe(rolesInWords)}</span></button>
</li>`;

const groupSection = ({ organisation, people }: SampleGroup, index: number): string => `<section aria-labelledby="organisatie-${index}">
<h2 id="organisatie-${index}">${safe(organisation)}</h2>
<ul>${people.map(personRow).join('')}</ul>
</section>`;

/** Whom to sign in as: one click is one login, without a password, which the page says. */
export const peoplePage = (groups: readonly SampleGroup[], action: string): string =>
  page(
    'Aanmelden als voorbeeldpersoon',
    `<p class="mark">Voorbeeldaanmelding</p>
<h1>Aanmelden als voorbeeldpersoon</h1>
<p class="lead">Deze aanmelding hoort bij de proefopstelling op deze computer. De personen zijn verzonnen en hebben geen wachtwoord: kies er een en u bent aangemeld.</p>
<form method="post" action="${safe(action)}" class="groups">
${groups.map(groupSection).join('\n')}
</form>`,
  );

const backHome = '<p><a class="primary" href="/">Naar de startpagina</a></p>';

/** @param form the issuer's own form, with its protection against forgery */
export const logoutPage = (form: string): string =>
  page(
    'Afmelden',
    `<h1>Wilt u zich afmelden?</h1>
${form}
<p class="actions"><button class="primary" autofocus type="submit" form="op.logoutForm" value="yes" name="logout">Ja, meld mij af</button>
<button type="submit" form="op.logoutForm">Nee, aangemeld blijven</button></p>`,
  );

export const signedOutPage = (): string => page('Afgemeld', `<h1>U bent afgemeld</h1>${backHome}`);

/** For an interaction that ended: its term ran out, or the page was opened in another browser. */
export const expiredPage = (): string =>
  page(
    'Aanmelding verlopen',
    `<h1>Deze aanmelding is verlopen</h1><p>Ga terug naar de startpagina en kies daar opnieuw voor “Aanmelden”.</p>${backHome}`,
  );

export const errorPage = (code: string, description = ''): string =>
  page(
    'Aanmelden is niet gelukt',
    `<h1>Aanmelden is niet gelukt</h1><p>Ga terug naar de startpagina en probeer het opnieuw.</p>${backHome}
<p class="technical">${safe(code)}${description ? `: ${safe(description)}` : ''}</p>`,
  );
