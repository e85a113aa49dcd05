// Whole exports, streamed: a Lambda's plain answer ends at 6 MB, and the change log does not. Its address is its own, and public; the api
// function gives out the permits.
import type { Writable } from 'node:stream';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { Hono } from 'hono';
import { streamHandle } from 'hono/aws-lambda';
import { createExportApp } from '../../shared/api/export-app.ts';
import { always, openStore } from '../aws.ts';
import { onAws } from './on-aws.ts';

interface Streamed {
  event: APIGatewayProxyEventV2;
  stream: Writable;
}
type Streaming = (event: Streamed['event'], stream: Writable, context: Context) => Promise<void>;

const run = onAws(['TABLE_NAME', 'BASE_URL'], (environment, { logger }) => {
  const app = createExportApp({ ...always, logger, store: openStore(environment), baseUrl: environment.BASE_URL });
  // Of the app it calls `fetch` alone.
  const stream = streamHandle(app as unknown as Hono) as unknown as Streaming;
  return (streamed: Streamed, context: Context) => stream(streamed.event, streamed.stream, context);
});

/** `awslambda` is there when Lambda, or the rehearsal, loads the bundle. */
export const handler = awslambda.streamifyResponse((event: Streamed['event'], stream: Writable, context: Context) =>
  run({ event, stream }, context),
);
