// What the stack promises, by intent: each test asks about all resources of a kind, so that the next one added is held to it as well.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { KontorsvaktenStack } from '../../infra/stack.ts';
import { metricNames } from '../../shared/adapters/metrics.ts';
import { tableDefinition } from '../../shared/store/table.ts';
import { cdkContext } from '../support/cdk-context.ts';
import { openApp, openStack } from './open-stack.ts';

interface Resource {
  // biome-ignore lint/suspicious/noExplicitAny: a template has no types
  Properties: any;
  DeletionPolicy?: string;
}
const template = Template.fromStack(openStack());
const all = (type: string): [string, Resource][] =>
  Object.entries(template.findResources(type)) as [string, Resource][];
const only = (type: string): Resource => {
  const [[, resource] = [undefined, undefined], ...others] = all(type);
  if (resource === undefined || others.length > 0) throw new Error(`expected one ${type}`);
  return resource;
};

describe('the stack', () => {
  it('keeps the table through everything, and can go back in time', () => {
    const { Properties, DeletionPolicy } = only('AWS::DynamoDB::GlobalTable');
    expect(DeletionPolicy).toBe('Retain');
    expect(Properties).toMatchObject({ BillingMode: 'PAY_PER_REQUEST', TimeToLiveSpecification: { Enabled: true } });
    expect(Properties.Replicas[0]).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    const indexes = Properties.GlobalSecondaryIndexes.map(({ IndexName }: { IndexName: string }) => IndexName);
    expect(indexes.sort()).toEqual(Object.keys(tableDefinition.indexes).sort());
  });

  it('wraps its own keys by one that is kept, rotates, and serves those who sign or seal alone', () => {
    const { Properties, DeletionPolicy } = only('AWS::KMS::Key');
    expect(DeletionPolicy).toBe('Retain');
    expect(Properties.EnableKeyRotation).toBe(true);
    const functions = all('AWS::Lambda::Function').filter(([, fn]) => fn.Properties.Environment.Variables.KEY_ARN);
    expect(functions.map(([id]) => /Workers([a-z]+)Function/.exec(id)?.[1])).toEqual(['deliver', 'api']);
  });

  it('has a dead-letter queue behind every queue that is none, and encrypts and keeps both', () => {
    const queues = all('AWS::SQS::Queue');
    const dead = queues.filter(([, { Properties }]) => Properties.RedrivePolicy === undefined).map(([id]) => id);
    for (const [, { Properties }] of queues) {
      expect(Properties.SqsManagedSseEnabled).toBe(true);
      const target = Properties.RedrivePolicy?.deadLetterTargetArn['Fn::GetAtt'][0];
      if (target === undefined) expect(Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
      else expect(dead).toContain(target);
    }
    expect(queues.length - dead.length).toBe(3);
  });

  it('gives each queue six times the time of the function it feeds, and takes back single messages', () => {
    const functions = new Map(all('AWS::Lambda::Function'));
    const queues = new Map(all('AWS::SQS::Queue'));
    const fed = all('AWS::Lambda::EventSourceMapping').filter(([, { Properties }]) =>
      queues.has(Properties.EventSourceArn['Fn::GetAtt'][0]),
    );
    expect(fed).toHaveLength(3);
    for (const [, { Properties }] of fed) {
      const queue = queues.get(Properties.EventSourceArn['Fn::GetAtt'][0]);
      const fn = functions.get(Properties.FunctionName.Ref);
      expect(queue?.Properties.VisibilityTimeout).toBe(6 * fn?.Properties.Timeout);
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(Properties.ScalingConfig.MaximumConcurrency).toBeLessThanOrEqual(5);
    }
  });

  it('wakes nobody for rows without announcements, halves a batch that fails, and keeps what never succeeds', () => {
    const [mapping] = all('AWS::Lambda::EventSourceMapping').filter(
      ([, { Properties }]) => Properties.StartingPosition,
    );
    const { FilterCriteria, ...rest } = mapping?.[1].Properties ?? {};
    expect(rest).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      StartingPosition: 'TRIM_HORIZON',
      DestinationConfig: { OnFailure: { Destination: expect.anything() } },
    });
    expect(rest.MaximumRetryAttempts).toBeGreaterThan(0);
    expect(JSON.parse(FilterCriteria.Filters[0].Pattern).dynamodb.NewImage).toEqual({ workPk: { S: ['announce'] } });
  });

  it('runs every function on the same current runtime, with a log that is not kept for ever', () => {
    const functions = all('AWS::Lambda::Function');
    expect(functions).toHaveLength(10);
    const logs = new Map(all('AWS::Logs::LogGroup'));
    expect(logs.size).toBe(functions.length + 1);
    for (const { Properties } of logs.values()) expect(Properties.RetentionInDays).toBeLessThanOrEqual(31);
    for (const [, { Properties }] of functions) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect(Properties.Environment.Variables.TABLE_NAME).toEqual({ Ref: expect.stringContaining('Table') });
      expect(logs.has(Properties.LoggingConfig.LogGroup.Ref)).toBe(true);
    }
  });

  it('allows no wildcard, in actions or resources, and no ready-made policy', () => {
    for (const [, { Properties }] of all('AWS::IAM::Policy')) {
      expect(JSON.stringify(Properties.PolicyDocument)).not.toContain('*');
    }
    for (const [, { Properties }] of all('AWS::IAM::Role')) expect(Properties.ManagedPolicyArns).toBeUndefined();
  });

  it('has a schedule for each job, told in Swedish time', () => {
    const schedules = all('AWS::Scheduler::Schedule').map(([, { Properties }]) => Properties);
    expect(schedules.map(({ ScheduleExpression }) => ScheduleExpression).sort()).toEqual([
      'cron(30 7 * * ? *)',
      'rate(1 minute)',
      'rate(15 minutes)',
      'rate(5 minutes)',
    ]);
    for (const { ScheduleExpressionTimezone, Target } of schedules) {
      expect(ScheduleExpressionTimezone).toBe('Europe/Stockholm');
      expect(JSON.parse(Target.Input)).toEqual({ cause: '<aws.scheduler.execution-id>' });
    }
  });

  it('limits and logs what comes through the front door', () => {
    const { Properties } = only('AWS::ApiGatewayV2::Stage');
    expect(Properties.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
    expect(Properties.AccessLogSettings.DestinationArn).toBeDefined();
    const line = JSON.parse(Properties.AccessLogSettings.Format);
    expect(line).toMatchObject({ requestId: '$context.requestId', status: '$context.status' });
    // Links in mails hold their token in the path.
    expect(Properties.AccessLogSettings.Format).not.toMatch(/path|routeKey/i);
  });

  it('lets the world call no function itself, and one by an address of its own that streams and writes nothing', () => {
    const open = all('AWS::Lambda::Permission').filter(([, { Properties }]) => Properties.Principal === '*');
    const url = only('AWS::Lambda::Url').Properties;
    expect(url).toMatchObject({ AuthType: 'NONE', InvokeMode: 'RESPONSE_STREAM' });
    for (const [, { Properties }] of open) {
      expect(Properties.FunctionName).toEqual(url.TargetFunctionArn);
      expect(Properties.FunctionUrlAuthType ?? Properties.InvokedViaFunctionUrl).toBeTruthy();
    }
    const fn = new Map(all('AWS::Lambda::Function')).get(url.TargetFunctionArn['Fn::GetAtt'][0]);
    const role = fn?.Properties.Role['Fn::GetAtt'][0];
    const policies = all('AWS::IAM::Policy').filter(([, { Properties }]) => Properties.Roles[0].Ref === role);
    const actions = policies
      .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
      .flatMap((s) => s.Action);
    expect(actions.filter((action) => !/^(dynamodb:(Get|BatchGet|Query)|logs:|kms:)/.test(action))).toEqual([]);
  });

  it('keeps what a function was handed and could not do, where nothing else would bring it again', () => {
    const called = all('AWS::SNS::Subscription').filter(([, { Properties }]) => Properties.Protocol === 'lambda');
    const functions = new Map(all('AWS::Lambda::Function'));
    for (const [, { Properties }] of called) {
      const queue = functions.get(Properties.Endpoint['Fn::GetAtt'][0])?.Properties.DeadLetterConfig?.TargetArn;
      expect(queue).toEqual(Properties.RedrivePolicy.deadLetterTargetArn);
    }
    expect(called.length).toBeGreaterThan(0);
    const once = all('AWS::Lambda::EventInvokeConfig').filter(([, { Properties }]) => !Properties.MaximumRetryAttempts);
    const ticking = all('AWS::Scheduler::Schedule').map(([, { Properties }]) => Properties.Target.Arn['Fn::GetAtt'][0]);
    expect(once.map(([, { Properties }]) => Properties.FunctionName.Ref).sort()).toEqual([...new Set(ticking)].sort());
  });

  it('hears of bounces and complaints', () => {
    const { Properties } = only('AWS::SES::ConfigurationSetEventDestination');
    expect(Properties.EventDestination.MatchingEventTypes).toEqual(['bounce', 'complaint']);
    expect(only('AWS::SNS::Subscription').Properties).toMatchObject({
      Protocol: 'lambda',
      RedrivePolicy: expect.anything(),
    });
  });

  it('says in the runbook what to do about each alarm, and watches only figures that somebody tells', () => {
    const runbook = readFileSync(path.resolve('docs', 'runbook.md'), 'utf8');
    const alarms = all('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
    for (const { AlarmDescription, Namespace, MetricName } of alarms) {
      const name = /"([^"]+)"\.$/.exec(AlarmDescription)?.[1];
      expect(runbook).toContain(`\n## ${name}\n`);
      if (Namespace === 'Kontorsvakten') expect(metricNames).toContain(MetricName);
    }
    expect(alarms).toHaveLength(11);
  });

  it('takes the silence of a watchman for an alarm', () => {
    const alarms = all('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
    const silence = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(silence.map(({ MetricName }) => MetricName).sort()).toEqual(['DeliveriesMissing', 'SourcesPolled']);
  });

  it('may be deployed, once it has an address to send from', () => {
    expect(template.toJSON().Rules?.SenderEmail).toBeUndefined();
  });

  it('tells the addresses the contract names', () => {
    expect(Object.keys(template.findOutputs('*')).sort()).toEqual(['ApiUrl', 'DashboardUrl', 'TableName']);
  });

  it('mails alarms to whom the operator names', () => {
    const watched = Template.fromStack(openStack({ alarmEmail: 'ops@example.se' }));
    watched.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'ops@example.se' });
    for (const { Properties } of Object.values(watched.findResources('AWS::CloudWatch::Alarm'))) {
      expect(Properties.AlarmActions).toHaveLength(1);
      expect(Properties.OKActions).toHaveLength(1);
    }
  });

  it('answers on the domain of the operator, and links to it', () => {
    const own = Template.fromStack(openStack({ domainName: 'vakt.example.se', hostedZoneId: 'Z123' }));
    own.hasOutput('ApiUrl', { Value: 'https://vakt.example.se' });
    own.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    own.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ BASE_URL: 'https://vakt.example.se' }) },
    });
    own.resourceCountIs('AWS::Route53::RecordSet', 1);
  });

  it('decides on every flag of the CDK, so that no default changes under it', () => {
    const flags = readFileSync(path.resolve('node_modules', 'aws-cdk-lib', 'recommended-feature-flags.json'), 'utf8');
    expect(Object.keys(JSON.parse(flags)).filter((flag) => !(flag in cdkContext))).toEqual([]);
  });
});

describe("AWS's list of good practice", () => {
  it.each([{}, { alarmEmail: 'ops@example.se', domainName: 'vakt.example.se', hostedZoneId: 'Z123' }])(
    'finds nothing that has no reason, with %o',
    (context) => {
      const app = openApp({ senderEmail: 'vakt@example.se', ...context });
      new KontorsvaktenStack(app, 'Test');
      Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
      const { directory } = app.synth();
      // What a synthesis with findings sets would be the exit code of the tests.
      process.exitCode = 0;
      const { pluginReports } = JSON.parse(readFileSync(path.join(directory, 'validation-report.json'), 'utf8'));
      const [{ pluginName, violations, suppressedViolations }] = pluginReports;
      expect({ pluginName, violations }).toEqual({ pluginName: 'AwsSolutions', violations: [] });
      for (const { reason } of suppressedViolations) expect(reason).toMatch(/\w{3}/);
    },
  );
});
