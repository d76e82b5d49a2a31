/**
 * Stands in for the SDK's search for credentials in deployed bundles (see infra/constructs/bundling.ts):
 * Lambda always hands them over in the environment, and the search brings four clients of its own along,
 * a quarter of the bundle.
 * @throws when the environment holds none, which on Lambda cannot be
 */
export const defaultProvider = () => async () => {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = process.env;
  if (!accessKeyId || !secretAccessKey) throw new Error('no AWS credentials in the environment');
  return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
};
