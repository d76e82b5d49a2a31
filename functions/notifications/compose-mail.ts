import MimeNode from 'nodemailer/lib/mime-node';
import type { Mail } from '../../shared/domain/notifications/mail.ts';
import type { ComposedMail } from '../platform/mail-transport.ts';
import { htmlOf, subjectOf, textOf } from './mail-text.nl.ts';

interface Deps {
  /** Where the site is, for its links. */
  readonly origin: string;
  readonly from: string;
}

const closed = { disableFileAccess: true, disableUrlAccess: true } as const;

/**
 * The message as it travels (RFC 5322), the same bytes each time: its Message-ID and the mark between its parts follow
 * from the mail's id, its date is when it was written. By the library's node and not its composer, which would bring a
 * table of all media types into the function.
 */
export const makeComposeMail =
  ({ origin, from }: Deps) =>
  async (mail: Mail): Promise<ComposedMail> => {
    const message = new MimeNode('multipart/alternative', { baseBoundary: mail.id, newline: 'win', ...closed });
    message.setHeader({
      From: { name: 'Raamwerk', address: from },
      To: { ...mail.to },
      Subject: subjectOf(mail),
      'Message-ID': `<${mail.id}@${from.split('@').at(-1)}>`,
      Date: new Date(mail.createdAt).toUTCString().replace('GMT', '+0000'),
      // Written by a program (RFC 3834), so that absence notices do not answer; how to get less of it (RFC 2369).
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${origin}/instellingen/meldingen/>`,
    });
    message.createChild('text/plain; charset=utf-8', closed).setContent(textOf(mail, origin));
    message.createChild('text/html; charset=utf-8', closed).setContent(htmlOf(mail, origin));
    return { id: mail.id, to: mail.to.address, raw: await message.build() };
  };
export type ComposeMail = ReturnType<typeof makeComposeMail>;
