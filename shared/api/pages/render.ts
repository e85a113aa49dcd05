// From a page's elements to its response.
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export function renderPage(
  context: Context,
  page: Child,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  return context.html(`<!doctype html>${String(page)}`, status);
}
