/**
 * Stands in for the SDK's cache of discovered endpoints in deployed bundles (see infra/constructs/bundling.ts): the
 * client makes one, and no command of DynamoDB asks it for anything.
 */
export class EndpointCache {}
