import { describe, expect, test } from 'vitest';
import { checkFile } from '../../../functions/attachments/check-file.ts';
import { allowedExtensions, fileKinds } from '../../../shared/domain/attachments/file-kind.ts';
import { heic, invoiceXml, jpeg, openDocument, openXmlDocument, pdf, png, webp } from '../../support/documents.ts';
import { zipOf } from '../../support/zip.ts';

const text = Buffer.from('Levering op 14 december.\r\n\tMet één gebrek: de schuifdeur.\n');
const windows = Buffer.from([0x4c, 0x75, 0x69, 0x6b, 0x20, 0xe9, 0xe9, 0x6e, 0x20, 0x80, 0x0a]);
const odt = 'application/vnd.oasis.opendocument.text';
const ods = 'application/vnd.oasis.opendocument.spreadsheet';
const program = Buffer.concat([Buffer.from('MZ\u0090\u0000\u0003\u0000'), Buffer.alloc(400)]);
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const html = Buffer.from('<!DOCTYPE html><html><body onload="alert(1)">x</body></html>');
const xml = (content: string) => Buffer.from(`<?xml version="1.0"?>${content}`);
const megabytes = (count: number) => Buffer.alloc(count * 1_000_000);

const answerTo = (name: string, bytes: Uint8Array) => {
  const answer = checkFile(name, bytes);
  return answer.ok ? `${answer.value.name} ${answer.value.mediaType}` : answer.code;
};

describe('takes what its name says it is', () => {
  test.each<[string, Uint8Array]>([
    ['verslag.pdf', pdf],
    ['Verslag van de levering.PDF', pdf],
    ['foto.jpg', jpeg],
    ['foto.jpeg', Buffer.concat([jpeg, Buffer.from('SEFHe: what some telephones write behind the image')])],
    ['foto.png', png],
    ['foto.webp', webp],
    ['foto.heic', heic],
    ['brief.docx', openXmlDocument('docx')],
    ['lijst.xlsx', openXmlDocument('xlsx')],
    ['brief.odt', openDocument(odt)],
    ['lijst.ods', openDocument(ods)],
    ['nota.txt', text],
    ['oud.txt', windows],
    ['leeg-maar-niet.csv', Buffer.from('a;b\n1;2\n')],
    ['factuur.xml', invoiceXml],
    ['bestelling.xml', xml('<Order/>')],
  ])('%s', (name, bytes) => {
    const extension = name.split('.').at(-1)?.toLowerCase() as keyof typeof fileKinds;
    expect(answerTo(name, bytes)).toBe(`${name} ${fileKinds[extension].mediaType}`);
  });

  test('and every kind of the table occurs above', () => {
    expect(allowedExtensions).toHaveLength(13);
  });
});

