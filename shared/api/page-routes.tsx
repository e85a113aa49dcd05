// The pages and what they need: front page, one change, subscribe, stylesheet and icon. Each in Swedish, and in English under /en.
import type { Context } from 'hono';
import { toChange } from '../changelog/merge.ts';
import type { Filter } from '../model/change.ts';
import type { Language } from '../model/words.ts';
import { changeIdSchema, mustGet } from './changes.ts';
import { refuse } from './invalid.ts';
import { ChangePage } from './pages/change.tsx';
import { ChangeListPage } from './pages/change-list.tsx';
import { languageOf } from './pages/language.ts';
import { localPath } from './pages/layout.tsx';
import { MessagePage } from './pages/message.tsx';
import { renderPage } from './pages/render.ts';
import { icon, style } from './pages/style.ts';
import { SubscribePage } from './pages/subscribe.tsx';
import { texts } from './pages/text.ts';
import { ProblemError } from './problem.ts';
import { parsePageQuery } from './query.ts';
import { rateLimit, subscribePolicy } from './rate-limit.ts';
import type { Api, ApiServices } from './services.ts';
import { sourceNamer } from './source-namer.ts';
import { subscribeFormSchema } from './subscribe-form.ts';

const changesOnPage = 20;
const previewed = 5;
const both = (path: string): string[] => [path, path === '/' ? '/en' : `/en${path}`];

export function addPages(api: Api, services: ApiServices): void {
  const { store, subscriptions, clock } = services;
  const namer = sourceNamer(services);

  const list = async (context: Context) => {
    const { cursor, ...filter } = parsePageQuery(context.req.queries());
    const { items, nextCursor } = await store.changes.list(filter, { limit: changesOnPage, cursor });
    const language = languageOf(context.req.path);
    const sourceName = await namer();
    return renderPage(
      context,
      <ChangeListPage {...{ language, filter, cursor, nextCursor, sourceName }} changes={items.map(toChange)} />,
    );
  };

  const one = async (context: Context) => {
    const params = changeIdSchema.safeParse(context.req.param());
    if (!params.success) throw new ProblemError('not-found');
    const change = await mustGet(store.changes, params.data.id);
    const revisions = await store.changes.listRevisions(change.id);
    const language = languageOf(context.req.path);
    const sourceName = await namer();
    return renderPage(context, <ChangePage {...{ change, revisions, language, sourceName }} />);
  };

  /** The page with what was chosen, and what that would have brought lately. */
  const subscribePage = async (filter: Filter, language: Language, fault?: { address: string }) => {
    const { items } = await store.changes.list(filter, { limit: previewed });
    return <SubscribePage {...{ language, filter, ...(fault && { fault }) }} preview={items.map(toChange)} />;
  };

  const offer = async (context: Context) => {
    const { cursor: _cursor, from: _from, to: _to, ...filter } = parsePageQuery(context.req.queries());
    return renderPage(context, await subscribePage(filter, languageOf(context.req.path)));
  };

  const subscribe = async (context: Context) => {
    const language = languageOf(context.req.path);
    // A body that is no form at all is a form without an address.
    const form: Record<string, unknown> = await context.req.parseBody({ all: true }).catch(() => ({}));
    const request = subscribeFormSchema.safeParse({ ...form, language });
    if (!request.success) {
      const other = request.error.issues.find(({ path }) => path[0] !== 'channel');
      if (other !== undefined) return refuse(request.error, form);
      const address = typeof form.address === 'string' ? form.address : '';
      const { filter } = subscribeFormSchema.parse({ ...form, address: 'somebody@example.org', language });
      return renderPage(context, await subscribePage(filter, language, { address }), 400);
    }
    await subscriptions.subscribe(request.data, context.get('requestId'));
    const { checkMail, checkMailLead } = texts[language];
    return renderPage(context, <MessagePage language={language} title={checkMail} lead={checkMailLead} />, 202);
  };

  for (const path of both('/')) api.get(path, list);
  for (const path of both('/changes/:id')) api.get(path, one);
  for (const path of both('/subscribe')) {
    api.get(path, offer);
    if (services.rateLimit) api.post(path, rateLimit(subscribePolicy, clock));
    api.post(path, subscribe);
  }
  api.get('/changes', (context) => context.redirect('/', 301));
  for (const path of ['/en/', '/en/changes']) api.get(path, (context) => context.redirect(localPath('/', 'en'), 301));
  api.get('/style.css', (context) => context.body(style, 200, asset('text/css')));
  api.get('/icon.svg', (context) => context.body(icon, 200, asset('image/svg+xml')));
}

const asset = (type: string) => ({ 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=3600' });
