import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mail } from '../../shared/domain/notifications/mail.ts';
import type { ComposedMail } from '../platform/mail-transport.ts';
import { htmlOf, subjectOf, textOf } from './mail-text.nl.ts';

interface Deps {
  /** Where the site is, for its links. */
  readonly origin: string;
  readonly from: string;
}

/**
 * The message as it travels (RFC 5322), the same bytes each time: its Message-ID and the marks between its parts follow
 * from the mail's id, its date is when it was written.
 */
export const makeComposeMail =
  ({ origin, from }: Deps) =>
  async (mail: Mail): Promise<ComposedMail> => {
    const settings = `${origin}/instellingen/meldingen/`;
    const message = new MailComposer({
      from: { name: 'Raamwerk', address: from },
      to: mail.to,
      subject: subjectOf(mail),
      messageId: `<${mail.id}@${from.split('@').at(-1)}>`,
      date: new Date(mail.createdAt),
      text: textOf(mail, origin),
      html: htmlOf(mail, origin),
      // Written by a program (RFC 3834), so that absence notices do not answer; how to get less of it (RFC 2369).
      headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${settings}>` },
      baseBoundary: mail.id,
      newline: 'win',
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return { id: mail.id, to: mail.to.address, raw: await message.compile().build() };
  };
export type ComposeMail = ReturnType<typeof makeComposeMail>;
