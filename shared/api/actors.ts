// Who decides and who is meant: the ministers and agencies that the change log's filters know by id.
import { createRoute } from '@hono/zod-openapi';
import { agencies } from '../knowledge/agencies.ts';
import { ministers } from '../knowledge/ministers.ts';
import { pageInMemory } from './page-in-memory.ts';
import { pageQuerySchema } from './query.ts';
import { json, notModified, problems } from './responses.ts';
import { agencyOf, agencySchema, ministerOf, ministerSchema, pageOf } from './schemas.ts';
import type { Api } from './services.ts';

const tags = ['Actors'];
const failures = problems('invalid-request', 'invalid-cursor');

const ministersRoute = createRoute({
  method: 'get',
  path: '/v1/ministers',
  operationId: 'listMinisters',
  tags,
  summary: 'The ministers we know, with their posts',
  description:
    'By name. A minister who came into office later is read all the same, under an id made of the name; `?minister=` takes it too.',
  request: { query: pageQuerySchema },
  responses: { 200: json(pageOf(ministerSchema), 'A page of ministers.'), ...notModified, ...failures },
});

const agenciesRoute = createRoute({
  method: 'get',
  path: '/v1/agencies',
  operationId: 'listAgencies',
  tags,
  summary: 'The agencies and ministries we know',
  description: 'By name. Their ids are what `?agency=` takes.',
  request: { query: pageQuerySchema },
  responses: { 200: json(pageOf(agencySchema), 'A page of agencies.'), ...notModified, ...failures },
});

const byName = <T extends { name: string }>(all: T[]): T[] =>
  all.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));

export function addActors(api: Api): void {
  api.openapi(ministersRoute, (context) => {
    const all = byName(ministers.map(ministerOf));
    return context.json(
      pageInMemory(all, context.req.valid('query'), ({ id }) => id),
      200,
    );
  });
  api.openapi(agenciesRoute, (context) => {
    const all = byName(agencies.map(agencyOf));
    return context.json(
      pageInMemory(all, context.req.valid('query'), ({ id }) => id),
      200,
    );
  });
}
