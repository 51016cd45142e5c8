import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';

interface Job {
  needs?: string | string[];
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string }[];
}

const text = readFileSync('.github/workflows/release.yml', 'utf8');
const { on, permissions, jobs } = parse(text) as {
  on: Record<string, Record<string, unknown>>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
};
const commandsOf = (job: Job): string => job.steps.flatMap(({ run }) => run ?? []).join('\n');
const isPublishing = (job: Job): boolean => commandsOf(job).includes('npm publish');

/** All jobs that a job waits for. */
function before({ needs = [] }: Job): Job[] {
  return [needs].flat().flatMap((name) => [jobs[name]!, ...before(jobs[name]!)]);
}

const publishing = Object.values(jobs).filter(isPublishing);

describe('The release workflow', () => {
  it('runs when a version is tagged, and at no other time', () => {
    expect(Object.keys(on)).to.deep.equal(['push']);
    expect(Object.keys(on['push']!)).to.deep.equal(['tags']);
  });

  it('publishes only what passed the tests and is the version that the tag names', () => {
    expect(publishing).not.to.have.length(0);
    for (const job of publishing) {
      const passed = before(job).map(commandsOf).join('\n');
      for (const command of ['.ci/run', 'npm run test:all', 'check-release.mjs'])
        expect(passed).to.include(command);
    }
  });

  it('publishes what it has just built, with its provenance', () => {
    for (const job of publishing) {
      const commands = commandsOf(job);
      expect(commands.indexOf('npm run build')).to.be.within(0, commands.indexOf('npm publish'));
      expect(commands).to.match(/^npm publish .*--provenance\b/m);
    }
  });

  it('may write nothing, lends its identity to the job that publishes alone, and knows no secret', () => {
    for (const job of Object.values(jobs)) {
      const granted = job.permissions ?? permissions;
      expect(granted, 'permissions are named').to.be.an('object');
      const written = Object.entries(granted!).filter(([, access]) => access === 'write');
      expect(written.map(([scope]) => scope)).to.deep.equal(isPublishing(job) ? ['id-token'] : []);
    }
    expect(text).not.to.match(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
  });

  it('runs other people’s actions by the hash of their commit', () => {
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used).not.to.have.length(0);
    for (const one of used) expect(one).to.match(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/);
  });
});
