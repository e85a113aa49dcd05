// The API for reading: every route of the OpenAPI document with its parameters and answers, then the kinds of problems.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { problemKinds } from '../problem.ts';
import { Layout } from './layout.tsx';

export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;
type PathItem = NonNullable<OpenApiDocument['paths']>[string];
type Operation = NonNullable<PathItem['get']>;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const curl = (baseUrl: string): string =>
  [
    `curl '${baseUrl}/v1/changes?county=25&type=office-closure'`,
    `curl '${baseUrl}/v1/changes.csv?from=2025-01-01'`,
    `curl -X POST -H 'Content-Type: application/json' -d '{"channel": {"type": "email", "address": "you@example.org"}, "filter": {"county": ["25"]}}' '${baseUrl}/v1/subscriptions'`,
  ].join('\n');

export function DocsPage({ document, baseUrl }: { document: OpenApiDocument; baseUrl: string }) {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );
  return (
    <Layout language="en" title="API" path={null} dataUrl="/openapi.json" current="docs">
      <h1>The API of Kontorsvakten</h1>
      {(document.info.description ?? '').split('\n\n').map((paragraph) => (
        <p>
          <Marked text={paragraph} />
        </p>
      ))}
      <p>
        The same for programs: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).
      </p>
      <pre tabindex={0}>{curl(baseUrl)}</pre>
      {(document.tags ?? []).map(({ name, description }) => (
        <section>
          <h2>{name}</h2>
          <p class="hint">{description}</p>
          {operations
            .filter(({ operation }) => operation.tags?.includes(name) === true)
            .map(({ path, method, operation }) => (
              <Route path={path} method={method} operation={operation} />
            ))}
        </section>
      ))}
      <Problems />
    </Layout>
  );
}

/** `code` between backticks, the rest as it is. */
function Marked({ text }: { text: string }) {
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>;
}

function Route({ path, method, operation }: { path: string; method: string; operation: Operation }) {
  const parameters = (operation.parameters ?? []).flatMap((parameter) => ('$ref' in parameter ? [] : [parameter]));
  return (
    <article class="change">
      <h3>
        <code>
          <span class="verb">{method.toUpperCase()}</span> {path}
        </code>
      </h3>
      <p>
        {operation.summary}.{operation.security !== undefined && ' Needs the manage token.'}
      </p>
      {operation.description !== undefined && (
        <p class="hint">
          <Marked text={operation.description} />
        </p>
      )}
      {parameters.length > 0 && (
        <dl class="facts">
          {parameters.map(({ name, description, schema }) => (
            <>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <Marked text={description ?? ''} /> <Example schema={schema} />
              </dd>
            </>
          ))}
        </dl>
      )}
      <p class="hint">Answers: {Object.keys(operation.responses ?? {}).join(', ')}</p>
    </article>
  );
}

function Example({ schema }: { schema: unknown }) {
  const example = typeof schema === 'object' && schema !== null && 'example' in schema ? schema.example : null;
  return example === null ? null : <code>{String(example)}</code>;
}

function Problems() {
  return (
    <section>
      <h2>Problems</h2>
      <p class="hint">
        Content type <code>application/problem+json</code> (RFC 9457); <code>type</code> leads here.
      </p>
      <section class="scroll" tabindex={0} aria-label="Kinds of problems">
        <table>
          <thead>
            <tr>
              <th scope="col">Status</th>
              <th scope="col">Kind</th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(problemKinds).map(([kind, { status, title, help }]) => (
              <tr id={kind}>
                <td>{status}</td>
                <td>
                  <code>{kind}</code>
                </td>
                <td>
                  {title}. <Marked text={help} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
