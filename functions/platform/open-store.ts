import { fileURLToPath } from 'node:url';
import { defaultProvider } from './lambda-credentials.ts';
import { makeFileStore } from './object-store.file.ts';
import { makeS3Store } from './object-store.s3.ts';
import type { ObjectStore } from './object-store.ts';

/**
 * The store that `RAAMWERK_PUBLICATION` names: `file:///folder` or `s3://bucket`. What the site asks for at
 * `/catalogue/manifest.json` lies at `<folder>/catalogue/manifest.json`, or in the bucket under that key.
 * @throws at cold start when the deployment set something else
 */
export const openStore = ({ RAAMWERK_PUBLICATION = '', AWS_REGION = 'eu-west-1' }: NodeJS.ProcessEnv): ObjectStore => {
  const address = URL.parse(RAAMWERK_PUBLICATION);
  if (address?.protocol === 'file:') return makeFileStore(fileURLToPath(address));
  if (address?.protocol === 's3:') return makeS3Store({ bucket: address.host, region: AWS_REGION, credentials: defaultProvider() });
  throw new Error('RAAMWERK_PUBLICATION must be file:///folder or s3://bucket');
};
