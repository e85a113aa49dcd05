// Who is asking, for the rate limit: the address the connection came from. Forwarding headers are not believed, since anybody can write them.
import ipaddr from 'ipaddr.js';
import * as z from 'zod';

/** What the runtimes give: Node's request (@hono/node-server), or the event of API Gateway (hono/aws-lambda). */
const nodeSchema = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) });
const lambdaSchema = z.object({
  event: z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) }),
});

function addressOf(env: unknown): string | undefined {
  const node = nodeSchema.safeParse(env);
  if (node.success) return node.data.incoming.socket.remoteAddress;
  const lambda = lambdaSchema.safeParse(env);
  return lambda.success ? lambda.data.event.requestContext.http.sourceIp : undefined;
}

/** One IPv4 address, or one IPv6 /64, since a customer holds a whole one. "unknown" when there is no connection. */
export function clientOf(env: unknown): string {
  const address = addressOf(env);
  if (address === undefined || !ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${parsed
    .toByteArray()
    .slice(0, 8)
    .map((byte) => byte.toString(16))
    .join(':')}::/64`;
}
