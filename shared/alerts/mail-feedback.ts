// What SES says came of a mail: a mailbox that does not exist, or a reader who called it spam, ends the subscription and keeps why.
// https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
import * as z from 'zod';

const mail = z.object({ tags: z.record(z.string(), z.array(z.string())).default({}) });

export const mailFeedbackSchema = z.discriminatedUnion('eventType', [
  z.object({ eventType: z.literal('Bounce'), mail, bounce: z.object({ bounceType: z.string() }) }),
  z.object({ eventType: z.literal('Complaint'), mail, complaint: z.object({}) }),
]);
export type MailFeedback = z.infer<typeof mailFeedbackSchema>;

/** Said at once by an SMTP server, or later by SES. */
export const mailboxRefuses = 'the mailbox does not exist or refuses our mail';

/** Why the subscription ends; `null` when it goes on: a full mailbox or a server that is down is no reason to leave. */
export function reasonToEnd(feedback: MailFeedback): string | null {
  if (feedback.eventType === 'Complaint') return 'the reader reported an alert as spam';
  return feedback.bounce.bounceType === 'Permanent' ? mailboxRefuses : null;
}
