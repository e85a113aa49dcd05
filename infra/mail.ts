// Mail leaves through SES under one configuration set, and what comes back of it (bounces, complaints) through a topic.
import { Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export class Mail extends Construct {
  readonly configurationSet: ConfigurationSet;
  readonly feedback: Topic;
  /** What the sender of our mail must be allowed to use. */
  readonly arns: string[];

  constructor(scope: Construct, id: string, { senderEmail }: { senderEmail: string }) {
    super(scope, id);
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      // SES tells the account's bounce and complaint rates for nothing; those of one set are two metrics to pay for.
      reputationMetrics: false,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    new EmailIdentity(this, 'Sender', {
      identity: Identity.email(senderEmail),
      configurationSet: this.configurationSet,
    });
    this.feedback = new Topic(this, 'Feedback', { enforceSSL: true });
    this.configurationSet.addEventDestination('Feedback', {
      destination: EventDestination.snsTopic(this.feedback),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    this.arns = [arn('identity', senderEmail), arn('configuration-set', this.configurationSet.configurationSetName)];
  }
}
