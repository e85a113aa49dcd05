// What an operator says with -c: what cannot be is refused by name, before anything is made.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { checkSourcesFile, readSettings } from '../../infra/settings.ts';
import { KontorsvaktenStack } from '../../infra/stack.ts';
import { openApp, openStack } from './open-stack.ts';

describe('the stack', () => {
  it('refuses settings that cannot be', () => {
    expect(() => openStack({ senderEmail: 'nobody' })).toThrow('-c senderEmail: expected an e-mail address');
    expect(() => openStack({ domainName: 'vakt.example.se' })).toThrow('domainName and hostedZoneId go together');
    expect(() => openStack({ domainName: 'https://a.se', hostedZoneId: 'Z1' })).toThrow(
      '-c domainName: expected a name',
    );
    expect(() => openStack({ domainName: 'a.se', hostedZoneId: 'a.se' })).toThrow('-c hostedZoneId: expected the id');
    expect(() => openStack({ sourcesFile: 'none.json' })).toThrow('-c sourcesFile: there is no such file');
  });

  it('refuses a sources file that the functions could not read, with what is wrong in it', async () => {
    const sourcesFile = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'mine.json');
    const settings = () => readSettings(openApp({ sourcesFile }).node);
    writeFileSync(sourcesFile, '[{"id": "A b", "name": "x", "kind": "feed", "url": "https://a.example/rss"}]');
    await expect(checkSourcesFile(settings())).rejects.toThrow(/-c sourcesFile: .*mine\.json[\s\S]*"id"/);
    writeFileSync(sourcesFile, '[{"id": "a-b", "name": "x", "kind": "feed", "url": "https://a.example/rss"}]');
    await checkSourcesFile(settings());
  });

  it('refuses a setting that is misspelt, which would be as if it were not given', () => {
    const told = '-c senderEmial: there is no such setting, only senderEmail, alarmEmail';
    expect(() => openStack({ senderEmial: 'vakt@example.se' })).toThrow(told);
  });

  it('can be looked at without an address to send from, and not deployed', () => {
    const stack = new KontorsvaktenStack(openApp({}), 'Test');
    const warnings = stack.node.metadata.filter(({ type }) => type === 'aws:cdk:warning');
    expect(warnings.map(({ data }) => data)).toEqual([expect.stringContaining('-c senderEmail=')]);
    const [assertion] = Template.fromStack(stack).toJSON().Rules.SenderEmail.Assertions;
    const [one, other] = assertion.Assert['Fn::Equals'];
    expect(one).not.toBe(other);
    expect(assertion.AssertDescription).toContain('-c senderEmail=');
  }, 60_000);
});
