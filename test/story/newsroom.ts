// Three small papers on one local server: each publishes what it is told to, as an RSS feed and article pages.
import { type Origin, startOrigin } from '../support/origin.ts';

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
    origin.handlers[`/${paper}/feed`] = () => ({
      headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
      body: rss(list, `${origin.url}/${paper}`),
    });
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
      origin.handlers[`/${paper}/${story.slug}`] = {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: `<!doctype html><html lang="sv"><title>${story.title}</title><body><article><h1>${story.title}</h1><p>${story.text}</p></article></body></html>`,
      };
    },
  };
}

function rss(stories: Story[], base: string): string {
  const items = stories.map(
    ({ slug, title, text, publishedAt = new Date() }) =>
      `<item><title>${title}</title><link>${base}/${slug}</link><pubDate>${publishedAt.toUTCString()}</pubDate><description>${text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Nyheter</title><link>${base}</link>${items.join('')}</channel></rss>`;
}