describe('refuses', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['nothing', 'foto.jpg', new Uint8Array(), 'file-empty'],
    ['a name without a kind', 'factuur', pdf, 'file-kind'],
    ['a program', 'setup.exe', program, 'file-kind'],
    ['a program behind a second ending', 'factuur.pdf.exe', program, 'file-kind'],
    ['a script', 'start.sh', Buffer.from('#!/bin/sh\nrm -rf ~\n'), 'file-kind'],
    ['a page', 'pagina.html', html, 'file-kind'],
    ['a drawing with a script', 'logo.svg', svg, 'file-kind'],
    ['an archive', 'alles.zip', zipOf([{ name: 'a', content: 'b' }]), 'file-kind'],
    ['a mail, whose own attachments would go unseen', 'bericht.eml', text, 'file-kind'],
    ['a document that says it has macros', 'brief.docm', openXmlDocument('docm'), 'file-macros'],

    ['a program that is called a paper', 'factuur.pdf', program, 'file-mismatch'],
    ['a program that is called a photo', 'foto.jpg', program, 'file-mismatch'],
    ['a program that is called a text', 'nota.txt', program, 'file-mismatch'],
    ['a photo of another kind', 'foto.png', jpeg, 'file-mismatch'],
    ['half a paper', 'verslag.pdf', pdf.subarray(0, 60), 'file-mismatch'],
    ['half a photo', 'foto.png', png.subarray(0, 40), 'file-mismatch'],
    ['a photo that goes on behind its end', 'foto.png', Buffer.concat([png, Buffer.from('<script>')]), 'file-mismatch'],
    ['a picture that is longer than it says', 'foto.webp', Buffer.concat([webp, megabytes(1)]), 'file-mismatch'],
    ['a paper that does not begin as one', 'verslag.pdf', Buffer.concat([Buffer.from('<html>'), pdf]), 'file-mismatch'],
    ['a paper with an archive behind it', 'verslag.pdf', Buffer.concat([pdf, zipOf([{ name: 'a.class', content: 'x' }])]), 'file-mismatch'],
    ['a photo with an archive behind it', 'foto.jpg', Buffer.concat([jpeg, zipOf([{ name: 'a.class', content: 'x' }])]), 'file-mismatch'],
    ['a page that is called a text', 'nota.txt', html, 'file-mismatch'],
    ['a script that is called a table', 'lijst.csv', Buffer.from('#!/bin/sh\n'), 'file-mismatch'],
    ['text with control characters', 'nota.txt', Buffer.from('a\u001b[2Jb'), 'file-mismatch'],
    ['text in no encoding', 'nota.txt', Buffer.from([0x61, 0x81, 0x62]), 'file-mismatch'],

    ['a drawing that is called data', 'logo.xml', svg, 'file-kind'],
    ['a page that is called data', 'pagina.xml', xml('<html xmlns="http://www.w3.org/1999/xhtml"/>'), 'file-kind'],
    ['data that becomes a page by a style sheet', 'data.xml', xml('<?xml-stylesheet href="x.xsl"?><a/>'), 'file-kind'],
    [
      'data that makes its reader repeat things',
      'bom.xml',
      xml('<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><a>&d;</a>'),
      'file-kind',
    ],
    ['data that does not end', 'data.xml', xml('<Invoice><ID>1</ID>'), 'file-mismatch'],
    ['no data at all', 'data.xml', text, 'file-mismatch'],

    ['a table that is called a letter', 'brief.docx', openXmlDocument('xlsx'), 'file-mismatch'],
    ['a letter of another family', 'brief.docx', openDocument(odt), 'file-mismatch'],
    ['a table that is called a letter, in OpenDocument', 'brief.odt', openDocument(ods), 'file-mismatch'],
    ['an archive that is called a letter', 'brief.docx', zipOf([{ name: 'setup.exe', content: program }]), 'file-mismatch'],
    ['a letter with macros under another name', 'brief.docx', openXmlDocument('docm'), 'file-macros'],
    [
      'a letter with a program in it',
      'brief.docx',
      openXmlDocument('docx', [{ name: 'word/vbaProject.bin', content: 'x' }]),
      'file-macros',
    ],
    [
      'a letter with a control in it',
      'brief.docx',
      openXmlDocument('docx', [{ name: 'word/activeX/activeX1.bin', content: 'x' }]),
      'file-macros',
    ],
    [
      'a letter with a script, in OpenDocument',
      'brief.odt',
      openDocument(odt, [{ name: 'Basic/Standard/m.xml', content: 'x' }]),
      'file-macros',
    ],
    [
      'a letter that unpacks to hundreds of megabytes',
      'brief.docx',
      openXmlDocument('docx', [{ name: 'a', content: megabytes(101) }]),
      'file-mismatch',
    ],
    [
      'a letter that lies about what it unpacks to',
      'brief.docx',
      openXmlDocument('docx', [{ name: 'a', content: megabytes(101), saysSize: 10 }]),
      'file-mismatch',
    ],
    [
      'a letter that hides a file from some readers',
      'brief.docx',
      openXmlDocument('docx', [{ name: 'a.xml', content: 'x', saysNameInside: 'b.exe' }]),
      'file-mismatch',
    ],
    ['a letter with a locked part', 'brief.docx', openXmlDocument('docx', [{ name: 'a', content: 'x', encrypted: true }]), 'file-mismatch'],
    ['a letter with a path out of its folder', 'brief.docx', openXmlDocument('docx', [{ name: '../../a', content: 'x' }]), 'file-mismatch'],
    ['a letter with one part twice', 'brief.docx', openXmlDocument('docx', [{ name: 'word/document.xml', content: 'x' }]), 'file-mismatch'],
    ['a letter with something before it', 'brief.docx', Buffer.concat([Buffer.from('MZ'), openXmlDocument('docx')]), 'file-mismatch'],
    ['a damaged letter', 'brief.docx', openXmlDocument('docx').with(60, 0xff), 'file-mismatch'],
  ])('%s', (_what, name, bytes, code) => {
    expect(answerTo(name, bytes)).toBe(code);
  });
});

test('no change of a single byte makes a letter throw', () => {
  const letter = openXmlDocument('docx');
  for (let at = 0; at < letter.length; at += 1)
    for (const value of [0, 0x7f, 0xff])
      expect(['file-mismatch', 'file-macros', 'brief.docx']).toContain(answerTo('brief.docx', letter.with(at, value)).split(' ')[0]);
});
