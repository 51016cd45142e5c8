import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * What keeps a tag from being released, in plain words; nothing where it may be.
 * @param {string} tag such as `v1.2.3`
 * @param {{ version: string, changelog: string, pending: string[] }} state of the repository: `pending` are changes without a version
 */
export function findObstacles(tag, { version, changelog, pending }) {
  const headings = [...changelog.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading.trim());
  return [
    tag !== `v${version}` && `The tag is ${tag}, package.json says ${version}: the tag must be v${version}.`,
    headings[0] !== version &&
      `CHANGELOG.md begins with "${headings[0] ?? ''}": its first section must be headed ${version}.`,
    pending.length > 0 &&
      `These changes belong to no version yet: ${pending.join(', ')}. Run npm run next-version.`,
  ].filter(Boolean);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const obstacles = findObstacles(process.argv[2] ?? '', {
    version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    pending: readdirSync('.changeset').filter((name) => name.endsWith('.md') && name !== 'README.md'),
  });
  for (const obstacle of obstacles) console.error(obstacle);
  process.exitCode = obstacles.length > 0 ? 1 : 0;
}
