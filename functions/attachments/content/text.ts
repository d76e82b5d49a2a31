import { textIn } from '../../../shared/domain/text/text-in.ts';
import type { Verdict } from './verdict.ts';

const program = /^\s*(#!|<\?php|<!doctype\s+html|<(html|head|body|svg|script|iframe)\b)/i;

/** Of a text, or of what cannot be read as one. */
export const verdictOfText = (text: string | undefined): Verdict =>
  text === undefined || program.test(text) ? 'file-mismatch' : undefined;

export const textVerdict = (bytes: Uint8Array): Verdict => verdictOfText(textIn(bytes));

/** By these an XML document becomes a page, runs a script, or makes its reader fetch or repeat something. */
const active = /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|http:\/\/www\.w3\.org\/(1999\/xhtml|2000\/svg|1999\/XSL\/Transform)/i;
const aside = String.raw`(?:\s|<\?(?:[^?]|\?(?!>))*\?>|<!--(?:[^-]|-(?!->))*-->)*`;
const firstElement = new RegExp(String.raw`^${aside}<([A-Za-z_][\w.:-]*)`);

/** One element that is opened at the beginning and closed at the end: data such as an invoice, no page. */
export const xmlVerdict = (bytes: Uint8Array): Verdict => {
  const text = textIn(bytes);
  if (text === undefined) return 'file-mismatch';
  if (active.test(text) || program.test(text)) return 'file-kind';
  const root = firstElement.exec(text)?.[1];
  const last = text.trimEnd();
  const closed =
    root !== undefined && (new RegExp(String.raw`</${root}\s*>$`).test(last) || /^<[^<>]*\/>$/.test(last.slice(last.lastIndexOf('<'))));
  return closed ? undefined : 'file-mismatch';
};
