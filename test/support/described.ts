// Holds every answer of the app to the OpenAPI document it serves itself: the status, the content type and, for JSON, the shape.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { Api } from '../../shared/api/services.ts';

interface Described {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
  >;
}

// The package is CommonJS, and its types say so.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`);

/** A problem may be answered to any request. */
const problemType = 'application/problem+json';

async function openDescription(app: Api) {
  const document = (await (await app.request('/openapi.json')).json()) as Described;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, 'api');
  const routes = Object.entries(document.paths).map(([template, methods]) => ({
    ...{ template, methods, pattern: patternOf(template) },
    // A fixed path is meant before one with a parameter.
    parameters: template.split('{').length,
  }));
  routes.sort((a, b) => a.parameters - b.parameters);
  const pointer = (...parts: string[]) =>
    parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

  /** What is wrong with the answer by the document; nothing when it does not speak of the path. */
  return async (method: string, path: string, answer: Response): Promise<string[]> => {
    const route = routes.find(({ pattern, methods }) => pattern.test(path) && methods[method.toLowerCase()]);
    if (route === undefined) return [];
    const { template, methods } = route;
    const name = method.toLowerCase();
    const status = String(answer.status);
    const described = methods[name]?.responses[status];
    if (described === undefined) return [`${method} ${template}: ${status} is not described`];
    const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
    if (described.content === undefined) return [];
    if (!Object.hasOwn(described.content, type)) {
      return type === 'text/html' ? [] : [`${method} ${template}: ${status} in ${type} is not described`];
    }
    if (type !== 'application/json' && type !== problemType) return [];
    const reference = `api#/${pointer('paths', template, name, 'responses', status, 'content', type, 'schema')}`;
    const validate = ajv.getSchema(reference) ?? ajv.compile({ $ref: reference });
    if (validate(await answer.json())) return [];
    return [`${method} ${template} ${status}: ${ajv.errorsText(validate.errors)}`];
  };
}

/** The app, whose every answer to `request` must be as it describes. */
export function describedApp(app: Api): Api {
  const ask = app.request.bind(app);
  let description: ReturnType<typeof openDescription> | undefined;
  const request: Api['request'] = async (input, init, ...rest) => {
    const answer = await ask(input, init, ...rest);
    const url = new URL(typeof input === 'string' ? input : input instanceof URL ? input.href : input.url, 'http://x');
    const method = (input instanceof Request ? input.method : init?.method) ?? 'GET';
    if (url.pathname === '/openapi.json' || method === 'HEAD') return answer;
    description ??= openDescription({ request: ask } as unknown as Api);
    const faults = await (await description)(method, url.pathname, answer.clone());
    if (faults.length > 0) throw new Error(`not as described: ${faults.join('; ')}`);
    return answer;
  };
  return Object.assign(Object.create(app), { request }) as Api;
}
