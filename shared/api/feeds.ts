// The change log as feeds, and the days of its changes as a calendar; with the filters of the list.
import { createRoute, z } from '@hono/zod-openapi';
import { toChange } from '../changelog/merge.ts';
import { renderCalendar } from './calendar-document.ts';
import { type FeedFormat, feedFormats, renderFeed } from './feed-document.tsx';
import { localPath } from './pages/layout.tsx';
import { feedQuerySchema, toQueryString, withQuery } from './query.ts';
import { notModified, problems } from './responses.ts';
import type { Api, ApiServices } from './services.ts';

const entries = 50;
/** Changes looked through for days; the filters narrow them. */
const calendarChanges = 500;
const calendarType = 'text/calendar; charset=utf-8';

const feedRoute = (path: string, operationId: string, contentType: string, summary: string, description: string) =>
  createRoute({
    method: 'get',
    path,
    operationId,
    tags: ['Feeds'],
    summary,
    description: `${description} With the filters of the list, and \`language\`.`,
    request: { query: feedQuerySchema },
    responses: {
      200: { description: summary, content: { [contentType]: { schema: z.string() } } },
      ...notModified,
      ...problems('invalid-request'),
    },
  });

const names: Record<FeedFormat, string> = { atom: 'Atom', rss: 'RSS 2.0', json: 'JSON Feed' };
const calendarRoute = feedRoute(
  '/feeds/calendar.ics',
  'getCalendar',
  'text/calendar',
  'The days that changes take effect on, as a calendar',
  'What is withdrawn or called off is marked as cancelled.',
);

export function addFeeds(api: Api, { store, baseUrl }: ApiServices): void {
  for (const format of Object.keys(feedFormats) as FeedFormat[]) {
    const { contentType } = feedFormats[format];
    const path = `/feeds/changes.${format}`;
    const route = feedRoute(
      path,
      `get${names[format].split(' ')[0]}Feed`,
      contentType.split(';')[0] as string,
      `The newest ${entries} changes as ${names[format]}`,
      'A change that was revised keeps its id and is updated.',
    );
    api.openapi(route, async (context) => {
      const { language, ...filter } = context.req.valid('query');
      const { items } = await store.changes.list(filter, { limit: entries });
      const text = renderFeed(format, items.map(toChange), {
        baseUrl,
        language,
        path: withQuery(path, new URL(context.req.url).searchParams.toString()),
        page: localPath(withQuery('/', toQueryString(filter)), language),
      });
      return context.body(text, 200, { 'Content-Type': contentType });
    });
  }
  api.openapi(calendarRoute, async (context) => {
    const { language, ...filter } = context.req.valid('query');
    const { items } = await store.changes.list(filter, { limit: calendarChanges });
    const text = renderCalendar(items.map(toChange), { baseUrl, language });
    return context.body(text, 200, { 'Content-Type': calendarType });
  });
  api.get('/calendar.ics', (context) => context.redirect(`/feeds/calendar.ics${new URL(context.req.url).search}`, 301));
}
