import { AwsClient } from 'aws4fetch';
import type { ObjectStore } from './object-store.ts';

interface S3Options {
  readonly bucket: string;
  readonly region: string;
  /** Asked for at the first request. */
  readonly credentials: () => Promise<{ readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string }>;
  /** Another host than S3's own. */
  readonly endpoint?: string;
}

/** Others wrote first: 412 when the file changed, 409 while they are at it. */
const lost = new Set([409, 412]);
/** A year: a file of this name never changes. */
/** Who may not list a bucket is told 403 of a file that does not exist. */
const missing = new Set([403, 404]);
const immutable = 'public, max-age=31536000, immutable';

/**
 * Published files in a bucket, by S3's conditional writes (`If-Match`, `If-None-Match`). Four kinds of request
 * do not need S3's whole client, which would be most of the bundle: `aws4fetch` signs them and retries 5xx.
 */
export const makeS3Store = ({ bucket, region, credentials, endpoint }: S3Options): ObjectStore => {
  const urlOf = (path: string) => `${endpoint ?? `https://${bucket}.s3.${region}.amazonaws.com`}${path}`;
  let client: Promise<AwsClient> | undefined;
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    client ??= credentials().then((given) => new AwsClient({ ...given, region, service: 's3', retries: 4 }));
    return (await client).fetch(urlOf(path), init);
  };

  const failed = (action: string, path: string, { status }: Response) => new Error(`S3 answered ${status} to ${action} ${path}`);

  const put = (path: string, body: string | Buffer<ArrayBuffer>, headers: Record<string, string>) =>
    request(path, { method: 'PUT', body, headers: { 'content-type': 'application/json', ...headers } });

  return {
    async get(path) {
      const response = await request(path);
      if (missing.has(response.status)) return undefined;
      const tag = response.headers.get('etag');
      if (!response.ok || tag === null) throw failed('GET', path, response);
      return { body: await response.text(), tag };
    },

    async putImmutable(path, body) {
      const response = await put(path, body, { 'cache-control': immutable });
      if (!response.ok) throw failed('PUT', path, response);
    },

    async has(path) {
      const response = await request(path, { method: 'HEAD' });
      if (missing.has(response.status)) return false;
      if (!response.ok) throw failed('HEAD', path, response);
      return true;
    },

    async putFile(path, bytes, mediaType) {
      const headers = { 'content-type': mediaType, 'cache-control': immutable, 'content-disposition': 'attachment' };
      const response = await put(path, Buffer.from(bytes), headers);
      if (!response.ok) throw failed('PUT', path, response);
    },

    async swapPointer(path, body, tag) {
      const condition: Record<string, string> = tag === undefined ? { 'if-none-match': '*' } : { 'if-match': tag };
      const response = await put(path, body, { 'cache-control': 'no-cache', ...condition });
      if (lost.has(response.status)) return false;
      if (!response.ok) throw failed('PUT', path, response);
      return true;
    },
  };
};
