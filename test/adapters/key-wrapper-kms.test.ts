import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unwrapped } from '../../shared/adapters/key-wrapper.ts';
import { createKmsClient, createKmsKeyWrapper } from '../../shared/adapters/key-wrapper-kms.ts';
import { createKms } from '../rehearsal/kms.ts';
import { type Origin, startOrigin } from '../support/origin.ts';

const material = Buffer.from('a key');
let origin: Origin;
let bodies: Record<string, unknown>[] = [];

beforeAll(async () => {
  const kms = createKms();
  origin = await startOrigin({
    '*': ({ headers, body }) => {
      bodies.push(JSON.parse(body));
      return kms(String(headers['x-amz-target']).replace('TrentService.', ''), JSON.parse(body));
    },
  });
});
afterAll(() => origin.close());

const wrapperOf = (table: string, keyId?: string) => {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = createKmsClient({ region: 'eu-north-1', endpoint: origin.url, credentials });
  return createKmsKeyWrapper({ client, keyId, table });
};

describe('keys wrapped by KMS', () => {
  it('come back, and are not to be read meanwhile', async () => {
    const wrapped = await wrapperOf('rows', 'arn:k1').wrap(material, null);
    expect(Buffer.from(wrapped.bytes).includes(material)).toBe(false);
    expect(Buffer.from(await wrapperOf('rows').unwrap(wrapped)).equals(material)).toBe(true);
  });

  it('are wrapped for one table, as the log of AWS shows, and open for no other name', async () => {
    bodies = [];
    const wrapped = await wrapperOf('rows', 'arn:k1').wrap(material, null);
    expect(bodies[0]).toMatchObject({ EncryptionContext: { application: 'kontorsvakten', table: 'rows' } });
    const forged = { ...wrapped, by: { keyId: 'arn:k1', table: 'others' } };
    await expect(wrapperOf('others').unwrap(forged)).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidCiphertextException' }),
    );
    // The same rows in a restored table still say which table they were wrapped for.
    expect(Buffer.from(await wrapperOf('restored').unwrap(wrapped)).equals(material)).toBe(true);
  });

  it('are wrapped again by the key that wrapped them, when no other is given', async () => {
    const { by } = await wrapperOf('rows', 'arn:k1').wrap(material, null);
    expect((await wrapperOf('rows').wrap(material, by)).by).toEqual({ keyId: 'arn:k1', table: 'rows' });
    expect((await wrapperOf('rows', 'arn:k2').wrap(material, by)).by?.keyId).toBe('arn:k2');
    await expect(wrapperOf('rows').wrap(material, null)).rejects.toThrow('wraps its keys at first use');
  });

  it('do not open where KMS is not to be had, and unwrapped ones open on AWS', async () => {
    await expect(unwrapped.unwrap(await wrapperOf('rows', 'arn:k1').wrap(material, null))).rejects.toThrow('arn:k1');
    const plain = await unwrapped.wrap(material, null);
    expect(Buffer.from(await wrapperOf('rows').unwrap(plain)).equals(material)).toBe(true);
  });
});
