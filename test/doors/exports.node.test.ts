import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { runModule } from '../support/run-node.js';
import { doors, registered, typings } from './doors.js';

type Targets = string | { types: string; default: string };

const exported = (JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Targets> })
  .exports;

/** A registry that remembers its tags, set before anything is imported. */
const registry = `
  const tags = [];
  globalThis.customElements = {
    define: (tag) => void tags.push(tag),
    get: (tag) => (tags.includes(tag) ? class {} : undefined),
    whenDefined: () => new Promise(() => {}),
  };`;

describe('The doors of the package', () => {
  for (const [door, names] of [...Object.entries(doors), ...typings.map((door) => [door, []] as const)]) {
    it(`${door} can be imported in Node without a DOM and exports exactly its list`, () => {
      const code = `console.log(JSON.stringify(Object.keys(await import('${door}')).sort()));`;
      expect(runModule(code)).to.deep.equal(names);
    });

    it(`${door} registers ${registered[door]?.join(', ') ?? 'nothing'}`, () => {
      const code = `${registry} await import('${door}'); console.log(JSON.stringify(tags.sort()));`;
      expect(runModule(code)).to.deep.equal(registered[door] ?? []);
    });
  }

  it('has a list for every module that package.json exports', () => {
    const paths = Object.entries(exported)
      .filter(([, targets]) => typeof targets === 'object')
      .flatMap(([path]) => spellOut(path));
    expect(paths.map((path) => path.replace(/^\./, 'factlet')).sort()).to.deep.equal(
      [...Object.keys(doors), ...typings].sort(),
    );
  });

  it('has a file behind every target of package.json', () => {
    const targets = Object.values(exported).flatMap((target) =>
      typeof target === 'string' ? [target] : [target.types, target.default],
    );
    const missing = targets.flatMap((target) => spellOut(target)).filter((file) => !existsSync(file));
    expect(missing).to.deep.equal([]);
  });
});

/** Puts each language or look that was built where a path has its star. */
function spellOut(path: string): string[] {
  if (!path.includes('*')) return [path];
  const [folder, ending] = path.includes('/looks/') ? ['dist/looks', '.css'] : ['dist/locales', '.js'];
  const built = readdirSync(folder).filter((name) => name.endsWith(ending));
  expect(built, folder).not.to.have.length(0);
  return built.map((name) => path.replace('*', name.slice(0, -ending.length)));
}
