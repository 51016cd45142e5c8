import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';

interface Job {
  needs?: string;
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const text = readFileSync('.github/workflows/release.yml', 'utf8');
const workflow = parse(text) as {
  on: Record<string, { tags?: string[] }>;
  permissions: Record<string, string>;
  jobs: Record<'test' | 'publish', Job>;
};
const { test, publish } = workflow.jobs;
const commandsOf = ({ steps }: Job): string[] => steps.flatMap(({ run }) => run ?? []);

describe('The release workflow', () => {
  it('begins with a tag and nothing else', () => {
    expect(workflow.on).to.deep.equal({ push: { tags: ['v*'] } });
  });

  it('tests everything first, and publishes only what passed', () => {
    expect(commandsOf(test)).to.include('.ci/run');
    expect(commandsOf(test).join('\n')).to.include('check-release.mjs "$GITHUB_REF_NAME"');
    expect(existsSync('scripts/release/check-release.mjs')).to.equal(true);
    expect(publish.needs).to.equal('test');
  });

  it('builds, because packing runs no scripts here, and publishes with provenance', () => {
    const commands = commandsOf(publish);
    const published = commands.findIndex((command) => command.startsWith('npm publish '));
    expect(commands.indexOf('npm run build')).to.be.within(0, published - 1);
    expect(commands[published]).to.include('--provenance');
  });

  it('gives its identity to the job that publishes alone, and knows no secret', () => {
    expect(workflow.permissions).to.deep.equal({});
    expect(test.permissions).to.deep.equal({ contents: 'read' });
    expect(publish.permissions).to.deep.equal({ contents: 'read', 'id-token': 'write' });
    expect(text).not.to.match(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
  });

  it('runs other people’s actions by the hash of their commit', () => {
    const used = [test, publish].flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used).to.have.length.above(0);
    for (const one of used) expect(one).to.match(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/);
  });
});
