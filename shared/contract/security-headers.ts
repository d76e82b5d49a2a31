/**
 * What every answer under the site's origin says to the browser; the local gateway and CloudFront both
 * send exactly this. Inline script and style are let through here because Astro starts its islands with them;
 * which ones is narrowed down, by hash, in the policy that each page carries itself (`security.csp` of
 * the site): a browser enforces both.
 */
const contentSecurityPolicy = (connect: readonly string[]): string =>
  Object.entries({
    'default-src': ["'self'"],
    'script-src': ["'self'", "'unsafe-inline'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...connect],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

/** Two years, as browsers ask before they remember a host for good; ignored over plain HTTP. */
export const strictTransportSeconds = 63_072_000;

/**
 * @param connect origins beside the own that scripts may call: those of the login where it is elsewhere
 * @returns header names in lower case with their values
 */
export const securityHeaders = (connect: readonly string[] = []) =>
  ({
    'content-security-policy': contentSecurityPolicy(connect),
    'strict-transport-security': `max-age=${strictTransportSeconds}; includeSubDomains`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  }) as const;
