// The whole system on AWS in one picture:
//   schedules → poll-tick → [poll] → poll → [read] → read → table → stream → alert → [deliver] → deliver → SES, endpoints
//   front door → api → table, and for whole exports → export → table; SES → topic → feedback → table; schedules → sweep → whatever was left behind
//   schedules → end-to-end-check → is anything missing after all?
import { Annotations, CfnOutput, CfnRule, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { FrontDoor } from './front-door.ts';
import { Keys } from './keys.ts';
import { Mail } from './mail.ts';
import { Queues } from './queues.ts';
import { Schedules } from './schedules.ts';
import { placeholderSender, readSettings } from './settings.ts';
import { Table } from './table.ts';
import { Workers } from './workers.ts';

export class KontorsvaktenStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, { description: "Kontorsvakten: the record of Sweden's state service offices", ...props });
    const settings = readSettings(this.node);
    if (settings.senderEmail === placeholderSender) {
      const advice = 'No mail can be sent: give the address alerts come from with -c senderEmail=…';
      Annotations.of(this).addWarningV2('kontorsvakten:sender', `${advice} This template is for looking at.`);
      // CloudFormation asks before it makes or changes anything: an upgrade that forgets the setting must not take the sender away.
      const isGiven = Fn.conditionEquals('senderEmail', 'given');
      new CfnRule(this, 'SenderEmail', { assertions: [{ assert: isGiven, assertDescription: advice }] });
    }
    const table = new Table(this, 'Table');
    const keys = new Keys(this, 'Keys');
    const queues = new Queues(this, 'Queues');
    const mail = new Mail(this, 'Mail', settings);
    const frontDoor = new FrontDoor(this, 'FrontDoor', settings);
    const workers = new Workers(this, 'Workers', { table, keys, queues, mail, baseUrl: frontDoor.url, settings });
    frontDoor.serve(workers.api.function);
    new Schedules(this, 'Schedules', [
      { name: 'poll-tick', when: 'rate(5 minutes)', target: workers.pollTick.function },
      { name: 'sweep', when: 'rate(1 minute)', target: workers.sweep.function },
      // At the minute, whatever the sweep's rate is.
      { name: 'digests', when: 'cron(30 7 * * ? *)', target: workers.sweep.function },
      { name: 'end-to-end-check', when: 'rate(15 minutes)', target: workers.endToEndCheck.function },
    ]);
    const { dashboard } = new Alarms(this, 'Alarms', { queues, alarmEmail: settings.alarmEmail });

    new CfnOutput(this, 'ApiUrl', { value: frontDoor.url });
    new CfnOutput(this, 'TableName', { value: table.table.tableName });
    const console = `https://${this.region}.console.aws.amazon.com/cloudwatch/home?region=${this.region}`;
    new CfnOutput(this, 'DashboardUrl', { value: `${console}#dashboards/dashboard/${dashboard.dashboardName}` });
  }
}
