import type { Finding } from '../../../../shared/domain/catalogue/import/finding.ts';
import { imports } from '../../i18n/nl/personal/imports.ts';
import { p } from '../../i18n/personal.ts';
import { problemText } from '../../i18n/problems.nl.ts';

type Told = Extract<keyof typeof imports, `finding.${string}`>;
const isTold = (key: string): key is Told => Object.hasOwn(imports, key);

/** What is wrong and what is expected: about the file in its own words, about the catalogue in those of the forms. */
export const findingText = ({ code, found = '', expected = '' }: Finding): string => {
  const key = `finding.${code}`;
  if (isTold(key)) return p(key, { found, expected });
  const rest = expected === '' ? '' : ` ${p('import.expected', { expected })}`;
  return `${problemText(code, {}).what}.${rest}`;
};

const inDocument = /^Catalogue(?:Line (.*))?$/;

/** Where it stands, as the supplier's own program names the place: a cell of a sheet, or a line of a document. */
export const findingPlace = ({ sheet, row, column = '' }: Finding): string => {
  const document = inDocument.exec(sheet);
  return document ? p('import.element-where', { line: document[1] ?? '' }) : p('import.layout-where', { sheet, row, column });
};

/** The findings that come with a refusal of the file as a whole. */
export const findingsIn = (detail: Readonly<Record<string, unknown>>): readonly Finding[] =>
  Array.isArray(detail.findings) ? (detail.findings as readonly Finding[]) : [];
