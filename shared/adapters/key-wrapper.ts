// Port: what protects the system's own keys where they are kept. On AWS a KMS key wraps them (key-wrapper-kms.ts); on one machine they lie
// in the data directory as they are, which is the operator's own.

export interface WrappedKeys {
  bytes: Uint8Array;
  /** What it takes to unwrap them, fit to be kept beside them; `null` when nothing was done to the bytes. */
  by: WrappedBy | null;
}
export interface WrappedBy {
  /** The KMS key. */
  keyId: string;
  /** The table they were wrapped for; CloudTrail shows it. */
  table: string;
}

export interface KeyWrapper {
  /** `before`: how the keys were wrapped that these take the place of. */
  wrap(material: Uint8Array, before: WrappedBy | null): Promise<WrappedKeys>;
  unwrap(wrapped: WrappedKeys): Promise<Uint8Array>;
}

export const unwrapped: KeyWrapper = {
  wrap: async (bytes) => ({ bytes, by: null }),
  async unwrap({ bytes, by }) {
    if (by === null) return bytes;
    throw new Error(`the keys of this table are wrapped by the KMS key ${by.keyId}; only AWS can open them`);
  },
};

/** For whoever has no business with keys: it neither opens them nor makes any. */
export const noKeys: KeyWrapper = {
  async wrap() {
    throw new Error('this program was given nothing to wrap keys with');
  },
  async unwrap() {
    throw new Error('this program was given nothing to open keys with');
  },
};
