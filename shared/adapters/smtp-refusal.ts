// What an SMTP server's refusal is about: the address, this mail, or the moment. An address is given up only for what is said of the
// mailbox itself: a server that distrusts us, or a relay set up wrongly, says 5xx to everybody, and that must end no subscription.

export interface Refusal {
  of: 'address' | 'mail' | 'later';
  /** "550 5.1.1": the codes alone, since the text may hold the address. */
  reply: string;
}

/** RFC 3463 sections 3.2 and 3.3: addresses that are none, mailboxes that are gone. Not 5.1.7 and 5.1.8, which are about the sender, nor 5.2.2 (full). */
const mailboxStatuses = ['5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.4', '5.1.6', '5.1.10', '5.2.0', '5.2.1'];
/**
 * RFC 5321 section 4.2.3 and RFC 7504: without an enhanced status these say at `RCPT TO` that the mailbox is not there. Not 552: section
 * 4.5.3.1.10 has clients take it for a temporary failure; nor 503 and 530, which are about the session.
 */
const mailboxReplies = [550, 551, 553, 554, 556];
/** How servers without enhanced statuses say that it is us they will not serve. */
const aboutUs = /relay|authenticat|log ?in|spam|blocked|black ?list|block ?list|denied|reputation|policy/i;
/** Of the session, not of the mail: bad sequence, authentication required. */
const sessionReplies = [503, 530, 534, 535, 538];

/** `code` and `command` as nodemailer tells them. */
export function refusalOf(refused: {
  responseCode: number;
  response?: unknown;
  code?: unknown;
  command?: unknown;
}): Refusal {
  const { responseCode, code, command } = refused;
  const text = typeof refused.response === 'string' ? refused.response : '';
  const status = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1];
  const reply = status === undefined ? `${responseCode}` : `${responseCode} ${status}`;
  if (responseCode < 500 || responseCode === 552 || code === 'EAUTH' || sessionReplies.includes(responseCode)) {
    return { of: 'later', reply };
  }
  if (status !== undefined) return { of: mailboxStatuses.includes(status) ? 'address' : 'mail', reply };
  const isAddress = command === 'RCPT TO' && mailboxReplies.includes(responseCode) && !aboutUs.test(text);
  return { of: isAddress ? 'address' : 'mail', reply };
}
