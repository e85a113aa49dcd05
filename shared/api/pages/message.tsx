// Short pages: one message, perhaps one button. The button is a form that posts to the page's own address, so a mere GET changes nothing.
import type { Child } from 'hono/jsx';
import type { Language } from '../../model/words.ts';
import { Layout } from './layout.tsx';

interface MessageProps {
  language: Language;
  title: string;
  lead: string;
  button?: string;
  children?: Child;
}

export function MessagePage({ language, title, lead, button, children }: MessageProps) {
  return (
    <Layout language={language} title={title} path={null} personal>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
      {button !== undefined && (
        <form method="post">
          <button type="submit">{button}</button>
        </form>
      )}
    </Layout>
  );
}
