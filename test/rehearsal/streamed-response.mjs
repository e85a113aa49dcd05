// What Lambda's runtime gives a function that streams (aws-lambda-nodejs-runtime-interface-client, HttpResponseStream.js and UserFunction.js):
// the global `awslambda`, a stream to write to, and the metadata as JSON before eight zero bytes. Here all of it is kept, and read as Lambda's front end does.
import { Writable } from 'node:stream';

const streaming = Symbol.for('aws.lambda.runtime.handler.streaming');
const preludeType = 'application/vnd.awslambda.http-integration-response';
const delimiter = Buffer.alloc(8);

class ResponseStream extends Writable {
  chunks = [];
  contentType = 'application/octet-stream';
  beforeFirstWrite = null;

  setContentType(contentType) {
    this.contentType = contentType;
  }
  /** The prelude goes out with the first write, even an empty one. */
  write(chunk, ...rest) {
    const before = this.beforeFirstWrite;
    this.beforeFirstWrite = null;
    before?.((prelude) => super.write(prelude));
    return super.write(chunk, ...rest);
  }
  _write(chunk, _encoding, callback) {
    this.chunks.push(Buffer.from(chunk));
    callback();
  }
}

globalThis.awslambda = {
  streamifyResponse(handler) {
    handler[streaming] = 'response';
    return handler;
  },
  HttpResponseStream: {
    from(stream, metadata) {
      stream.setContentType(preludeType);
      stream.beforeFirstWrite = (write) => {
        write(JSON.stringify(metadata));
        write(delimiter);
      };
      return stream;
    },
  },
};

export const isStreaming = (handler) => handler[streaming] === 'response';

/** Calls a streaming handler and reads what it wrote: an answer as a function URL gives it, and in how many pieces it came. */
export async function streamed(handler, event, context) {
  const stream = new ResponseStream();
  const finished = new Promise((resolve, reject) => stream.once('finish', resolve).once('error', reject));
  await Promise.all([handler(event, stream, context), finished]);
  const bytes = Buffer.concat(stream.chunks);
  const end = bytes.indexOf(delimiter);
  if (stream.contentType !== preludeType || end < 0) throw new Error('the answer has no prelude');
  const { statusCode, headers } = JSON.parse(bytes.subarray(0, end).toString());
  const body = bytes.subarray(end + delimiter.length);
  return { statusCode, headers, body: body.toString(), bytes: body.length, pieces: stream.chunks.length - 2 };
}
