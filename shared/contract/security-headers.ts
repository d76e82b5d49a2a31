/**
 * Only what comes from the own origin: no inline script or style, which the site's build therefore avoids.
 * `connect` is where scripts may send requests beside the own origin.
 */
const contentSecurityPolicy = (connect: readonly string[]): string =>
  Object.entries({
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
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

/** Two years, as browsers ask before they remember a host for good. */
export const strictTransportSeconds = 63_072_000;

/**
 * What every answer under the site's origin says to the browser; CloudFront sends exactly this, and the local gateway
 * all but `strict-transport-security`, which is for TLS alone.
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
