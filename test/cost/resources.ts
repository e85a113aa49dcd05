// What each kind of resource in the template costs. One that stands in neither list stops the reckoning: somebody has to say.

/** Kinds that are on the bill; month.ts says how much. */
const priced = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::DynamoDB::GlobalTable',
  'AWS::KMS::Key',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Logs::LogGroup',
  'AWS::SES::ConfigurationSet',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::Scheduler::Schedule',
]);

/** Kinds that are not, and why. */
const free: Record<string, string> = {
  'AWS::ApiGatewayV2::ApiMapping': 'a name for the API; its requests are counted',
  'AWS::ApiGatewayV2::DomainName': 'a name for the API; its requests are counted',
  'AWS::ApiGatewayV2::Integration': 'part of the API, whose requests are counted',
  'AWS::ApiGatewayV2::Route': 'part of the API, whose requests are counted',
  'AWS::ApiGatewayV2::Stage': 'part of the API; its access log is counted with the logs',
  'AWS::CDK::Metadata': 'a note for CDK',
  'AWS::CertificateManager::Certificate': 'public certificates cost nothing',
  'AWS::IAM::Policy': 'IAM costs nothing',
  'AWS::IAM::Role': 'IAM costs nothing',
  'AWS::KMS::Alias': 'a name for a key, which is counted',
  'AWS::Lambda::EventInvokeConfig': 'a setting; the invocations are counted',
  'AWS::Lambda::Permission': 'a permission',
  'AWS::Lambda::Url': 'a way to a function, whose invocations are counted',
  'AWS::Route53::RecordSet': 'a record; the zone is the operator’s own, and aliases are answered for nothing',
  'AWS::SES::ConfigurationSetEventDestination': 'a setting; what comes through it is counted with SNS',
  'AWS::SES::EmailIdentity': 'identities cost nothing; the mails are counted',
  'AWS::SNS::Subscription':
    'deliveries to Lambda and SQS cost nothing; a few alarm mails a month are within the 1,000 that are free',
  'AWS::SNS::TopicPolicy': 'a permission',
  'AWS::SQS::QueuePolicy': 'a permission',
  'AWS::Scheduler::ScheduleGroup': 'a folder of schedules',
};

/** The kinds nobody has priced. */
export const unpriced = (types: string[]): string[] =>
  [...new Set(types)].filter((type) => !priced.has(type) && free[type] === undefined);
