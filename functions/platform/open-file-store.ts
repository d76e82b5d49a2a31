import { fileURLToPath } from 'node:url';
import { makeFolderFiles } from './file-store.folder.ts';
import { makeS3Files } from './file-store.s3.ts';
import type { FileStore } from './file-store.ts';
import { defaultProvider } from './lambda-credentials.ts';

/**
 * The store that `RAAMWERK_FILES` names: `file:///folder` or `s3://bucket`.
 * @throws at cold start when the deployment set something else
 */
export const openFileStore = ({ RAAMWERK_FILES = '', AWS_REGION = 'eu-west-1' }: NodeJS.ProcessEnv): FileStore => {
  const address = URL.parse(RAAMWERK_FILES);
  if (address?.protocol === 'file:') return makeFolderFiles(fileURLToPath(address));
  if (address?.protocol === 's3:') return makeS3Files({ bucket: address.host, region: AWS_REGION, credentials: defaultProvider() });
  throw new Error('RAAMWERK_FILES must be file:///folder or s3://bucket');
};
