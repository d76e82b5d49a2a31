import { Duration, Stack } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { securityHeaders, strictTransportSeconds } from '../../shared/contract/security-headers.ts';
import type { Login } from './login.ts';

/** `securityHeaders` in CloudFront's words: it has fields of its own for some headers and refuses those as custom ones. */
export const makeSecurityHeaders = (scope: Construct, id: string, { login }: { readonly login: Login }): ResponseHeadersPolicy => {
  const headers = securityHeaders([login.host, `https://cognito-idp.${Stack.of(scope).region}.amazonaws.com`]);
  const custom = ['cross-origin-opener-policy', 'permissions-policy'] as const;
  return new ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: headers['content-security-policy'], override: true },
      strictTransportSecurity: { accessControlMaxAge: Duration.seconds(strictTransportSeconds), includeSubdomains: true, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override: true },
    },
    customHeadersBehavior: { customHeaders: custom.map((header) => ({ header, value: headers[header], override: true })) },
  });
};
