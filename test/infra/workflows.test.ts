// The workflows, as far as they can be held without GitHub: they run scripts there are, with actions of a fixed version and rights they name.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const directory = path.resolve('.github', 'workflows');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const workflows = readdirSync(directory).map((name) => ({
  name,
  text: readFileSync(path.join(directory, name), 'utf8'),
}));
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one);

describe.each(workflows)('the workflow $name', ({ text }) => {
  it('runs scripts that package.json has', () => {
    for (const script of found(text, /npm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(script);
  });

  it('takes no action without a version', () => {
    const actions = found(text, /uses: (\S+)/g);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@(v\d+|[0-9a-f]{40})$/);
  });

  it('says what it may do, and leaves no credentials in the checkout', () => {
    expect(text).toMatch(/^permissions:/m);
    expect(found(text, /(persist-credentials: false)/g)).toHaveLength(found(text, /(actions\/checkout@)/g).length);
  });

  it('puts nothing from outside into a command', () => {
    for (const command of found(text, /run: (.*)/g)) expect(command).not.toContain('${{');
  });
});

it('runs the checks that a contributor runs', () => {
  const [check] = workflows.filter(({ name }) => name === 'check.yml');
  expect(check?.text).toContain('run: npm run check\n');
});
