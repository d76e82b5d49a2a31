import { fileURLToPath } from 'node:url';

const own = (file: string) => fileURLToPath(new URL(`../../functions/${file}`, import.meta.url));

/**
 * How a function's code becomes one file; read by CDK and by the benchmark, so that what is measured is
 * what is deployed. The AWS SDK goes in: trimmed to what is used it loads faster than the runtime's own
 * copy, and its version is ours. `module` first: the SDK's CommonJS files do not shake.
 */
export const bundle = {
  target: 'node24',
  format: 'esm',
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  mainFields: ['module', 'main'],
  /** CommonJS inside the bundle asks for Node's own modules by `require`, which an ES module does not have. */
  banner: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
  /** Leaves out the SDK's search for credentials and its cache of endpoints, and the means to read compressed fonts: none is ever needed. */
  alias: {
    '@aws-sdk/credential-provider-node': own('platform/lambda-credentials.ts'),
    '@aws-sdk/endpoint-cache': own('platform/no-endpoint-cache.ts'),
    'brotli/decompress.js': own('documents/pdf/no-woff2.ts'),
  },
} as const;
