import { fileURLToPath } from 'node:url';
import { defaultProvider } from './lambda-credentials.ts';
import { makeFolderTransport } from './mail-transport.folder.ts';
import { makeSesTransport } from './mail-transport.ses.ts';
import type { MailTransport } from './mail-transport.ts';

export interface MailWay {
  readonly transport: MailTransport;
  readonly from: string;
  /** Where the site is. */
  readonly origin: string;
}

/** `.example` leads nowhere (RFC 2606): mails in a folder never leave the machine. */
const nowhere = 'meldingen@raamwerk.example';

/**
 * How mail goes: `RAAMWERK_MAIL` is `file:///folder` or `ses://<from address>`, `RAAMWERK_ORIGIN` what its links begin with.
 * @throws at cold start when the deployment set something else
 */
export const openMail = ({ RAAMWERK_MAIL = '', RAAMWERK_ORIGIN = '', AWS_REGION = 'eu-west-1' }: NodeJS.ProcessEnv): MailWay => {
  const address = URL.parse(RAAMWERK_MAIL);
  const origin = URL.parse(RAAMWERK_ORIGIN)?.origin;
  if (origin === undefined) throw new Error('RAAMWERK_ORIGIN must be the address of the site');
  if (address?.protocol === 'file:') return { transport: makeFolderTransport(fileURLToPath(address)), from: nowhere, origin };
  if (address?.protocol !== 'ses:' || !address.username) throw new Error('RAAMWERK_MAIL must be file:///folder or ses://from@domain');
  const from = `${decodeURIComponent(address.username)}@${address.host}`;
  return { transport: makeSesTransport({ from, region: AWS_REGION, credentials: defaultProvider() }), from, origin };
};
