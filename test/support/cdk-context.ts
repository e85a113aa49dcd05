// The flags of cdk.json, so that the stack under test is the one that is deployed: the CDK itself reads them only on its command line.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const cdkContext: Record<string, unknown> = JSON.parse(readFileSync(path.resolve('cdk.json'), 'utf8')).context;
