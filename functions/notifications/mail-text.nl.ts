import type { Mail, MailEntry } from '../../shared/domain/notifications/mail.ts';
import { date } from '../../shared/domain/text/dates.ts';

type Written = Pick<Mail, 'to' | 'entries' | 'digestOf'>;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

export const subjectOf = ({ entries, digestOf }: Written): string => {
  if (digestOf === undefined) return entries[0]?.title ?? 'Melding';
  return entries.length === 1 ? `1 melding, ${date(digestOf)}` : `${entries.length} meldingen, ${date(digestOf)}`;
};

const settingsPath = '/instellingen/meldingen/';
const closing = 'U kiest zelf waarvoor en hoe vaak u mail krijgt:';

const entryText = (origin: string, { title, text, note, todo, path }: MailEntry, headed: boolean): string =>
  [
    ...(headed ? [title] : []),
    text,
    ...(note === undefined ? [] : [`“${note}”`]),
    ...(todo === undefined ? [] : [`Wat u doet: ${todo}`]),
    `${origin}${path}`,
  ].join('\n\n');

export const textOf = ({ to, entries, digestOf }: Written, origin: string): string =>
  [
    `Beste ${to.name}`,
    ...entries.map((entry) => entryText(origin, entry, digestOf !== undefined)),
    `--\nRaamwerk\n${closing}\n${origin}${settingsPath}`,
  ].join('\n\n');

const entryHtml = (
  origin: string,
  { title, text, note, todo, path }: MailEntry,
): string => `<h2 style="font-size:17px;margin:24px 0 4px">${safe(title)}</h2>
<p style="margin:0 0 8px">${safe(text)}</p>
${note === undefined ? '' : `<blockquote style="margin:0 0 8px;padding-left:12px;border-left:3px solid #b5bdc7;white-space:pre-line">${safe(note)}</blockquote>\n`}${todo === undefined ? '' : `<p style="margin:0 0 8px"><strong>Wat u doet:</strong> ${safe(todo)}</p>\n`}<p style="margin:0"><a href="${safe(origin + path)}">Bekijk in Raamwerk</a></p>`;

/** Without pictures or styles from afar: it looks the same wherever it is read, and tells nobody that it was. */
export const htmlOf = (mail: Written, origin: string): string => `<!doctype html>
<html lang="nl-BE"><head><meta charset="utf-8"><title>${safe(subjectOf(mail))}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1b2733;max-width:38em">
<p style="margin:0">Beste ${safe(mail.to.name)}</p>
${mail.entries.map((entry) => entryHtml(origin, entry)).join('\n')}
<p style="margin:32px 0 0;padding-top:12px;border-top:1px solid #d5dae1;font-size:14px;color:#4d5b6a">${closing} <a href="${safe(origin + settingsPath)}">instellingen voor meldingen</a>.</p>
</body></html>`;
