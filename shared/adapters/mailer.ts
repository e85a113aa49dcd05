// How mail leaves: SMTP or .eml files on one machine, SES on AWS. One MIME builder (nodemailer) for all.
export interface Mail {
  /** Without angle brackets, stable over retries: `<id>@<domain>`. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  /** Whose alert it is, so that a bounce can be told apart; none for a confirmation. */
  subscriptionId?: string;
}
/** The name under which SES's bounces and complaints tell which subscription the mail was for. */
export const subscriptionTag = 'subscription';

export interface Mailer {
  /** Hands the mail over. @throws MailError */
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}

/**
 * `failed`: not taken, and may be another time. `unknown`: it may have been taken (a time-out after the data), so a retry repeats the
 * same Message-ID. `rejected`: this mail never will be. `no-mailbox`: no mail to this address ever will be, whatever it says.
 */
export type MailOutcome = 'failed' | 'unknown' | 'rejected' | 'no-mailbox';

export class MailError extends Error {
  override name = 'MailError';
  constructor(
    readonly outcome: MailOutcome,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
