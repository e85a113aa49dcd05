// The ways in from outside, as AWS's front doors make them of the template: the HTTP API's routes, the function URL, and the topic that SES tells
// of mail that came back. Each asks whether it may call the function.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { snsEvent } from '../support/aws-events.ts';
import type { Cloud } from './cloud.ts';
import type { ReadTemplate } from './template.ts';

// biome-ignore lint/suspicious/noExplicitAny: resources and answers are JSON
type Json = any;

interface Parts {
  template: ReadTemplate;
  cloud: Cloud;
  roleOf: (functionId: string) => string;
  invoke: (functionId: string, event: unknown) => Promise<Json>;
}

const account = 'eu-north-1:123456789012';
const lastOf = (arn: string): string => arn.split(':').at(-1) ?? '';

export function createDoors({ template, cloud, roleOf, invoke }: Parts) {
  const propertiesOf = (type: string): Json[] => template.of(type).map(([, { Properties }]) => Properties);

  /** A request to the HTTP API. */
  async function request(event: APIGatewayProxyEventV2): Promise<Json> {
    const routes = propertiesOf('AWS::ApiGatewayV2::Route');
    const own = routes.find(({ RouteKey }) => RouteKey === `ANY ${event.rawPath}`);
    const route = own ?? routes.find(({ RouteKey }) => RouteKey === 'ANY /{proxy+}');
    if (route === undefined) return { statusCode: 404 };
    const integration = new Map(template.of('AWS::ApiGatewayV2::Integration')).get(route.Target.split('/')[1]);
    const resource: string = integration?.Properties.IntegrationUri;
    const [, path] = route.RouteKey.split(' ');
    // A route is allowed for any stage and method, and so it is named here.
    const from = `arn:aws:execute-api:${account}:${route.ApiId}/*/*${path}`;
    const caller = { role: 'apigateway.amazonaws.com', from };
    // API Gateway tells its clients no more than that.
    if (!cloud.call({ ...caller, action: 'lambda:InvokeFunction', resource })) return { statusCode: 500 };
    return invoke(lastOf(resource), event);
  }

  /** A request to the function URL: open to all, which takes two permissions since October 2025. */
  async function download(event: APIGatewayProxyEventV2): Promise<Json> {
    const [{ TargetFunctionArn: resource }] = propertiesOf('AWS::Lambda::Url');
    const actions = ['lambda:InvokeFunctionUrl', 'lambda:InvokeFunction'];
    if (actions.map((action) => cloud.call({ role: '*', action, resource })).includes(false))
      return { statusCode: 403 };
    return invoke(lastOf(resource), event);
  }

  /** Lambda's own tries when nobody waits for the answer; then the function's dead-letter queue. */
  async function handOver(functionId: string, event: unknown): Promise<void> {
    const [settings] = propertiesOf('AWS::Lambda::EventInvokeConfig').filter((one) => one.FunctionName === functionId);
    for (let tries = 1 + (settings?.MaximumRetryAttempts ?? 2); tries > 0; tries -= 1) {
      const isDone = await invoke(functionId, event).then(
        () => true,
        () => false,
      );
      if (isDone) return;
    }
    const { DeadLetterConfig } = new Map(template.of('AWS::Lambda::Function')).get(functionId)?.Properties ?? {};
    if (DeadLetterConfig !== undefined) putAside(DeadLetterConfig.TargetArn, { role: roleOf(functionId) }, event);
  }

  function putAside(queueArn: string, who: { role: string; from?: string }, body: unknown): void {
    if (!cloud.call({ ...who, action: 'sqs:SendMessage', resource: queueArn })) return;
    const message = { messageId: crypto.randomUUID(), body: JSON.stringify(body), visibleAt: 0, receives: 0 };
    cloud.queueOf(lastOf(queueArn)).push(message);
  }

  /** SES tells the topic of its configuration set, the topic its subscribers. */
  async function mailCameBack(notification: { eventType: string }): Promise<void> {
    const [{ ConfigurationSetName, EventDestination }] = propertiesOf('AWS::SES::ConfigurationSetEventDestination');
    if (!EventDestination.MatchingEventTypes.includes(notification.eventType.toLowerCase())) return;
    const topic: string = EventDestination.SnsDestination.TopicARN;
    const ses = { role: 'ses.amazonaws.com', from: `arn:aws:ses:${account}:configuration-set/${ConfigurationSetName}` };
    if (!cloud.call({ ...ses, action: 'sns:Publish', resource: topic })) return;
    const sns = { role: 'sns.amazonaws.com', from: topic };
    const event = snsEvent([notification]);
    for (const { TopicArn, Endpoint, RedrivePolicy } of propertiesOf('AWS::SNS::Subscription')) {
      if (TopicArn !== topic) continue;
      const mayCall = cloud.call({ ...sns, action: 'lambda:InvokeFunction', resource: Endpoint });
      if (mayCall) await handOver(lastOf(Endpoint), event);
      else putAside(RedrivePolicy.deadLetterTargetArn, sns, event.Records[0]?.Sns);
    }
  }

  return { request, download, mailCameBack };
}
