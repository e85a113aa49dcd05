// The HTTP API before the `api` function, on AWS's own name or on the operator's domain.
import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { DomainName, HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { ApiGatewayv2DomainProperties } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';

export interface FrontDoorProps {
  domainName?: string | undefined;
  hostedZoneId?: string | undefined;
}

/** More than our readers need, and less than would hurt: the app itself limits each client. */
const throttle = { rateLimit: 50, burstLimit: 100 };

/** `requestId` also stands in the lines of the function. No path: that of a link in a mail holds its token. */
const accessLine = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  ip: '$context.identity.sourceIp',
  method: '$context.httpMethod',
  status: '$context.status',
  bytes: '$context.responseLength',
  ms: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
};

export class FrontDoor extends Construct {
  readonly api: HttpApi;
  readonly url: string;

  constructor(scope: Construct, id: string, { domainName, hostedZoneId }: FrontDoorProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      disableExecuteApiEndpoint: domainName !== undefined,
    });
    const logGroup = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(JSON.stringify(accessLine)),
      },
      ...(domainName !== undefined &&
        hostedZoneId !== undefined && { domainMapping: { domainName: this.domain(domainName, hostedZoneId) } }),
    });
    stage.node.addDependency(logGroup);
    this.url = domainName === undefined ? this.api.apiEndpoint : `https://${domainName}`;
  }

  /** All paths go to the one app. */
  serve(target: IFunction): void {
    const integration = new HttpLambdaIntegration('App', target);
    this.api.addRoutes({ path: '/{proxy+}', integration });
    this.api.addRoutes({ path: '/', integration });
    Validations.of(this.api).acknowledge({
      id: 'AwsSolutions::AwsSolutions-APIG4',
      reason: 'The record is public. Subscriptions carry their own tokens, which the app checks.',
    });
  }

  private domain(name: string, hostedZoneId: string): DomainName {
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId, zoneName: name });
    const certificate = new Certificate(this, 'Certificate', {
      domainName: name,
      validation: CertificateValidation.fromDns(zone),
    });
    const domain = new DomainName(this, 'Domain', { domainName: name, certificate });
    const { regionalDomainName, regionalHostedZoneId } = domain;
    const target = new ApiGatewayv2DomainProperties(regionalDomainName, regionalHostedZoneId);
    new ARecord(this, 'Record', { zone, recordName: `${name}.`, target: RecordTarget.fromAlias(target) });
    return domain;
  }
}
