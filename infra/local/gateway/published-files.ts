import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { publicationPaths } from '../../../shared/domain/catalogue/publication.ts';
import { send, sendHttpProblem } from './answer.ts';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** The files that are swapped; all others are named after their content and never change. */
const pointers: ReadonlySet<string> = new Set(Object.values(publicationPaths));

/**
 * What is served otherwise than as JSON: pictures and papers of models, packed by themselves already. As a bucket says
 * it (functions/platform/object-store.s3.ts).
 */
const mediaTypes: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
};

const describe = (path: string) => {
  const mediaType = mediaTypes[extname(path)];
  return mediaType === undefined
    ? { 'content-type': 'application/json' }
    : { 'content-type': mediaType, 'content-disposition': 'attachment' };
};

type Encoding = 'br' | 'gzip' | 'identity';

interface CachedFile {
  readonly changed: string;
  readonly tag: string;
  readonly bodies: Map<Encoding, Buffer>;
}

const mostCached = 2000;
const worthCompressing = 1000;

const encodingFor = ({ headers }: IncomingMessage): Encoding => {
  const accepted = String(headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
};

const compress = (encoding: Encoding, body: Buffer): Promise<Buffer> => {
  if (encoding === 'br') return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return encoding === 'gzip' ? deflate(body) : Promise.resolve(body);
};

/** The file below the folder that an address names; undefined when it would lie outside. */
const fileOf = (folder: string, path: string): string | undefined => {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = resolve(folder, `.${decoded}`);
  return file.startsWith(`${resolve(folder)}${sep}`) && !decoded.includes('\0') ? file : undefined;
};

/** Answers `/catalogue/**` from the folder that the publisher writes; compressed once per content, remembered by file. */
export const makePublishedFiles = (folder: string) => {
  const cache = new Map<string, CachedFile>();

  const load = async (file: string): Promise<CachedFile | undefined> => {
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const changed = `${info.ino}-${info.mtimeMs}-${info.size}`;
    const known = cache.get(file);
    if (known?.changed === changed) return known;
    const body = await readFile(file);
    const loaded: CachedFile = {
      changed,
      tag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
      bodies: new Map([['identity', body]]),
    };
    const [oldest] = cache.keys();
    if (cache.size >= mostCached && oldest !== undefined) cache.delete(oldest);
    return cache.set(file, loaded).get(file);
  };

  const bodyIn = async ({ bodies }: CachedFile, encoding: Encoding): Promise<Buffer> => {
    const known = bodies.get(encoding);
    if (known) return known;
    const compressed = await compress(encoding, bodies.get('identity') ?? Buffer.alloc(0));
    bodies.set(encoding, compressed);
    return compressed;
  };

  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendHttpProblem(response, 405, 'This address does not take this method', { allow: 'GET, HEAD' });
    const file = fileOf(folder, path);
    const found = file === undefined ? undefined : await load(file);
    if (!found) return sendHttpProblem(response, 404, 'There is no such file');
    const small = (found.bodies.get('identity')?.length ?? 0) < worthCompressing;
    const encoding = small || extname(path) in mediaTypes ? 'identity' : encodingFor(request);
    const tag = `"${found.tag}${encoding === 'identity' ? '' : `-${encoding}`}"`;
    const headers = {
      etag: tag,
      vary: 'Accept-Encoding',
      'cache-control': pointers.has(path) ? 'no-cache' : 'public, max-age=31536000, immutable',
    };
    if (request.headers['if-none-match']?.split(/,\s*/).includes(tag)) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
    const body = await bodyIn(found, encoding);
    const described = {
      ...describe(path),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      'content-length': body.length,
    };
    send(response, 200, { ...headers, ...described }, request.method === 'HEAD' ? '' : body);
  };
};
