// The stack, a construct per concern. What the table looks like is decided in shared/store/table.ts, for both places.
import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { tableDefinition } from '../shared/store/table.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

export class KontorsvaktenStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id, { description: "Kontorsvakten: the record of Sweden's state service offices" });
    const { key, indexes } = tableDefinition;
    const table = new TableV2(this, 'Table', {
      partitionKey: text(key.partition),
      sortKey: text(key.sort),
      billing: Billing.onDemand(),
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
    new CfnOutput(this, 'TableName', { value: table.tableName });
  }
}
