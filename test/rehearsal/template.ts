// The synthesised template, read as CloudFormation would: intrinsics resolved to names, ARNs and addresses of our stand-ins.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { App } from 'aws-cdk-lib';
import { KontorsvaktenStack } from '../../infra/stack.ts';
import { cdkContext } from '../support/cdk-context.ts';
import { grantsOf } from './grants.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template has no types
type Json = any;
export interface Resource {
  Type: string;
  Properties: Json;
}
export interface Permission {
  role: string;
  action: string;
  resource: string;
  /** In whose name a service may do it; anybody's when it does not say. */
  from?: string | undefined;
}

const region = 'eu-north-1';
const account = '123456789012';
const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:${account}:${rest}`;

/** By resource type: what `Ref` gives where it is not the logical id, and the ARN. */
const refs: Record<string, (id: string, endpoint: string) => string> = {
  'AWS::SQS::Queue': (id, endpoint) => `${endpoint}/${account}/${id}`,
  'AWS::SNS::Topic': (id) => arn('sns', id),
};
const arns: Record<string, (id: string) => string> = {
  'AWS::SQS::Queue': (id) => arn('sqs', id),
  'AWS::DynamoDB::GlobalTable': (id) => arn('dynamodb', `table/${id}`),
  'AWS::KMS::Key': (id) => arn('kms', `key/${id}`),
  'AWS::Lambda::Function': (id) => arn('lambda', `function:${id}`),
  'AWS::Logs::LogGroup': (id) => arn('logs', `log-group:${id}:*`),
};

/** Synthesises the stack, bundles and all, into `directory`. */
export function synthesise(context: Record<string, string>, directory: string): { directory: string; template: Json } {
  const app = new App({ context: { ...cdkContext, ...context }, outdir: directory });
  new KontorsvaktenStack(app, 'Rehearsal');
  app.synth();
  return { directory, template: JSON.parse(readFileSync(path.join(directory, 'Rehearsal.template.json'), 'utf8')) };
}

export function readTemplate({ directory, template }: ReturnType<typeof synthesise>, endpoint: string) {
  const resources: Record<string, Resource> = template.Resources;
  const resourceOf = (id: string): Resource => {
    const found = resources[id];
    if (found === undefined) throw new Error(`the template refers to ${id}, which it does not hold`);
    return found;
  };

  const pseudo: Record<string, string> = {
    'AWS::Region': region,
    'AWS::AccountId': account,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
  };
  const ref = (id: string): string => pseudo[id] ?? refs[resourceOf(id).Type]?.(id, endpoint) ?? id;
  const attribute = (id: string, name: string): string => {
    const { Type } = resourceOf(id);
    const own = arns[Type]?.(id) ?? arn('resource', id);
    if (name === 'Arn') return own;
    if (name === 'StreamArn') return `${own}/stream/2026-01-01T00:00:00.000`;
    if (name === 'FunctionUrl') return `https://${id.toLowerCase()}.lambda-url.${region}.on.aws/`;
    if (name === 'ApiEndpoint') return `https://${id.toLowerCase()}.execute-api.${region}.amazonaws.com`;
    throw new Error(`the rehearsal does not know ${Type}.${name}`);
  };
  const resolve = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    if ('Ref' in value) return ref(value.Ref);
    if ('Fn::GetAtt' in value) return attribute(value['Fn::GetAtt'][0], value['Fn::GetAtt'][1]);
    if ('Fn::Join' in value) return resolve(value['Fn::Join'][1]).join(value['Fn::Join'][0]);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner)]));
  };
  const of = (type: string): [string, Resource][] =>
    Object.entries(resources)
      .filter(([, { Type }]) => Type === type)
      .map(([id, resource]) => [id, { ...resource, Properties: resolve(resource.Properties) }]);
  const roleOf = (id: string): string => resourceOf(id).Properties.Role['Fn::GetAtt'][0];

  return {
    of,
    arnOf: (id: string) => attribute(id, 'Arn'),
    tableName: of('AWS::DynamoDB::GlobalTable')[0]?.[0] ?? '',
    functions: of('AWS::Lambda::Function').map(([id, { Properties }]) => ({
      id,
      role: roleOf(id),
      file: path.join(
        directory,
        `asset.${path.basename(Properties.Code.S3Key, '.zip')}`,
        `${String(Properties.Handler).split('.')[0]}.mjs`,
      ),
      environment: Properties.Environment.Variables as Record<string, string>,
      timeoutMs: Properties.Timeout * 1000,
      logGroup: attribute(Properties.LoggingConfig.LogGroup, 'Arn'),
    })),
    schedules: of('AWS::Scheduler::Schedule').map(([id, { Properties }]) => ({
      target: String(Properties.Target.Arn).split(':').at(-1) ?? '',
      input: Properties.Target.Input as string,
      role: resourceOf(id).Properties.Target.RoleArn['Fn::GetAtt'][0] as string,
    })),
    permissions: grantsOf(of),
  };
}
export type ReadTemplate = ReturnType<typeof readTemplate>;
