import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeSesTransport } from '../../functions/platform/mail-transport.ses.ts';
import { openMail } from '../../functions/platform/open-mail.ts';

const mail = { id: 'x', to: 'an@voorbeeld.be', raw: Buffer.from('Subject: ë\r\n\r\nTekst') };

/** A server in the place of SES that answers one status and remembers what it was asked. */
const openServer = async (status: number) => {
  const asked: { readonly request: IncomingMessage; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    asked.push({ request, body: Buffer.concat(chunks).toString() });
    response.writeHead(status, { 'x-amzn-errortype': 'TooManyRequestsException' });
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const transport = makeSesTransport({
    from: 'meldingen@raamwerk.example',
    region: 'eu-west-1',
    credentials: async () => ({ accessKeyId: 'key', secretAccessKey: 'secret', sessionToken: 'token' }),
    endpoint: `http://127.0.0.1:${port}`,
  });
  return { asked, transport };
};

describe('SES', () => {
  test('is handed the whole message for one address, in a signed request', async () => {
    const { asked, transport } = await openServer(200);
    await transport.send(mail);
    const [{ request, body } = { request: undefined, body: '{}' }] = asked;
    expect(request?.url).toBe('/v2/email/outbound-emails');
    expect(request?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-west-1\/ses\/aws4_request/);
    expect(request?.headers['x-amz-security-token']).toBe('token');
    expect(JSON.parse(body)).toEqual({
      FromEmailAddress: 'meldingen@raamwerk.example',
      Destination: { ToAddresses: ['an@voorbeeld.be'] },
      Content: { Raw: { Data: mail.raw.toString('base64') } },
    });
  });

  test.each([400, 429, 500, 503])('that answers %i has not taken the mail, and is not asked twice for it', async (status) => {
    const { asked, transport } = await openServer(status);
    await expect(transport.send(mail)).rejects.toThrow(`SES answered ${status} TooManyRequestsException`);
    expect(asked).toHaveLength(1);
  });
});

describe('the way out for mail', () => {
  const origin = 'https://raamwerk.example';

  test.each([
    ['file:///folder/post', 'meldingen@raamwerk.example'],
    ['ses://meldingen@voorbeeld.be', 'meldingen@voorbeeld.be'],
    ['ses://aan%2Bkoop@voorbeeld.be', 'aan+koop@voorbeeld.be'],
  ])('is opened by %s', (RAAMWERK_MAIL, from) => {
    const environment = { RAAMWERK_MAIL, RAAMWERK_ORIGIN: `${origin}/`, AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };
    expect(openMail(environment)).toMatchObject({ from, origin });
  });

  test.each(['', 'smtp://localhost', 'ses://voorbeeld.be'])('is not opened by %s', (RAAMWERK_MAIL) => {
    expect(() => openMail({ RAAMWERK_MAIL, RAAMWERK_ORIGIN: origin })).toThrow('RAAMWERK_MAIL');
  });

  test('wants to know where the site is', () => {
    expect(() => openMail({ RAAMWERK_MAIL: 'file:///folder/post' })).toThrow('RAAMWERK_ORIGIN');
  });
});
