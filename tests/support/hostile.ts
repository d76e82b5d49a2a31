import * as fc from 'fast-check';
import { maximumFileBytes } from '../../shared/contract/define-route.ts';
import type { SentRequest } from './gateway-event.ts';
import { placesIn, withAt } from './schema-violations.ts';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Texts that have broken other systems. */
export const hostileTexts = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\u0000',
      'a\u0000b',
      '\u001b[2J',
      '\ud800',
      '\u202egnp.exe',
      '👩‍👩‍👧‍👦',
      '𝕬',
      '__proto__',
      'constructor',
      '../../../etc/passwd',
      '..%2f..%2fetc',
      '%00',
      '%ZZ',
      "' OR 1=1 --",
      '#{7*7}',
      '<script>alert(1)</script>',
      'ORDER#0',
      'LEDGER#0#2024-Q1',
      '-0',
      '1e999',
      '0x10',
      'NaN',
      '٣',
      '9999-12-31',
      '0000-01-01',
      '2026-02-30',
      '2026-06-15T00:00:00.000Z',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.integer({ min: 100, max: 6_000 }).map((length) => 'x'.repeat(length)),
  );

export const hostileValues = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    hostileTexts(),
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      0.1,
      1e308,
      -1e308,
      2 ** 53,
      100_000,
      1_000_000,
      [],
      {},
      [[]],
      { S: 'x' },
      { $gt: '' },
      { toJSON: 1 },
      JSON.parse(nested(200)),
      JSON.parse('{"__proto__":{"roles":["manager"]}}'),
      JSON.parse('{"constructor":{"prototype":{"ok":true}}}'),
    ),
    fc.jsonValue({ maxDepth: 3 }),
  );

const hostileKeys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'pk', 'sk', 'gsi1pk', 'kind', 'state', 'buyer', 'totals', ''),
  fc.string({ maxLength: 12 }),
);

const asCursor = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Cursors that were never given: of nothing, of others, of too much. */
const hostileCursors = (kbo: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      asCursor({}),
      asCursor([]),
      asCursor(null),
      asCursor({ pk: 'x', sk: 'x' }),
      asCursor({ pk: 'x', sk: 'x', gsi1pk: `ORDERS#buyer#${kbo}` }),
      asCursor({ pk: 'x', sk: 'x', gsi1pk: `ORDERS#buyer#${kbo}`, gsi1sk: '' }),
      asCursor({ pk: 'x', sk: 'x', gsi1pk: `ORDERS#buyer#${kbo}`, gsi1sk: 'x' }),
      asCursor({ pk: 'x', sk: 'x', gsi2pk: `ORDERS#buyer#${kbo}#placed`, gsi2sk: 'x' }),
      asCursor({ pk: 'x', sk: 'x', gsi1pk: 'ORDERS#buyer#0000000000', gsi1sk: 'x' }),
      asCursor({ pk: { S: 'x' }, sk: 1 }),
      asCursor('x'.repeat(700)),
      'A'.repeat(1_001),
      'AAAA',
      'not/base64url',
    ),
    fc.base64String({ maxLength: 80 }),
  );

type Mutation = (base: SentRequest) => fc.Arbitrary<SentRequest>;

const replaced: Mutation = (base) =>
  fc
    .tuple(fc.constantFrom(...placesIn(base.body)), hostileValues())
    .map(([place, value]) => ({ ...base, body: withAt(base.body, place, value) }));

const injected: Mutation = (base) => {
  const objects = placesIn(base.body).filter((place) => {
    const found = place.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], base.body);
    return typeof found === 'object' && found !== null && !Array.isArray(found);
  });
  return fc
    .tuple(fc.constantFrom(...objects), hostileKeys, hostileValues())
    .map(([place, key, value]) => ({ ...base, body: withAt(base.body, [...place, key], value) }));
};

