// Who says a figure: the change that does and the sources behind it, or a name of what was known before.
import type { Evidence } from '../../model/change.ts';
import type { Language } from '../../model/words.ts';
import { localPath } from './layout.tsx';
import { networkTexts } from './network-text.ts';

interface SaidByProps {
  said: { source: string | null; change: string | null; evidence: Evidence[] };
  language: Language;
  sourceName: (id: string) => string;
}

export function SaidBy({ said, language, sourceName }: SaidByProps) {
  const { source, change, evidence } = said;
  if (change === null) {
    return (
      <>
        <span lang="sv">{source}</span> <span class="hint">({networkTexts[language].before})</span>
      </>
    );
  }
  const names = [...new Set(evidence.map((each) => sourceName(each.source)))];
  return <a href={localPath(`/changes/${encodeURIComponent(change)}`, language)}>{names.join(', ')}</a>;
}
