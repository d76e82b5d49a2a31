import type { Email } from 'postal-mime';
import { plainPage, safe } from '../plain-pages/page.ts';
import type { ReadMail } from './folder.ts';

export const postPath = '/post';

const clock = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'short' });
const when = ({ date }: Email): string => (date === undefined ? '' : clock.format(new Date(date)));
const subjectOf = ({ subject = '' }: Email): string => subject || '(geen onderwerp)';
const peopleIn = (addresses: Email['to']): string =>
  (addresses ?? []).map(({ name, address = '' }) => (name ? `${name} <${address}>` : address)).join(', ');

const page = (title: string, content: string): string =>
  plainPage(title, `${postPath}/post.css`, `<p class="mark">Proefpost</p>\n${content}`);

const row = ({ id, mail }: ReadMail): string => `<li><a href="${postPath}/${id}/">
<span class="subject">${safe(subjectOf(mail))}</span>
<span class="to">aan ${safe(peopleIn(mail.to))}</span>
<span class="when">${safe(when(mail))}</span>
</a></li>`;

/** Everything that was sent, to whomever: on this machine all people are invented. */
export const listPage = (mails: readonly ReadMail[]): string =>
  page(
    'Post',
    `<h1>Post</h1>
<p class="lead">Mails van de proefopstelling blijven op deze computer. Hier leest u wat verstuurd zou zijn, en aan wie.</p>
${mails.length === 0 ? '<p>Er is nog geen mail verstuurd.</p>' : `<ul>${mails.map(row).join('\n')}</ul>`}`,
  );

/** The mail's own page stands in a frame that may do nothing but open its links. */
export const mailPage = ({ id, mail }: ReadMail): string =>
  page(
    subjectOf(mail),
    `<p><a href="${postPath}/">Alle post</a></p>
<h1>${safe(subjectOf(mail))}</h1>
<dl>
<dt>Van</dt><dd>${safe(peopleIn(mail.from && [mail.from]))}</dd>
<dt>Aan</dt><dd>${safe(peopleIn(mail.to))}</dd>
<dt>Verstuurd</dt><dd>${safe(when(mail))}</dd>
</dl>
<iframe src="${postPath}/${id}/html" title="Inhoud van de mail" sandbox="allow-top-navigation-by-user-activation"></iframe>
<details><summary>Als tekst</summary><pre>${safe(mail.text ?? '')}</pre></details>`,
  );

/** Its links open in the whole window, where the site agrees to be shown. */
export const framedHtml = ({ html = '' }: Email): string => html.replace('<head>', '<head><base target="_top">');

export const missingPage = (): string =>
  page('Mail niet gevonden', `<h1>Deze mail is er niet</h1><p><a href="${postPath}/">Alle post</a></p>`);
