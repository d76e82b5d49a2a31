import type { XmlElement } from './xml-element.ts';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' } as const;

/** What XML 1.0 has no way to write, not even escaped: most control characters, U+FFFE and U+FFFF. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const writable = (text: string): string => text.toWellFormed().replaceAll(unwritable, '\u{FFFD}');
const escaped = (text: string, special: RegExp): string =>
  writable(text).replaceAll(special, (character) => escapes[character as keyof typeof escapes]);
/** A reader turns a bare carriage return into a line feed, and any white space of an attribute into a blank. */
const inText = (text: string): string => escaped(text, /[&<>\r]/g);
const inAttribute = (text: string): string => escaped(text, /[&<"\r\n\t]/g);

const linesOf = ({ name, attributes, content }: XmlElement, indent: string): readonly string[] => {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${inAttribute(value)}"`)].join(' ');
  if (typeof content === 'string') return [`${indent}<${head}>${inText(content)}</${name}>`];
  return [`${indent}<${head}>`, ...content.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${name}>`];
};

/** The document as UTF-8. Every text is escaped; a character that XML cannot hold becomes U+FFFD. */
export const writeXml = (root: XmlElement): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, '').join('\n')}\n`);
