import * as z from 'zod';

/** What differs per installation; the values in `cdk.json` are examples that let the templates be made without an account. */
const settings = z.strictObject({
  /** Host name under which people reach the site. */
  domain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  /** Certificate of that name, in us-east-1, where CloudFront looks. */
  certificateArn: z.string().regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[0-9a-f-]{36}$/),
  /** First part of the login's host name under amazoncognito.com, unique in its region. */
  loginPrefix: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/),
  /** OpenID Connect issuer of ACM/IDM. */
  acmIssuer: z.url({ protocol: /^https$/ }),
  /** Name under which ACM/IDM knows this installation. */
  acmClientId: z.string().min(1),
  /** Secret in Secrets Manager that holds the client secret of ACM/IDM as plain text. */
  acmSecretName: z.string().regex(/^[\w/+=.@-]{1,512}$/),
  /** Where notifications come from, in a domain whose DNS the installation may change. */
  mailFrom: z.email(),
  /** Who gets the alarms by mail. */
  alarmEmail: z.email().optional(),
  /** A web ACL of AWS WAF (scope CLOUDFRONT) to put in front. */
  webAclArn: z
    .string()
    .regex(/^arn:aws:wafv2:us-east-1:\d{12}:global\/webacl\//)
    .optional(),
});

export type Settings = z.infer<typeof settings>;

/** @throws when a value is missing or malformed: nothing is deployed by guess */
export const settingsOf = (context: (key: string) => unknown): Settings =>
  settings.parse(
    Object.fromEntries(
      Object.keys(settings.shape)
        .map((name) => [name, context(`raamwerk:${name}`)] as const)
        .filter(([, value]) => value !== undefined),
    ),
  );
