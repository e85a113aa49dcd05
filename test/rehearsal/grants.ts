// All that a template allows, wherever it stands: in the policies of roles, in who may take a role on, and in what functions, topics, queues and
// keys let others do. What it denies (requests without TLS) is left out.
import type { Permission, Resource } from './template.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template has no types
type Json = any;

const each = (value: Json): string[] => [value].flat();

export function grantsOf(of: (type: string) => [string, Resource][]): Permission[] {
  const ofType = (type: string, read: (id: string, properties: Json) => Permission[]) =>
    of(type).flatMap(([id, { Properties }]) => read(id, Properties));
  return [
    ...ofType('AWS::IAM::Policy', (_, { PolicyDocument, Roles }) => allowed(PolicyDocument, { role: Roles[0] })),
    ...ofType('AWS::IAM::Role', (role, { AssumeRolePolicyDocument: document }) =>
      allowed(document, { resource: role }),
    ),
    ...ofType('AWS::SNS::TopicPolicy', (_, { PolicyDocument }) => allowed(PolicyDocument)),
    ...ofType('AWS::SQS::QueuePolicy', (_, { PolicyDocument }) => allowed(PolicyDocument)),
    ...ofType('AWS::KMS::Key', (id, { KeyPolicy }) => allowed(KeyPolicy, { resource: `${arnStart}key/${id}` })),
    ...ofType('AWS::Lambda::Permission', (_, { Principal: role, Action: action, FunctionName, SourceArn: from }) => [
      { role, action, resource: FunctionName, from },
    ]),
  ];
}

/** The one resource whose own policy names it "*". */
const arnStart = 'arn:aws:kms:eu-north-1:123456789012:';

/** A permission for each of who, what and on what; `whose` where the document itself does not say it. */
function allowed({ Statement }: Json, whose: { role?: string; resource?: string } = {}): Permission[] {
  const allow = Statement.filter(({ Effect }: Json) => Effect === 'Allow');
  return allow.flatMap(({ Principal, Action, Resource, Condition }: Json) =>
    each(whose.role ?? Object.values(Principal)).flatMap((role) =>
      each(Action).flatMap((action) =>
        each(whose.resource ?? Resource).map((resource) => ({ role, action, resource, from: sourceOf(Condition) })),
      ),
    ),
  );
}

/** In whose name a service may do it: `aws:SourceArn`, however it is written. */
function sourceOf(condition: Json): string | undefined {
  const compared = Object.values<Json>(condition ?? {}).flatMap((one) => Object.entries<string>(one));
  return compared.find(([key]) => key.toLowerCase() === 'aws:sourcearn')?.[1];
}
