// The names of the sources, for pages: those the operator has now, and of others the id.
import type { ApiServices } from './services.ts';

export function sourceNamer({ store, sources }: Pick<ApiServices, 'store' | 'sources'>) {
  return async (): Promise<(id: string) => string> => {
    const names = new Map((await store.sourceDefinitions.over(sources)).map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
  };
}
