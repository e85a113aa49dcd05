// `serve --demo`: the very same system, fed by the bundled origin, with a subscriber of each kind. Prints what happens as it happens.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Clock } from '../../shared/model/clock.ts';
import { type Config, defaultConfig } from '../config.ts';
import { startSystem } from '../system.ts';
import { startOrigin } from './origin.ts';
import { storyDays, storyStart } from './story.ts';

const dayMs = 24 * 3600 * 1000;
/** Real milliseconds a story day lasts: the month takes a minute and a half. */
const defaultPace = 3000;
const demoAddress = 'lasare@example.se';

export async function runDemo(config: Config, stopped: Promise<void>, pace = defaultPace): Promise<void> {
  const startedAt = performance.now();
  const clock: Clock = {
    now: () => new Date(storyStart.getTime() + ((performance.now() - startedAt) / pace) * dayMs),
    wall: () => new Date(),
  };
  const say = (text: string) => process.stdout.write(`${clock.now().toISOString().slice(0, 10)}  ${text}\n`);
  const origin = await startOrigin({
    now: clock.now,
    intervalMinutes: 6 * 60,
    onWebhook: ({ type, title, signed }) =>
      say(`webhook   ${title} (${type}, signature ${signed ? 'valid' : 'NOT valid'})`),
  });
  const isOwn = config.data !== defaultConfig.data;
  const data = isOwn ? config.data : await mkdtemp(path.join(tmpdir(), 'kontorsvakten-demo-'));
  await mkdir(data, { recursive: true });
  const sources = path.join(data, 'sources.json');
  await writeFile(sources, JSON.stringify(origin.sources, null, 2));
  const mailDir = config.mailDir ?? path.join(data, 'outbox');
  const local = { allowPrivateNetworks: true, hostGapMs: 0, hostConcurrency: 8, logLevel: 'error' } as const;
  const system = await startSystem(
    { ...config, ...local, data, sources, mailDir },
    {
      clock,
      onMail: ({ subject, text }) => {
        say(`e-mail    ${subject}`);
        const link = text.match(/\S+\/confirm\/\S+/)?.[0];
        if (link) fetch(link, { method: 'POST' }).catch((error) => say(`the confirmation failed: ${error}`));
      },
    },
  );
  process.stdout.write(welcome(system.baseUrl, mailDir));
  const webhook = await subscribe(system.baseUrl, { type: 'webhook', url: `${origin.url}/webhook` });
  origin.useSecret(webhook.secret);
  await subscribe(system.baseUrl, { type: 'email', address: demoAddress });
  const end = setTimeout(() => say('the month is over; everything stays up until you press Ctrl-C'), storyDays * pace);
  await stopped;
  clearTimeout(end);
  await system.stop(4000);
  await origin.close();
}

async function subscribe(baseUrl: string, channel: object): Promise<{ secret: string }> {
  const response = await fetch(`${baseUrl}/v1/subscriptions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel, on: ['created', 'updated'] }),
  });
  if (!response.ok) throw new Error(`the demo could not subscribe: ${response.status} ${await response.text()}`);
  return (await response.json()) as { secret: string };
}

function welcome(baseUrl: string, mailDir: string): string {
  return `A made-up news month begins: five outlets on this machine publish, Kontorsvakten reads them, and two subscribers
(one by e-mail, one by webhook) are told below as it happens. Nothing in it is true.

Open    ${baseUrl}/
Try     curl '${baseUrl}/v1/changes?type=office-closure'
        curl '${baseUrl}/v1/changes?type=budget-cut&fiscalYear=2027'
        curl '${baseUrl}/v1/sources'
Mail    ${mailDir}
Stop    Ctrl-C

`;
}
