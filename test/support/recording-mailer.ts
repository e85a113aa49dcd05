// A mailer that keeps what it is given; `fail` makes the next sends fail, after or before they are kept.
import { type Mail, MailError, type Mailer } from '../../shared/adapters/mailer.ts';

export interface RecordingMailer extends Mailer {
  readonly mails: Mail[];
  /** Outcomes of the coming sends, in order; `unknown` is kept all the same, as a server may have done. */
  readonly fail: MailError['outcome'][];
}

export function createRecordingMailer(): RecordingMailer {
  const mails: Mail[] = [];
  const fail: MailError['outcome'][] = [];
  return {
    mails,
    fail,
    async send(mail) {
      const outcome = fail.shift();
      if (outcome === undefined || outcome === 'unknown') mails.push(mail);
      if (outcome !== undefined) throw new MailError(outcome, `mail: ${outcome} as the test asked`);
    },
    async close() {},
  };
}
