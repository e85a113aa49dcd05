// A process as Lambda starts one: loads the bundle it is named, then answers each event it is sent. Arguments: the bundle's file.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStreaming, streamed } from './streamed-response.mjs';

const { handler } = await import(pathToFileURL(path.resolve(process.argv[2])).href);

/** Milliseconds this process has computed since it began. */
const cpuMs = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;

process.on('message', async ({ id, event, timeoutMs }) => {
  const endsAt = Date.now() + timeoutMs;
  const context = {
    awsRequestId: id,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:eu-north-1:123456789012:function:${process.env.AWS_LAMBDA_FUNCTION_NAME}`,
    memoryLimitInMB: '512',
    getRemainingTimeInMillis: () => endsAt - Date.now(),
  };
  try {
    const answer = await (isStreaming(handler) ? streamed(handler, event, context) : handler(event, context));
    process.send({ id, answer, cpuMs: cpuMs() });
  } catch (error) {
    console.error('Invoke Error', error);
    process.send({ id, error: error instanceof Error ? error.stack : String(error) });
  }
});
process.send({ id: 'ready', cpuMs: cpuMs() });
