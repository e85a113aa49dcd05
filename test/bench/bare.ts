// The floor of a function: a handler that imports the DynamoDB client and does nothing.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export const handler = (): Promise<string> => new DynamoDBClient({}).config.region();
