import { describe, expect, test } from 'vitest';
import { parseXml } from '../../../functions/documents/ubl/parse-xml.ts';
import { allAt } from '../../../functions/documents/ubl/xml-node.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parsed = (text: string) => parseXml(bytes(text));
const problem = (given: string | Uint8Array): unknown => {
  try {
    parseXml(typeof given === 'string' ? bytes(given) : given);
  } catch (error) {
    return (error as { detail?: unknown }).detail;
  }
  return 'read';
};

const laughs = `<?xml version="1.0"?>
<!DOCTYPE lolz [
  <!ENTITY lol "lol">
  ${Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n === 0 ? '' : n};`.repeat(10)}">`).join('\n  ')}
]>
<lolz>&lol9;</lolz>`;

describe('a document that could do harm is not read', () => {
  test.each([
    ['a billion laughs', laughs],
    ['an external entity of a file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['an external entity of the network', '<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:1/">]><a>&x;</a>'],
    ['an external document type', '<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd"><a/>'],
    ['a parameter entity', '<!DOCTYPE a [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]><a/>'],
    ['an empty document type', '<!DOCTYPE a><a/>'],
  ])('%s', (_, text) => {
    expect(problem(text)).toEqual({ problem: 'doctype' });
  });

  test('an entity that nobody declared', () => {
    expect(problem('<a>&eacute;</a>')).toMatchObject({ problem: 'not-xml' });
  });

  test('elements nested without end, and more of them than a document has', () => {
    expect(problem('<a>'.repeat(100_000))).toEqual({ problem: 'too-deep' });
    expect(problem(`<a>${'<b/>'.repeat(100_001)}</a>`)).toEqual({ problem: 'too-large' });
  });
});

describe('a long document is read in pieces', () => {
  const long = (mark: string) => `<a>${`<b>één € 🚗 ${mark}</b>\n`.repeat(9_000)}</a>`;

  test('wherever one ends, in the middle of a character too', () => {
    for (const before of ['', ' ', '  ', '   ']) {
      const { children } = parsed(`${before}${long('x')}`);
      expect(new Set(children.map(({ text }) => text))).toEqual(new Set(['één € 🚗 x']));
      expect(children).toHaveLength(9_000);
    }
  });

  test('and what is wrong far down is told at its line, or is no UTF-8 whatever stands before it', () => {
    expect(problem(`${long('x')}\n<`)).toEqual({ problem: 'not-xml', line: 9_002 });
    expect(problem(new Uint8Array([...bytes('<a><b></a>'), ...bytes(' '.repeat(70_000)), 0xff]))).toEqual({ problem: 'encoding' });
  });

  test('and what is taken of it as it comes is not kept', () => {
    const seen: string[] = [];
    const root = parseXml(bytes('<a><b>1</b><c><b>2</b></c><b>3</b></a>'), 10, ({ name, text }) => {
      if (name === 'b') seen.push(text);
      return name === 'b';
    });
    expect(seen).toEqual(['1', '3']);
    expect(root.children.map(({ name, children }) => [name, children.map(({ text }) => text)])).toEqual([['c', ['2']]]);
  });
});

describe('what is no XML in UTF-8 is not read', () => {
  test.each([
    '',
    ' ',
    'geen xml',
    '{"a":1}',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b=1/>',
    '<a b="1" b="2"/>',
    '<x:a/>',
    '<a>&#0;</a>',
    '%PDF-1.7',
  ])('%j', (text) => {
    expect(problem(text)).toMatchObject({ problem: 'not-xml' });
  });

  test('another encoding, declared or not', () => {
    expect(problem('<?xml version="1.0" encoding="ISO-8859-1"?><a/>')).toEqual({ problem: 'encoding', found: 'ISO-8859-1' });
    expect(problem(new Uint8Array([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]))).toEqual({ problem: 'encoding' });
    expect(problem(new Uint8Array(Buffer.from('<a>tekst</a>', 'utf16le')))).toMatchObject({ problem: 'not-xml' });
  });

  test('the line is told where it goes wrong', () => {
    expect(problem('<a>\n<b>\n</a>')).toEqual({ problem: 'not-xml', line: 3 });
  });
});

test('elements are found by their namespace, whatever prefix they carry', () => {
  const cbc = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';
  const one = parsed(`<r xmlns:q="${cbc}"><q:ID>1</q:ID><ID>2</ID><q:ID xmlns:q="urn:other">3</q:ID></r>`);
  const other = parsed(`<r><ID xmlns="${cbc}">1</ID></r>`);
  for (const root of [one, other]) expect(allAt(root, 'cbc:ID').map(({ text }) => text)).toEqual(['1']);
});

test('text is read whole: character data, escaped characters, and a byte order mark passed over', () => {
  expect(
    parsed('\u{FEFF}<?xml version="1.0" encoding="utf-8"?><a><!-- niet --><![CDATA[<b>]]> &amp; &#x1F6B2;<?ook niet?>!</a>').text,
  ).toBe('<b> & 🚲!');
});

test('four megabytes of text are read whole', () => {
  expect(parsed(`<a>${'x'.repeat(3_999_000)}</a>`).text).toHaveLength(3_999_000);
});
