// What happens by the clock. A tick names itself, and that name stands in every line of the log that follows from it.
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';

/** EventBridge Scheduler fills this in; see functions/lambda/messages.ts. */
const input = JSON.stringify({ cause: '<aws.scheduler.execution-id>' });

export interface Job {
  name: string;
  /** `rate(5 minutes)`, `cron(…)` */
  when: string;
  target: IFunction;
}

export class Schedules extends Construct {
  constructor(scope: Construct, id: string, jobs: Job[]) {
    super(scope, id);
    const group = new CfnScheduleGroup(this, 'Group');
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    const targets = new Set(jobs.map(({ target }) => target));
    role.addToPolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: [...targets].map(({ functionArn }) => functionArn),
      }),
    );
    for (const target of targets) {
      // The scheduler hands a tick over and is done with it; Lambda by itself would try a failed one twice more, beside the next.
      target.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    }
    for (const { name, when, target } of jobs) {
      const schedule = new CfnSchedule(this, name, {
        groupName: group.ref,
        scheduleExpression: when,
        scheduleExpressionTimezone: 'Europe/Stockholm',
        flexibleTimeWindow: { mode: 'OFF' },
        // The next tick does what this one could not.
        target: { arn: target.functionArn, roleArn: role.roleArn, input, retryPolicy: { maximumRetryAttempts: 0 } },
      });
      schedule.node.addDependency(role);
    }
  }
}
