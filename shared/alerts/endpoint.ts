// Is the endpoint its owner's, and does it listen? Standard endpoints echo a signed challenge; Slack's and Teams' cannot, so
// those are taken on the vendors' own hosts only, after a first real message was answered with 2xx.
import { HttpError, type HttpResponse } from '../adapters/http.ts';
import type { Language } from '../model/words.ts';
import { renderGreeting, type WebhookFormat } from './formats.ts';
import { type Message, post } from './post.ts';
import type { AlertServices } from './services.ts';
import { SubscribeError } from './subscribe-error.ts';
import { signedHeaders } from './webhook.ts';

/** Host names, or with a leading dot their subdomains, where only the vendor hands out addresses. */
const vendorHosts: Record<
  Exclude<WebhookFormat, 'standard'>,
  { name: string; hosts: readonly string[]; docs: string }
> = {
  slack: {
    name: 'Slack',
    hosts: ['hooks.slack.com', 'hooks.slack-gov.com'],
    docs: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  },
  teams: {
    name: 'Teams',
    hosts: ['.webhook.office.com', '.logic.azure.com', '.powerplatform.com', '.powerautomate.com'],
    docs: 'https://support.microsoft.com/office/create-incoming-webhooks-with-workflows-for-microsoft-teams-8ae491c7-0394-4861-ba59-055e33f75498',
  },
};

export interface Endpoint {
  url: string;
  format: WebhookFormat;
  secret: string;
  language: Language;
}

/** @throws SubscribeError `endpoint` unless the endpoint has shown that it is willing. */
export async function proveEndpoint(endpoint: Endpoint, services: AlertServices): Promise<void> {
  const { hostname, protocol, username, password } = new URL(endpoint.url);
  if (username !== '' || password !== '') {
    throw new SubscribeError(
      'endpoint',
      'The URL must not hold a user name or password; verify the signature instead.',
    );
  }
  if (endpoint.format === 'standard') return proveByChallenge(endpoint, services);
  const vendor = vendorHosts[endpoint.format];
  if (protocol !== 'https:' || !vendor.hosts.some((host) => isAt(hostname, host))) {
    const hosts = vendor.hosts.map((host) => (host.startsWith('.') ? `*${host}` : host)).join(', ');
    throw new SubscribeError(
      'endpoint',
      `Format "${endpoint.format}" takes https URLs of ${vendor.name} only (${hosts}); see ${vendor.docs}. For other endpoints use "standard".`,
    );
  }
  const body = renderGreeting(endpoint.format, endpoint.language);
  const { status } = await ask(services, signed(endpoint, body, services));
  requireSuccess(status);
}

function isAt(hostname: string, host: string): boolean {
  return host.startsWith('.') ? hostname.endsWith(host) : hostname === host;
}

async function proveByChallenge(endpoint: Endpoint, services: AlertServices): Promise<void> {
  const challenge = Buffer.from(services.randomBytes(24)).toString('base64url');
  const timestamp = services.clock.wall().toISOString();
  const body = JSON.stringify({ type: 'endpoint.challenge', timestamp, data: { challenge } });
  const response = await ask(services, signed(endpoint, body, services));
  requireSuccess(response.status);
  if (echoOf(response) !== challenge) {
    throw new SubscribeError(
      'endpoint',
      'The endpoint answered, but did not echo the challenge. To a POST {"type": "endpoint.challenge", "data": {"challenge": "…"}} it must answer 2xx with {"challenge": "…"}, the same text, as JSON.',
    );
  }
}

function signed({ url, secret }: Endpoint, body: string, { clock, randomBytes }: AlertServices): Message {
  const id = `msg_${Buffer.from(randomBytes(16)).toString('hex')}`;
  return { url, body, headers: signedHeaders({ id, timestamp: clock.wall(), body, secrets: [secret] }) };
}

async function ask({ http }: AlertServices, message: Message): Promise<HttpResponse> {
  try {
    return await post(http, message);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    throw new SubscribeError('endpoint', `The endpoint could not be asked: ${error.message}`, { cause: error });
  }
}

function requireSuccess(status: number): void {
  if (status >= 200 && status < 300) return;
  const hint = status >= 300 && status < 400 ? ' Redirects are not followed: give the final URL.' : '';
  throw new SubscribeError('endpoint', `The endpoint answered ${status}; it must answer 2xx.${hint}`);
}

function echoOf({ body }: HttpResponse): unknown {
  try {
    const answer: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof answer === 'object' && answer !== null && 'challenge' in answer ? answer.challenge : undefined;
  } catch {
    return undefined;
  }
}
