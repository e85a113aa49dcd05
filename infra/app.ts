// The CDK app: the stack, and AWS's own list of good practice over it. A finding without a reason fails the synthesis.
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { checkSourcesFile, readSettings, SettingsError } from './settings.ts';
import { KontorsvaktenStack } from './stack.ts';

const app = new App();
try {
  await checkSourcesFile(readSettings(app.node));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(`\n${error.message}\nThe settings are described in docs/deploy.md.\n`);
  process.exit(1);
}
new KontorsvaktenStack(app, 'Kontorsvakten');
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
