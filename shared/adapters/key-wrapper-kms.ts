// The system's keys wrapped by a KMS key: what lies in the table, and in its backups, is worth nothing without the right to call Decrypt.
// https://docs.aws.amazon.com/kms/latest/developerguide/encrypt_context.html
import { DecryptCommand, EncryptCommand, KMSClient, type KMSClientConfig } from '@aws-sdk/client-kms';
import type { KeyWrapper, WrappedBy } from './key-wrapper.ts';

export function createKmsClient(config: KMSClientConfig = {}): KMSClient {
  return new KMSClient(config);
}

/** `keyId`: what wraps keys that were never wrapped. Later ones are wrapped by the key that wrapped those before. */
export function createKmsKeyWrapper({
  client,
  keyId,
  table,
}: {
  client: KMSClient;
  keyId: string | undefined;
  table: string;
}): KeyWrapper {
  const contextOf = (by: WrappedBy) => ({ application: 'kontorsvakten', table: by.table });
  return {
    async wrap(material, before) {
      const by = { keyId: keyId ?? before?.keyId, table };
      if (!isWhole(by)) throw new Error('no KMS key is known yet: the deployed system wraps its keys at first use');
      const { CiphertextBlob } = await client.send(
        new EncryptCommand({ KeyId: by.keyId, Plaintext: material, EncryptionContext: contextOf(by) }),
      );
      if (CiphertextBlob === undefined) throw new Error('KMS gave back no ciphertext');
      return { bytes: CiphertextBlob, by };
    },
    async unwrap({ bytes, by }) {
      // A table of the first release, or one that was filled on one machine.
      if (by === null) return bytes;
      const { Plaintext } = await client.send(
        new DecryptCommand({ KeyId: by.keyId, CiphertextBlob: bytes, EncryptionContext: contextOf(by) }),
      );
      if (Plaintext === undefined) throw new Error('KMS gave back no plaintext');
      return Plaintext;
    },
  };
}

function isWhole(by: { keyId: string | undefined; table: string }): by is WrappedBy {
  return by.keyId !== undefined;
}