const rawBodies: Mutation = (base) => {
  const text = JSON.stringify(base.body);
  return fc.constantFrom(
    { ...base, rawBody: '' },
    { ...base, rawBody: text.slice(0, -1) },
    { ...base, rawBody: `\ufeff${text}` },
    { ...base, rawBody: `${text}${text}` },
    { ...base, rawBody: `${text.slice(0, -1)},"__proto__":{"version":1}}` },
    { ...base, rawBody: nested(40_000) },
    { ...base, rawBody: `"${'x'.repeat(100_001)}"` },
    { ...base, rawBody: 'x'.repeat(2_000_000) },
    { ...base, rawBody: '\u0000' },
    { ...base, rawBody: '%%%not base64%%%', base64: true },
    { ...base, rawBody: Buffer.from([0xff, 0xfe, 0x80, 0xc0]).toString('base64'), base64: true },
    { ...base, rawBody: text, base64: true },
    { ...base, rawBody: Buffer.from(text, 'utf16le').toString('base64'), base64: true },
  );
};

const unexpectedBody: Mutation = (base) => hostileValues().map((body) => ({ ...base, body: body ?? {} }));

/** Files that are none, too much, or something else than their name says. */
const strangeFile: Mutation = ({ file = new Uint8Array(), ...base }) =>
  fc.oneof(
    fc.constantFrom<SentRequest>(
      base,
      { ...base, file: new Uint8Array() },
      { ...base, file: file.slice(0, Math.ceil(file.length / 2)) },
      { ...base, file: new Uint8Array(maximumFileBytes + 1) },
      { ...base, file, rawBody: '%%%not base64%%%' },
      { ...base, file, rawBody: '{}', base64: false },
      { ...base, file: Buffer.from('MZ\u0000\u0000') },
      { ...base, file: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>') },
    ),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ ...base, file: bytes })),
    fc.tuple(fc.nat({ max: Math.max(file.length - 1, 0) }), fc.integer({ min: 0, max: 255 })).map(([place, value]) => ({
      ...base,
      file: file.with(place, value),
    })),
  );

const strangeParams: Mutation = (base) =>
  fc
    .tuple(fc.constantFrom(...Object.keys(base.params ?? {})), hostileTexts())
    .map(([name, value]) => ({ ...base, params: { ...base.params, [name]: value } }));

const strangeQuery: Mutation = (base) =>
  fc
    .tuple(fc.oneof(fc.constantFrom('cursor', 'limit', 'state', ...Object.keys(base.query ?? {})), hostileKeys), hostileTexts())
    .map(([name, value]) => ({ ...base, query: Object.fromEntries([...Object.entries(base.query ?? {}), [name, value]]) }));

/** HTTP API joins a parameter that is sent twice by a comma. */
const doubledQuery: Mutation = (base) =>
  fc
    .constantFrom(...Object.entries(base.query ?? {}))
    .map(([name, value]) => ({ ...base, query: { ...base.query, [name]: `${value},${value}` } }));

const strangeCursor =
  (kbo: string): Mutation =>
  (base) =>
    fc.tuple(hostileCursors(kbo), fc.boolean()).map(([cursor, alone]) => ({ ...base, query: { ...(alone ? {} : base.query), cursor } }));

const strangeKey: Mutation = ({ idempotencyKey: _, ...base }) =>
  fc.constantFrom(
    base,
    ...['', 'short', 'x'.repeat(201), 'met spatie erin', 'tab\tulator', 'ünïcode-key', '\u0000'.repeat(8)].map((idempotencyKey) => ({
      ...base,
      idempotencyKey,
    })),
  );

/** A right request with one thing wrong, or strange, about it. */
export const hostileVariants = (base: SentRequest, kbo: string): fc.Arbitrary<SentRequest> => {
  const mutations: readonly (readonly [boolean, number, Mutation])[] = [
    [base.body !== undefined, 6, replaced],
    [base.body !== undefined, 3, injected],
    [base.body !== undefined, 2, rawBodies],
    [base.body === undefined && base.file === undefined, 1, unexpectedBody],
    [base.file !== undefined, 6, strangeFile],
    [base.params !== undefined, 2, strangeParams],
    [true, 1, strangeQuery],
    [base.query !== undefined, 1, doubledQuery],
    [base.body === undefined, 3, strangeCursor(kbo)],
    [base.idempotencyKey !== undefined, 1, strangeKey],
  ];
  return fc.oneof(...mutations.filter(([fits]) => fits).map(([, weight, mutate]) => ({ weight, arbitrary: mutate(base) })));
};
