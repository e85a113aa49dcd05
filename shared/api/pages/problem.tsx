// A problem, for people: what happened and where to go from here.
import type { Language } from '../../model/words.ts';
import type { Problem, ProblemKind } from '../problem.ts';
import { localPath } from './layout.tsx';
import { MessagePage } from './message.tsx';
import { texts } from './text.ts';

export function ProblemPage({ language, kind, problem }: { language: Language; kind: ProblemKind; problem: Problem }) {
  const text = texts[language];
  return (
    <MessagePage
      language={language}
      title={kind === 'not-found' ? text.notFoundTitle : text.problemTitle}
      lead={text.problems[kind] ?? `${problem.title}. ${problem.detail}`}
    >
      {problem.errors !== undefined && (
        <ul>
          {problem.errors.map(({ path, message }) => (
            <li lang="en">
              {path}: {message}
            </li>
          ))}
        </ul>
      )}
      {problem.requestId !== undefined && (
        <p class="hint">
          <code>{problem.requestId}</code>
        </p>
      )}
      <p>
        <a href={localPath('/', language)}>{text.first}</a>
      </p>
    </MessagePage>
  );
}
