import type { Verdict } from './verdict.ts';

const controlCharacters = /[\p{Cc}--[\t\n\f\r]]/v;
/** The five bytes that Windows-1252 leaves open. */
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const decode = (encoding: 'utf-8' | 'windows-1252', bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Text as people's programs write it: UTF-8, or else Windows-1252; undefined when it holds what no text holds. */
export const textIn = (bytes: Uint8Array): string | undefined => {
  const read = decode('utf-8', bytes) ?? (bytes.some((byte) => unassigned.has(byte)) ? undefined : decode('windows-1252', bytes));
  return read === undefined || controlCharacters.test(read) ? undefined : read;
};

const program = /^\s*(#!|<\?php|<!doctype\s+html|<(html|head|body|svg|script|iframe)\b)/i;

export const textVerdict = (bytes: Uint8Array): Verdict => {
  const text = textIn(bytes);
  return text === undefined || program.test(text) ? 'file-mismatch' : undefined;
};

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
