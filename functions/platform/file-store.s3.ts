import { AwsClient } from 'aws4fetch';
import { type FileStore, pathOfFile } from './file-store.ts';

interface S3Options {
  readonly bucket: string;
  readonly region: string;
  /** Asked for at the first request. */
  readonly credentials: () => Promise<{ readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string }>;
  /** Another host than S3's own. */
  readonly endpoint?: string;
}

/** Files in a bucket. Without a media type of their own: whoever finds the bucket finds bytes. */
export const makeS3Files = ({ bucket, region, credentials, endpoint }: S3Options): FileStore => {
  let client: Promise<AwsClient> | undefined;
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    client ??= credentials().then((given) => new AwsClient({ ...given, region, service: 's3', retries: 4 }));
    const response = await (await client).fetch(`${endpoint ?? `https://${bucket}.s3.${region}.amazonaws.com`}/${path}`, init);
    if (!response.ok) throw new Error(`S3 answered ${response.status} to ${init.method ?? 'GET'} ${path}`);
    return response;
  };
  return {
    async put(id, sha256, bytes) {
      // S3 refuses a body that does not have this hash.
      const headers = { 'content-type': 'application/octet-stream', 'x-amz-content-sha256': sha256 };
      await request(pathOfFile(id, sha256), { method: 'PUT', body: Buffer.from(bytes), headers });
    },
    get: async (id, sha256) => new Uint8Array(await (await request(pathOfFile(id, sha256))).arrayBuffer()),
    async remove(id, sha256) {
      await request(pathOfFile(id, sha256), { method: 'DELETE' });
    },
  };
};
