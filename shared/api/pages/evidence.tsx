// What shows a change: each quote, and where it stands.
import type { Evidence } from '../../model/change.ts';
import type { Language } from '../../model/words.ts';
import { dayWord, safeUrl } from './wording.ts';

interface EvidenceProps {
  evidence: Evidence;
  language: Language;
  /** Name of the source; its id when we do not know it any more. */
  sourceName: string;
  /** With what stands around each quote. */
  inContext?: boolean;
}

export function EvidenceFigure({ evidence, language, sourceName, inContext = false }: EvidenceProps) {
  const href = safeUrl(evidence.url);
  const title = evidence.title.trim() === '' ? evidence.url : evidence.title;
  return (
    <figure>
      {evidence.quotes.map(({ quote, before, after }) => (
        <blockquote lang="sv" {...(href === null ? {} : { cite: href })}>
          {inContext && before !== undefined && <span class="around">{before} </span>}
          {inContext && (before ?? after) !== undefined ? <mark>{quote}</mark> : quote}
          {inContext && after !== undefined && <span class="around"> {after}</span>}
        </blockquote>
      ))}
      <figcaption>
        {href === null ? (
          title
        ) : (
          <a href={href} rel="noopener nofollow" lang="sv">
            {title}
          </a>
        )}
        {' · '}
        {sourceName}
        {evidence.publishedAt !== null && (
          <>
            {', '}
            <time datetime={evidence.publishedAt}>{dayWord(evidence.publishedAt, language)}</time>
          </>
        )}
      </figcaption>
    </figure>
  );
}
