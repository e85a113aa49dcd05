/** Made when it is first asked for, and kept: a function that never asks does not pay for it when it is loaded. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
