// The network's size and its money over HTTP, each figure with who says so.
import { createRoute } from '@hono/zod-openapi';
import { standing } from '../changelog/every-change.ts';
import { budgetYears, pointKey } from '../changelog/network.ts';
import { budgetYearSchema, coverageSchema, networkPointSchema } from './network-schemas.ts';
import { networkOn, todayBy } from './network-view.ts';
import { pageInMemory } from './page-in-memory.ts';
import { networkQuerySchema, pageQuerySchema } from './query.ts';
import { json, notModified, problems } from './responses.ts';
import { pageOf } from './schemas.ts';
import type { Api, ApiServices } from './services.ts';

const tags = ['Network'];
const failures = problems('invalid-request', 'invalid-cursor');

const networkRoute = createRoute({
  method: 'get',
  path: '/v1/network',
  operationId: 'listNetworkPoints',
  tags,
  summary: 'How many offices there were, are and are to be',
  description: 'Newest day first, one point a source: where sources disagree, all are here.',
  request: { query: networkQuerySchema },
  responses: {
    200: json(pageOf(networkPointSchema).extend({ coverage: coverageSchema }), 'A page of points.'),
    ...notModified,
    ...failures,
  },
});

const budgetRoute = createRoute({
  method: 'get',
  path: '/v1/budget',
  operationId: 'listBudgetYears',
  tags,
  summary: 'The amounts announced, by budget year',
  description: 'Latest year first. Amounts of one year may be told by several sources, and overlap.',
  request: { query: pageQuerySchema },
  responses: { 200: json(pageOf(budgetYearSchema), 'A page of years.'), ...notModified, ...failures },
});

export const budgetTypes = ['budget-cut', 'budget-increase'] as const;

export function addNetwork(api: Api, services: ApiServices): void {
  const { store, clock } = services;
  api.openapi(networkRoute, async (context) => {
    const { from, to, limit, cursor } = context.req.valid('query');
    const { points, coverage } = await networkOn(services, todayBy(clock));
    const wanted = points.filter(({ day }) => (from === undefined || day >= from) && (to === undefined || day <= to));
    return context.json({ ...pageInMemory(wanted, { limit, cursor }, pointKey), coverage }, 200);
  });
  api.openapi(budgetRoute, async (context) => {
    const years = budgetYears(await standing(store.changes, { type: [...budgetTypes] }));
    return context.json(
      pageInMemory(years, context.req.valid('query'), ({ fiscalYear }) => String(fiscalYear)),
      200,
    );
  });
}
