// The one MIME builder: nodemailer's, for files, SMTP and SES alike. RFC 5322 bytes with CRLF.
import { type Mail, MailError } from './mailer.ts';

export interface MailOptions {
  /** Address of the sender. */
  from: string;
  fromName?: string;
}

const defaultName = 'Kontorsvakten';

/** What nodemailer takes for the mail. @throws MailError `rejected` when a header would not be one line. */
export function mailOptions(mail: Mail, { from, fromName = defaultName }: MailOptions) {
  requireOneLine({ to: mail.to, subject: mail.subject, 'message id': mail.messageId, ...mail.headers });
  return {
    from: { name: fromName, address: from },
    // As an object: the address is taken as one address, whatever commas or brackets it holds.
    to: { name: '', address: mail.to },
    subject: mail.subject,
    messageId: `<${mail.messageId}>`,
    text: mail.text,
    html: mail.html,
    headers: Object.entries(mail.headers).map(([key, value]) => ({ key, value })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** @throws MailError `rejected` */
export async function composeMail(mail: Mail, options: MailOptions): Promise<Buffer> {
  // With the first mail: a function that only posts webhooks this time has no need of it.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const composer = new MailComposer({ ...mailOptions(mail, options), newline: 'win' });
  return composer.compile().build();
}

function requireOneLine(headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (/[\r\n\0]/.test(value) || /[^\w -]/.test(name)) {
      throw new MailError('rejected', `mail: the header "${name.replaceAll(/[^\w -]/g, '?')}" is not one line`);
    }
  }
}
