// The stack for tests, without bundles: what is in them is the rehearsal's business.
import { App } from 'aws-cdk-lib';
import { KontorsvaktenStack } from '../../infra/stack.ts';
import { cdkContext } from '../support/cdk-context.ts';

export const openApp = (context: Record<string, string>) =>
  new App({ context: { ...cdkContext, ...context, 'aws:cdk:bundling-stacks': [] } });

export function openStack(context: Record<string, string> = {}) {
  return new KontorsvaktenStack(openApp({ senderEmail: 'vakt@example.se', ...context }), 'Test');
}
