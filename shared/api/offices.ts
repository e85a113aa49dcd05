// The offices over HTTP: how each stands on a day, and one with its history and its neighbours.
import { createRoute, z } from '@hono/zod-openapi';
import type { OfficeOnDay } from '../changelog/office-states.ts';
import { coverageSchema, historyOf, officeDetailSchema, officeOf, officeSchema } from './network-schemas.ts';
import { historyOfOffice, isPlaced, kmBetween, nearestTo, networkOn, type Point, todayBy } from './network-view.ts';
import { pageInMemory } from './page-in-memory.ts';
import { ProblemError } from './problem.ts';
import { asOfQuerySchema, officesQuerySchema } from './query.ts';
import { json, notModified, problems } from './responses.ts';
import { pageOf } from './schemas.ts';
import type { Api, ApiServices } from './services.ts';

const tags = ['Offices'];
export const officeIdSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .meta({ description: 'Id of the office.', example: 'arvika' }),
});

const listRoute = createRoute({
  method: 'get',
  path: '/v1/offices',
  operationId: 'listOffices',
  tags,
  summary: 'The offices known by name, as they stand on a day',
  description:
    'By name, or by distance with `near`. Until the agency’s office directory has been read, about half of the network’s offices are known by name: `coverage` says how many.',
  request: { query: officesQuerySchema },
  responses: {
    200: json(pageOf(officeSchema).extend({ coverage: coverageSchema }), 'A page of offices.'),
    ...notModified,
    ...problems('invalid-request', 'invalid-cursor'),
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/v1/offices/{id}',
  operationId: 'getOffice',
  tags,
  summary: 'One office with its history, and the nearest that are open',
  description: 'Also when it has closed.',
  request: { params: officeIdSchema, query: asOfQuerySchema },
  responses: {
    200: json(officeDetailSchema, 'The office.'),
    ...notModified,
    ...problems('invalid-request', 'not-found'),
  },
});

function away(office: OfficeOnDay, from: Point | undefined): number | null {
  return from !== undefined && isPlaced(office) ? kmBetween(from, office) : null;
}

export function addOffices(api: Api, services: ApiServices): void {
  const { store, clock } = services;
  api.openapi(listRoute, async (context) => {
    const { asOf = todayBy(clock), near, county, municipality, status, limit, cursor } = context.req.valid('query');
    const { offices, coverage } = await networkOn(services, asOf);
    const wanted = offices
      .filter((office) => county?.includes(office.county ?? '') ?? true)
      .filter((office) => municipality?.includes(office.municipality ?? '') ?? true)
      .filter((office) => status?.includes(office.status) ?? true)
      .map((office) => ({ ...officeOf(office), km: away(office, near) }));
    const sorted = near ? wanted.toSorted((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity)) : wanted;
    return context.json({ ...pageInMemory(sorted, { limit, cursor }, ({ id }) => id), coverage }, 200);
  });

  api.openapi(oneRoute, async (context) => {
    const { id } = context.req.valid('param');
    const { asOf = todayBy(clock) } = context.req.valid('query');
    const network = await networkOn(services, asOf);
    const office = network.offices.find((one) => one.id === id);
    if (office === undefined) throw new ProblemError('not-found', 'No office is known under this id.');
    const history = (await historyOfOffice(store.changes, id, network.listed)).map(historyOf);
    const nearest = nearestTo(office, network.offices);
    return context.json({ ...officeOf(office), history, nearest, coverage: network.coverage }, 200);
  });
}
