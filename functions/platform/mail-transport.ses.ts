import { AwsClient } from 'aws4fetch';
import type { MailTransport } from './mail-transport.ts';

interface SesOptions {
  readonly from: string;
  readonly region: string;
  /** Asked for at the first mail. */
  readonly credentials: () => Promise<{ readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string }>;
  /** Another host than SES's own. */
  readonly endpoint?: string;
}

const patienceMilliseconds = 8000;

/**
 * Mail by Amazon SES, version 2 of its API. One kind of request does not need its whole client: `aws4fetch` signs it.
 * Never tried again here: what failed goes back to wait in the table, where others see it.
 */
export const makeSesTransport = ({ from, region, credentials, endpoint }: SesOptions): MailTransport => {
  let client: Promise<AwsClient> | undefined;
  return {
    async send({ to, raw }) {
      client ??= credentials().then((given) => new AwsClient({ ...given, region, service: 'ses', retries: 0 }));
      const response = await (await client).fetch(`${endpoint ?? `https://email.${region}.amazonaws.com`}/v2/email/outbound-emails`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: { Raw: { Data: Buffer.from(raw).toString('base64') } },
        }),
        signal: AbortSignal.timeout(patienceMilliseconds),
      });
      // The kind of refusal, without the text, which may hold an address.
      if (!response.ok) throw new Error(`SES answered ${response.status} ${response.headers.get('x-amzn-errortype') ?? ''}`.trim());
    },
  };
};
