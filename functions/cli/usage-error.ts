/** Wrong use of the command line: the program ends with status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
