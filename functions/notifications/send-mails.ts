import { isHopeless, isOverdue, type Mail, nextTry } from '../../shared/domain/notifications/mail.ts';
import type { Clock } from '../platform/clock.ts';
import type { MailTransport } from '../platform/mail-transport.ts';
import type { ComposeMail } from './compose-mail.ts';
import type { MailRepository } from './mail.repository.ts';

export interface SendDeps {
  readonly mails: Pick<MailRepository, 'claim' | 'markSent' | 'putBack' | 'giveUp'>;
  readonly compose: ComposeMail;
  readonly transport: MailTransport;
  readonly now: Clock;
  readonly log: {
    warn(message: string, facts: { readonly [fact: string]: unknown; readonly error: Error }): void;
    error(message: string, facts: { readonly [fact: string]: unknown }): void;
  };
}

/** So many failures one after another mean that the server is down: the others wait for the next round. */
const mostInARow = 3;

/**
 * Sends each of these mails that waits and that nobody else is sending. What fails goes back to wait, longer each time.
 * A sender that dies between sending and marking leaves a mail that is sent again under the same Message-ID.
 */
export const makeSendMails = ({ mails, compose, transport, now, log }: SendDeps) => {
  const failed = async (mail: Mail, error: Error): Promise<void> => {
    const at = now();
    const { id, attempts } = mail;
    if (isHopeless(mail, at)) {
      await mails.giveUp(mail);
      log.error('a mail was given up', { mail: id, attempts, error });
      return;
    }
    await mails.putBack(mail, nextTry(at, attempts));
    if (isOverdue(mail, at)) log.error('a mail is overdue', { mail: id, attempts, error });
    else log.warn('a mail could not be sent', { mail: id, attempts, error });
  };

  /** False when it was tried and failed. */
  const sendOne = async (id: string): Promise<boolean> => {
    const mail = await mails.claim(id, now());
    if (!mail) return true;
    try {
      await transport.send(await compose(mail));
    } catch (error) {
      await failed(mail, error as Error);
      return false;
    }
    await mails.markSent(mail, now());
    return true;
  };

  return async (ids: readonly string[]): Promise<void> => {
    let inARow = 0;
    for (const id of ids) {
      inARow = (await sendOne(id)) ? 0 : inARow + 1;
      if (inARow === mostInARow) return;
    }
  };
};
export type SendMails = ReturnType<typeof makeSendMails>;
