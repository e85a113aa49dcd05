// What the operator's commands work on: the store of a data directory on this machine or, with `--table`, the deployed table. What AWS
// refuses is said in words that tell what to do.
import { existsSync } from 'node:fs';
import type { Store } from '../../shared/store/store.ts';
import { openStore } from '../local.ts';

export interface Place {
  data: string;
  table?: string;
}

/** `must`: the data directory has to be there already. */
export async function withStore<T>(
  { data, table }: Place,
  work: (store: Store) => Promise<T>,
  { must = true } = {},
): Promise<T> {
  if (table !== undefined) return withDeployed(table, work);
  if (must && !existsSync(data)) {
    throw new Error(`${data}: nothing is kept there; give the --data of your serve or poll, or the --table on AWS`);
  }
  const { store, close } = await openStore(data);
  try {
    return await work(store);
  } finally {
    await close();
  }
}

async function withDeployed<T>(table: string, work: (store: Store) => Promise<T>): Promise<T> {
  const { openDeployedStore } = await import('../aws.ts');
  const { store, close } = openDeployedStore(table);
  try {
    return await work(store);
  } catch (error) {
    const problem = explain(error);
    throw problem === null ? error : new Error(`table ${table}: ${problem}`, { cause: error });
  } finally {
    close();
  }
}

const refused = 'AWS refuses the credentials; renew them until "aws sts get-caller-identity" answers';

/** By the error's name: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html */
const explanations: Record<string, (message: string) => string> = {
  CredentialsProviderError: () =>
    'no AWS credentials were found; set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, until "aws sts get-caller-identity" answers',
  ResourceNotFoundException: () =>
    'there is no such table in this account and region; its name is "TableName" among what the deploy printed, its region goes into AWS_REGION',
  AccessDeniedException: (message) =>
    `${message}; docs/deploy.md lists what an operator must be allowed under "The operator's permissions"`,
  ExpiredTokenException: () => refused,
  UnrecognizedClientException: () => refused,
  InvalidSignatureException: () => refused,
  IncompleteSignature: () => refused,
  ValidationException: (message) => `${message} Is it the table of a deployed Kontorsvakten?`,
  InvalidCiphertextException: () => 'its keys are not what KMS wrapped: the row "setting#keyring" was changed',
  NotFoundException: (message) => `the KMS key that wraps its keys is gone: ${message}`,
  KMSInvalidStateException: (message) =>
    `the KMS key that wraps its keys cannot be used: ${message} A deletion can be cancelled while it is pending`,
  DisabledException: (message) => `the KMS key that wraps its keys is disabled: ${message}`,
};

function explain(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { name, message } = error;
  if (/region (?:is missing|not accepted)/i.test(message))
    return 'no AWS region is set: "export AWS_REGION=eu-north-1", or where it is';
  const code = 'code' in error ? String(error.code) : '';
  if (['ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT', 'EAI_AGAIN'].includes(code) || name === 'TimeoutError') {
    return `AWS cannot be reached (${code || message}); check the network and AWS_REGION`;
  }
  const text = message.replaceAll(/\s+/g, ' ').trim();
  // Any other refusal of a service keeps its name, which is what one searches for.
  return explanations[name]?.(text || name) ?? (name.endsWith('Exception') ? `${name}: ${text}` : null);
}
