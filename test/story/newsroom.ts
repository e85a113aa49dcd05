// Three small papers on one local server: each publishes what it is told to, as an RSS feed and article pages.
import { type Answer, type Origin, startOrigin } from '../support/origin.ts';

export interface Story {
  slug: string;
  title: string;
  text: string;
  publishedAt?: Date;
}

export interface Newsroom {
  origin: Origin;
  /** A sources file for all papers, polled as often as can be. */
  sources: string;
  publish(paper: string, story: Story): void;
}

export async function openNewsroom(papers: string[]): Promise<Newsroom> {
  const origin = await startOrigin();
  const stories = new Map(papers.map((paper): [string, Story[]] => [paper, []]));
  for (const [paper, list] of stories) {
    origin.handlers[`/${paper}/feed`] = () => feed(list, `${origin.url}/${paper}`);
  }
  return {
    origin,
    sources: JSON.stringify(
      papers.map((paper) => ({
        ...{
          id: paper,
          name: `Tidningen ${paper}`,
          kind: 'feed',
          url: `${origin.url}/${paper}/feed`,
          category: 'news',
        },
        ...{ intervalMinutes: 0.01, adaptive: false },
      })),
    ),
    publish(paper, story) {
      stories.get(paper)?.unshift(story);
      origin.handlers[`/${paper}/${story.slug}`] = article(story);
    },
  };
}

export function feed(stories: Story[], base: string): Answer {
  const items = stories.map(
    ({ slug, title, text, publishedAt = new Date() }) =>
      `<item><title>${title}</title><link>${base}/${slug}</link><pubDate>${publishedAt.toUTCString()}</pubDate><description>${text}</description></item>`,
  );
  return {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Nyheter</title><link>${base}</link>${items.join('')}</channel></rss>`,
  };
}

export const article = ({ title, text }: Story): Answer => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="sv"><title>${title}</title><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`,
});
