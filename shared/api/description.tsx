// The API's own description: OpenAPI 3.1 from the schemas that validate, and the same for reading at /docs.
import { DocsPage } from './pages/docs.tsx';
import { renderPage } from './pages/render.ts';
import { manageScheme } from './responses.ts';
import { webhookEventSchema } from './schemas.ts';
import type { Api, ApiServices } from './services.ts';

const introduction = `What happens to Sweden's state service offices (servicekontor), from open sources, with the quotes that show it.

Lists take \`limit\` (1–200) and an opaque \`cursor\`, and answer \`{"items": […], "nextCursor": …}\`, newest first.
Filters may be repeated: any of the values within one filter, all filters together.
Every GET has a strong \`ETag\`; send it back as \`If-None-Match\` and get 304 while nothing has changed.
Errors are RFC 9457 problem details that say what to do.`;

const tags = [
  { name: 'Changes', description: 'The change log.' },
  { name: 'Feeds', description: 'The change log for feed readers and calendars.' },
  { name: 'Offices', description: 'The offices known by name, on any day.' },
  { name: 'Network', description: 'How many offices, and what they are given.' },
  { name: 'Actors', description: 'Ministers and agencies, by the ids that the filters take.' },
  { name: 'Sources', description: 'What is watched, and how it is doing.' },
  { name: 'Subscriptions', description: 'E-mail and webhooks (Standard Webhooks 1.0).' },
  { name: 'Links in mails', description: 'A GET shows a page and changes nothing; the POST acts.' },
  { name: 'Service', description: 'The service itself.' },
];

export function addDescription(api: Api, { baseUrl, version }: ApiServices): void {
  api.openAPIRegistry.registerComponent('securitySchemes', manageScheme, {
    type: 'http',
    scheme: 'bearer',
    description: 'The `manageToken` that came with the subscription.',
  });
  api.openAPIRegistry.registerWebhook({
    method: 'post',
    path: 'change',
    operationId: 'onChange',
    tags: ['Subscriptions'],
    summary: 'What a webhook endpoint receives',
    description:
      'Signed by Standard Webhooks 1.0: verify `webhook-id`, `webhook-timestamp` and `webhook-signature` with the secret. Answer with 2xx; anything else is tried again. While all attempts fail, `webhook-disables-at` says when the endpoint will be disabled: five days after the first failure.',
    request: { body: { content: { 'application/json': { schema: webhookEventSchema } } } },
    responses: {
      204: { description: 'Taken.' },
      410: { description: 'Send no more: disables the webhook, until its owner enables it again.' },
    },
  });

  let made: ReturnType<Api['getOpenAPI31Document']> | undefined;
  const document = () => {
    made ??= api.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Kontorsvakten',
        version,
        description: introduction,
        contact: { name: 'Kontorsvakten', url: baseUrl },
        license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
      },
      servers: [{ url: baseUrl }],
      tags,
    });
    return made;
  };

  api.get('/openapi.json', (context) => context.json(document()));
  api.get('/docs', (context) => renderPage(context, <DocsPage document={document()} baseUrl={baseUrl} />));
}
