// A subscriber's endpoint: echoes the challenge, verifies the signature of what comes with the published library, and keeps it.
import { Webhook } from 'standardwebhooks';
import { type Answer, type RecordedRequest, startOrigin } from './origin.ts';

export interface ReceivedEvent {
  id: string;
  type: string;
  timestamp: string;
  data: Record<string, unknown>;
  /** Whether the signature was made with the secret given to `verifyWith`. */
  verified: boolean;
  /** The header that warns of an endpoint that only fails. */
  disablesAt?: string;
}

export interface WebhookEndpoint {
  url: string;
  /** Everything but challenges. */
  events: ReceivedEvent[];
  challenges: RecordedRequest[];
  verifyWith(secret: string): void;
  /** Answers to the coming events, in order; then 204. `hang` never answers. */
  answers: (Answer | 'hang')[];
  /** How a challenge is answered; by default as it should be. */
  echo: (challenge: string) => Answer;
  close(): Promise<void>;
}

export async function startWebhookEndpoint(): Promise<WebhookEndpoint> {
  let secret: string | null = null;
  const origin = await startOrigin({
    '*': (request) => {
      const body = JSON.parse(request.body);
      if (body.type === 'endpoint.challenge') {
        endpoint.challenges.push(request);
        return endpoint.echo(body.data.challenge);
      }
      const id = String(request.headers['webhook-id']);
      const warning = request.headers['webhook-disables-at'];
      endpoint.events.push({
        ...body,
        id,
        verified: secret !== null && isSigned(secret, request),
        ...(warning === undefined ? {} : { disablesAt: String(warning) }),
      });
      const answer = endpoint.answers.shift() ?? { status: 204 };
      return answer === 'hang' ? undefined : answer;
    },
  });
  const endpoint: WebhookEndpoint = {
    url: `${origin.url}/hook`,
    events: [],
    challenges: [],
    verifyWith: (given) => {
      secret = given;
    },
    answers: [],
    echo: (challenge) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify({ challenge }) }),
    close: origin.close,
  };
  return endpoint;
}

function isSigned(secret: string, { headers, body }: RecordedRequest): boolean {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}
