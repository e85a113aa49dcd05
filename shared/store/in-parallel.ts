// Many small writes at once, but not all at once: a change of forty offices has some hundred pointers.
const width = 16;

export async function inParallel<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < items.length; at += width) await Promise.all(items.slice(at, at + width).map(act));
}
