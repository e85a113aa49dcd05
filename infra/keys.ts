// The KMS key that wraps the system's own keys (shared/store/keyring.ts) where they lie in the table. Kept when the stack goes: without it
// the table's links and webhook secrets are worth nothing.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { VariableName } from '../functions/environment.ts';
import type { Worker } from './worker.ts';

export class Keys extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Wrapping', {
      description: 'Kontorsvakten: wraps the keys that sign links and seal webhook secrets',
      enableKeyRotation: true,
      // Each of the first two rotations adds a dollar to every month from then on; what is wrapped is one row, and `keys rotate` changes that.
      rotationPeriod: Duration.days(2560),
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** To open the ring, and to make it where there is none yet. */
  giveTo(worker: Worker): void {
    worker.allow(['kms:Decrypt', 'kms:Encrypt'], this.key.keyArn);
    worker.function.addEnvironment('KEY_ARN' satisfies VariableName, this.key.keyArn);
  }
}
