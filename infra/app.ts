// The CDK app. Today it holds the table alone; the schedule, queues, functions and alarms come with the AWS issue.
import { App } from 'aws-cdk-lib';
import { KontorsvaktenStack } from './stack.ts';

new KontorsvaktenStack(new App(), 'Kontorsvakten');
