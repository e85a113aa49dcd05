// The built-in sources. The format notes say how sure we are of each: they come from documents, not from live requests.
import type { Source } from '../model/source.ts';

export const catalogue: Source[] = [];
