// The links in our mails: confirm, unsubscribe, manage. A GET only shows a page, since mail scanners follow links; the POST acts.
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { refuse } from './invalid.ts';
import { ManagePage } from './pages/manage.tsx';
import { MessagePage } from './pages/message.tsx';
import { renderPage } from './pages/render.ts';
import { texts } from './pages/text.ts';
import { html, problems } from './responses.ts';
import type { Api, ApiServices } from './services.ts';
import { manageFormSchema } from './subscribe-form.ts';

const tags = ['Links in mails'];
const params = z.object({
  token: z
    .string()
    .regex(/^[\w-]{1,300}$/)
    .meta({ description: 'As in the link.' }),
});
const failures = problems('invalid-link', 'gone');

const shown = (path: string, operationId: string, summary: string) =>
  createRoute({
    method: 'get',
    path,
    operationId,
    tags,
    summary,
    description: 'For people. Looking changes nothing: mail scanners follow links.',
    request: { params },
    responses: { 200: html('A page with one button.'), ...failures },
  });

const confirmedSchema = z.object({ id: z.string(), status: z.literal('active'), manageToken: z.string() });
const confirmRoute = createRoute({
  method: 'post',
  path: '/confirm/{token}',
  operationId: 'confirmSubscription',
  tags,
  summary: 'Confirm an e-mail subscription',
  description: 'Answers JSON when `Accept` asks for application/json, a page otherwise. Confirming again is the same.',
  request: { params },
  responses: {
    200: {
      description: 'The subscription is active.',
      content: { 'application/json': { schema: confirmedSchema }, 'text/html': { schema: { type: 'string' } } },
    },
    ...failures,
  },
});

const unsubscribeRoute = createRoute({
  method: 'post',
  path: '/unsubscribe/{token}',
  operationId: 'unsubscribe',
  tags,
  summary: 'Unsubscribe with one click (RFC 8058)',
  description:
    'What the body says does not matter; mail programs send `List-Unsubscribe=One-Click`. Doing it again is the same.',
  request: { params },
  responses: { 200: html('The subscription has ended.'), ...failures },
});

const removeRoute = createRoute({
  method: 'post',
  path: '/manage/{token}',
  operationId: 'endManagedSubscription',
  tags,
  summary: 'End the subscription this link manages, and erase it',
  description: 'The button of the page.',
  request: { params },
  responses: { 200: html('The subscription is gone.'), ...failures },
});

const settingsRoute = createRoute({
  method: 'post',
  path: '/manage/{token}/settings',
  operationId: 'changeManagedSubscription',
  tags,
  summary: 'Change what the subscription of this link hears of, how often and in which language',
  description:
    'The form of the page. `type`, `status` and `county` replace what was chosen; filters without a box stay with `keep`.',
  request: { params },
  responses: { 200: html('The subscription as it is now.'), ...problems('invalid-link', 'gone', 'invalid-request') },
});

const wantsJson = (context: Context): boolean =>
  accepts(context, { header: 'Accept', supports: ['text/html', 'application/json'], default: 'text/html' }) ===
  'application/json';

export function addLinks(api: Api, { subscriptions, baseUrl }: ApiServices): void {
  for (const path of ['/confirm/*', '/unsubscribe/*', '/manage/*']) {
    api.use(path, async (context, next) => {
      await next();
      context.res.headers.set('Cache-Control', 'no-store');
    });
  }

  api.openapi(
    shown('/confirm/{token}', 'showConfirmPage', 'The page where a subscription is confirmed'),
    async (context) => {
      const { language } = await subscriptions.inspect('confirm', context.req.valid('param').token);
      const { confirmTitle, confirmLead, confirmButton } = texts[language];
      return renderPage(
        context,
        <MessagePage language={language} title={confirmTitle} lead={confirmLead} button={confirmButton} />,
      );
    },
  );
  api.openapi(confirmRoute, async (context) => {
    const { subscription, manageToken } = await subscriptions.confirm(context.req.valid('param').token);
    const { id, language } = subscription;
    if (wantsJson(context)) return context.json({ id, status: 'active' as const, manageToken }, 200);
    const text = texts[language];
    return renderPage(
      context,
      <MessagePage language={language} title={text.confirmedTitle} lead={text.confirmedLead}>
        <p>
          <a href={`${baseUrl}/manage/${manageToken}`}>{text.manage}</a>
        </p>
      </MessagePage>,
    );
  });

  api.openapi(
    shown('/unsubscribe/{token}', 'showUnsubscribePage', 'The page where a subscription is ended'),
    async (context) => {
      const { language } = await subscriptions.inspect('unsubscribe', context.req.valid('param').token);
      const { unsubscribeTitle, unsubscribeLead, unsubscribeButton } = texts[language];
      return renderPage(
        context,
        <MessagePage language={language} title={unsubscribeTitle} lead={unsubscribeLead} button={unsubscribeButton} />,
      );
    },
  );
  api.openapi(unsubscribeRoute, async (context) => {
    const { token } = context.req.valid('param');
    await subscriptions.unsubscribe(token);
    return renderPage(
      context,
      <MessagePage language="sv" title={texts.sv.unsubscribedTitle} lead={texts.sv.unsubscribedLead} />,
    );
  });

  api.openapi(shown('/manage/{token}', 'showManagePage', 'A subscription, as its holder sees it'), async (context) => {
    const { token } = context.req.valid('param');
    return renderPage(
      context,
      <ManagePage subscription={await subscriptions.inspect('manage', token)} manageToken={token} />,
    );
  });
  api.openapi(settingsRoute, async (context) => {
    const { token } = context.req.valid('param');
    const { id, filter } = await subscriptions.inspect('manage', token);
    const form: unknown = await context.req.parseBody({ all: true }).catch(() => ({}));
    const patch = manageFormSchema(filter).safeParse(form);
    if (!patch.success) return refuse(patch.error, form);
    const subscription = await subscriptions.update(id, token, patch.data);
    return renderPage(context, <ManagePage {...{ subscription, manageToken: token, isSaved: true }} />);
  });
  api.openapi(removeRoute, async (context) => {
    const { token } = context.req.valid('param');
    const { id, language } = await subscriptions.inspect('manage', token);
    await subscriptions.remove(id, token);
    return renderPage(
      context,
      <MessagePage
        language={language}
        title={texts[language].unsubscribedTitle}
        lead={texts[language].unsubscribedLead}
      />,
    );
  });
}
