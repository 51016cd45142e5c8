import { spawnSync } from 'node:child_process';
import { expect } from 'chai';

interface State {
  version: string;
  changelog: string;
  pending: string[];
}
const { findObstacles } = (await import(
  new URL('../../scripts/release/check-release.mjs', import.meta.url).href
)) as { findObstacles: (tag: string, state: State) => string[] };

const ready: State = { version: '1.2.3', changelog: '# Changelog\n\n## 1.2.3\n\n- Better.\n', pending: [] };

describe('A tag', () => {
  it('is released where package.json and CHANGELOG.md name its version and no change is left over', () => {
    expect(findObstacles('v1.2.3', ready)).to.deep.equal([]);
  });

  it('is not released where package.json has another version', () => {
    expect(findObstacles('v1.3.0', ready)).to.deep.equal([
      'The tag is v1.3.0, package.json says 1.2.3: the tag must be v1.2.3.',
    ]);
  });

  it('is not released while CHANGELOG.md says that it is not', () => {
    const changelog = '# Changelog\n\n## 1.2.3 (not released)\n';
    expect(findObstacles('v1.2.3', { ...ready, changelog })).to.have.length(1);
    expect(findObstacles('v1.2.3', { ...ready, changelog: '# Changelog\n' })).to.have.length(1);
  });

  it('is not released while changes wait for a version', () => {
    const [obstacle] = findObstacles('v1.2.3', { ...ready, pending: ['calm-owls.md'] });
    expect(obstacle).to.include('calm-owls.md').and.include('npm run next-version');
  });

  it('ends the release with what is in its way', () => {
    const { status, stderr } = spawnSync('node', ['scripts/release/check-release.mjs', 'v0.0.0'], {
      encoding: 'utf8',
    });
    expect(status).to.equal(1);
    expect(stderr).to.include('The tag is v0.0.0');
  });
});
