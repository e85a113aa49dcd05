// The one table. What it looks like is decided in shared/store/table.ts, for both places.
import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { type IndexName, tableDefinition } from '../shared/store/table.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

export type RowAction = 'GetItem' | 'BatchGetItem' | 'PutItem' | 'DeleteItem' | 'Query';

export interface TableUse {
  rows: RowAction[];
  /** Indexes that are queried. */
  indexes?: IndexName[];
}

export class Table extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { key, indexes } = tableDefinition;
    this.table = new TableV2(this, 'Rows', {
      partitionKey: text(key.partition),
      sortKey: text(key.sort),
      billing: Billing.onDemand(),
      timeToLiveAttribute: 'expiresAt',
      dynamoStream: StreamViewType.NEW_IMAGE,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      globalSecondaryIndexes: Object.entries(indexes).map(([indexName, { partition, sort }]) => ({
        indexName,
        partitionKey: text(partition),
        sortKey: text(sort),
        projectionType: ProjectionType.KEYS_ONLY,
      })),
    });
  }

  /** Exactly these calls; the SDK's grants bring more, and a wildcard for the indexes. */
  allow({ grantPrincipal }: IGrantable, { rows, indexes = [] }: TableUse): void {
    const { tableArn } = this.table;
    const onRows = { actions: rows.map((action) => `dynamodb:${action}`), resources: [tableArn] };
    grantPrincipal.addToPrincipalPolicy(new PolicyStatement(onRows));
    if (indexes.length === 0) return;
    const resources = indexes.map((name) => `${tableArn}/index/${name}`);
    grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: ['dynamodb:Query'], resources }));
  }
}
