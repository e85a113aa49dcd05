// What a rehearsal plays on: papers, an endpoint, the stand-ins of AWS, and the stack's own functions between them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Newsroom, openNewsroom } from '../story/newsroom.ts';
import { apiEvent } from '../support/aws-events.ts';
import { startWebhookEndpoint } from '../support/webhook-endpoint.ts';
import { startCloud } from './cloud.ts';
import { openRehearsal } from './rehearse.ts';
import { readTemplate, synthesise } from './template.ts';

export async function openStage() {
  const directory = mkdtempSync(path.join(tmpdir(), 'rehearsal-'));
  const newsroom = await openNewsroom(['bladet', 'posten']);
  const endpoint = await startWebhookEndpoint();
  const cloud = await startCloud();
  const sourcesFile = path.join(directory, 'my sources.json');
  writeFileSync(sourcesFile, newsroom.sources.replaceAll('0.01', '0.00001'));
  const synthesised = synthesise({ senderEmail: 'vakt@example.se', sourcesFile }, path.join(directory, 'out'));
  const template = readTemplate(synthesised, cloud.url);
  const rehearsal = await openRehearsal(template, cloud);
  return {
    newsroom,
    endpoint,
    cloud,
    template,
    rehearsal,
    publish: createPress(newsroom),
    /** The papers' first pass is over, and the endpoint has subscribed to everything. */
    async begin(): Promise<void> {
      await rehearsal.tick('polltick');
      await rehearsal.settle({ hurry: true });
      const channel = { type: 'webhook', url: endpoint.url };
      const event = apiEvent('POST', '/v1/subscriptions', { channel, filter: {}, on: ['created', 'updated'] });
      const { statusCode } = await rehearsal.request(event);
      if (statusCode !== 201) throw new Error(`the endpoint could not subscribe: ${statusCode}`);
      await rehearsal.settle({ hurry: true });
    },
    async close() {
      rehearsal.close();
      await Promise.all([newsroom.origin.close(), endpoint.close(), cloud.close()]);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
export type Stage = Awaited<ReturnType<typeof openStage>>;

const places = ['Arvika', 'Kiruna', 'Kalix', 'Ystad', 'Mora', 'Alvesta', 'Arboga', 'Sundsvall', 'Tierp', 'Ludvika'];

/** Publishes one piece of news after the other, each a change or a version of its own; its headline. */
function createPress(newsroom: Newsroom): (paper: string) => string {
  let published = 0;
  return (paper) => {
    const place = places[published % places.length];
    const day = 1 + Math.floor(published / places.length);
    published += 1;
    const title = `Servicekontoret i ${place} stänger ${day} juni`;
    const text = `Statens servicecenter har beslutat att stänga servicekontoret i ${place} den ${day} juni 2027.`;
    newsroom.publish(paper, { slug: `nyhet-${published}`, title, text });
    return title;
  };
}
