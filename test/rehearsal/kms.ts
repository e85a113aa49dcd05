// A stand-in of KMS: a symmetric key for each id, AES-GCM with the encryption context as additional data, as KMS does it.
// https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Answer } from '../support/origin.ts';

// biome-ignore lint/suspicious/noExplicitAny: requests of the SDK
type Json = any;

const maxPlaintext = 4096;
const nonceBytes = 12;
const tagBytes = 16;

export function createKms() {
  const keys = new Map<string, Buffer>();
  const keyOf = (id: string): Buffer => {
    const key = keys.get(id) ?? randomBytes(32);
    keys.set(id, key);
    return key;
  };

  function encrypt({ KeyId, Plaintext, EncryptionContext }: Json): Answer {
    const plaintext = Buffer.from(Plaintext, 'base64');
    if (plaintext.length > maxPlaintext) return problem('ValidationException', 'the plaintext is over 4096 bytes');
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', keyOf(KeyId), nonce).setAAD(contextOf(EncryptionContext));
    const blob = Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
    return json({ KeyId, CiphertextBlob: blob.toString('base64'), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
  }

  function decrypt({ KeyId, CiphertextBlob, EncryptionContext }: Json): Answer {
    const blob = Buffer.from(CiphertextBlob, 'base64');
    const opening = createDecipheriv('aes-256-gcm', keyOf(KeyId), blob.subarray(0, nonceBytes));
    try {
      opening.setAAD(contextOf(EncryptionContext)).setAuthTag(blob.subarray(-tagBytes));
      const plaintext = Buffer.concat([opening.update(blob.subarray(nonceBytes, -tagBytes)), opening.final()]);
      return json({ KeyId, Plaintext: plaintext.toString('base64'), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
    } catch {
      return problem('InvalidCiphertextException', '');
    }
  }

  return (operation: string, body: Json): Answer => (operation === 'Encrypt' ? encrypt(body) : decrypt(body));
}

function contextOf(context: Record<string, string> = {}): Buffer {
  return Buffer.from(JSON.stringify(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))));
}

function json(body: unknown): Answer {
  return { headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(body) };
}

function problem(type: string, message: string): Answer {
  return { ...json({ __type: type, message }), status: 400 };
}
