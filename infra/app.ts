// The CDK app: the stack, and AWS's own list of good practice over it. A finding without a reason fails the synthesis.
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { KontorsvaktenStack } from './stack.ts';

const app = new App();
new KontorsvaktenStack(app, 'Kontorsvakten');
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
