// The body of an answer is not what its source's kind promises. The message says what was found instead and what to do.
export class SourceFormatError extends Error {
  override name = 'SourceFormatError';
}
