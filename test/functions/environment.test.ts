import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../functions/environment.ts';

describe("a function's environment", () => {
  it('gives what was asked for, checked, and defaults for what need not be set', () => {
    const from = { TABLE_NAME: 'table', BASE_URL: 'https://vakt.example.se/', OTHER: 'x' };
    expect(readEnvironment(['TABLE_NAME', 'BASE_URL', 'HOST_GAP_MS', 'ALLOW_PRIVATE_NETWORKS'], from)).toEqual({
      TABLE_NAME: 'table',
      BASE_URL: 'https://vakt.example.se',
      HOST_GAP_MS: 2000,
      ALLOW_PRIVATE_NETWORKS: false,
    });
  });

  it('names every variable at fault', () => {
    const from = { READ_QUEUE_URL: 'queue', HOST_GAP_MS: 'soon' };
    expect(() => readEnvironment(['TABLE_NAME', 'READ_QUEUE_URL', 'HOST_GAP_MS'], from)).toThrow(
      /TABLE_NAME: .*READ_QUEUE_URL: expected an http or https URL, HOST_GAP_MS: expected a number/,
    );
  });
});
