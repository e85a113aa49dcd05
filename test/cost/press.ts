// Sixty papers on one local server, with pages as heavy as real ones: what is measured is the work on such.
import { sqsEvent } from '../support/aws-events.ts';
import { type Answer, startOrigin } from '../support/origin.ts';
import { type Bench, doorOf } from './bench.ts';

export const paperCount = 60;

export interface Entry {
  slug: string;
  title: string;
  text: string;
}

export interface PaperEntry extends Entry {
  paper: number;
}

export const closing = (place: string, slug: string): Entry => ({
  slug,
  title: `Servicekontoret i ${place} stänger`,
  text: `Statens servicecenter har beslutat att stänga servicekontoret i ${place} den 30 maj 2027.`,
});

export const pollEvents = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => sqsEvent([{ sourceId: `paper-${from + n}`, cause: 'cost' }]));

const sentence = 'Kommunen berättade på måndagen om läget i frågan, och fler väntas ta ställning under veckan. ';
const menu = Array.from({ length: 150 }, (_, n) => `<li><a href="/amne/${n}">Ämne nummer ${n} och mer</a></li>`).join(
  '',
);
const script = `<script>window.data = ${JSON.stringify(Array.from({ length: 400 }, (_, n) => `block-${n}`))}</script>`;

/** About 30 kB of page around what it says. */
const pageOf = ({ title, text }: Entry): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title>${script}</head><body><nav><ul>${menu}</ul></nav>
<main><article><h1>${title}</h1><p>${text}</p>${`<p>${sentence.repeat(3)}</p>`.repeat(20)}</article></main><footer><ul>${menu}</ul></footer></body></html>`;

const plain = (n: number): Entry => ({
  slug: `vardag-${n}`,
  title: `Fotboll och väder i veckan, del ${n}`,
  text: sentence.repeat(3),
});

export async function startPress() {
  const origin = await startOrigin();
  const xml = (entries: Entry[]): Answer => {
    const items = entries.map(
      ({ slug, title, text }) =>
        `<item><title>${title}</title><link>${origin.url}/${slug}</link><pubDate>${new Date().toUTCString()}</pubDate><description>${text}</description></item>`,
    );
    const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>Nyheter</title>${items.join('')}</channel></rss>`;
    return { headers: { 'content-type': 'application/rss+xml; charset=utf-8', etag: '"1"' }, body };
  };
  let printed = 0;
  return {
    /** A sources file; every source is always due. */
    sources: JSON.stringify(
      Array.from({ length: paperCount }, (_, n) => ({
        ...{ id: `paper-${n}`, name: `Tidning ${n}`, kind: 'feed', url: `${origin.url}/feed/${n}` },
        ...{ category: 'news', intervalMinutes: 0.00001, adaptive: false },
      })),
    ),
    /** All papers answer so from now on. */
    answer(answer: Answer): void {
      for (let n = 0; n < paperCount; n += 1) origin.handlers[`/feed/${n}`] = answer;
    },
    /** All papers show `fresh` items that nobody has seen, and the `known` ones before them. */
    publish({ fresh, known }: { fresh: number; known: number }): void {
      printed += fresh;
      this.answer(xml(Array.from({ length: fresh + known }, (_, n) => plain(printed - n))));
    },
    /** One paper shows one entry, with its page. */
    print(paper: number, entry: Entry): void {
      origin.handlers[`/feed/${paper}`] = xml([entry]);
      origin.handlers[`/${entry.slug}`] = {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: pageOf(entry),
      };
    },
    /** Prints the entries and has their papers polled: what that took, and the events to read them by. */
    async offer(entries: PaperEntry[], { spend, cloud, template }: Pick<Bench, 'spend' | 'cloud' | 'template'>) {
      for (const { paper, ...entry } of entries) this.print(paper, entry);
      const unit = await spend(
        'poll',
        entries.flatMap(({ paper }) => pollEvents(paper, paper + 1)),
      );
      const queue = cloud.queueOf(readQueue(template));
      const events = queue.splice(0).map(({ body }) => sqsEvent([body]));
      if (events.length !== entries.length) throw new Error(`${events.length} of ${entries.length} items to read`);
      return { unit, events };
    },
    close: origin.close,
  };
}
export type Press = Awaited<ReturnType<typeof startPress>>;

/** The name of the queue that feeds `read`. */
function readQueue(template: Bench['template']): string {
  const mapping = template
    .of('AWS::Lambda::EventSourceMapping')
    .find(([, { Properties }]) => doorOf(Properties.FunctionName) === 'read');
  return String(mapping?.[1].Properties.EventSourceArn).split(':').at(-1) ?? '';
}
