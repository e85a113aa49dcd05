// The line above a change (how firm, what, when) and its facts as a list.
import type { Change } from '../../model/change.ts';
import type { Language } from '../../model/words.ts';
import { texts } from './text.ts';
import { dayWord, factsOf, statusWord, typeWord } from './wording.ts';

interface ChangeProps {
  change: Change;
  language: Language;
}

export function MetaLine({ change, language }: ChangeProps) {
  return (
    <p class="meta">
      <span class={`status status-${change.status}`}>{statusWord(change.status, language)}</span>
      <span>{typeWord(change.type, language)}</span>
      <time datetime={change.announcedAt}>{dayWord(change.announcedAt, language)}</time>
    </p>
  );
}

export function Withdrawn({ change, language }: ChangeProps) {
  return change.withdrawn ? <p class="withdrawn">{texts[language].withdrawn}</p> : null;
}

export function Facts({ change, language, whole = false }: ChangeProps & { whole?: boolean }) {
  const facts = factsOf(change, language, whole);
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ label, values }) => (
        <>
          <dt>{label}</dt>
          <dd>
            {values.length === 1 ? (
              values[0]
            ) : (
              <ul>
                {values.map((value) => (
                  <li>{value}</li>
                ))}
              </ul>
            )}
          </dd>
        </>
      ))}
    </dl>
  );
}
