import { fileURLToPath } from 'node:url';

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
  /** Leaves out the SDK's search for credentials, which Lambda never needs. */
  alias: { '@aws-sdk/credential-provider-node': fileURLToPath(new URL('../../functions/platform/lambda-credentials.ts', import.meta.url)) },
} as const;
