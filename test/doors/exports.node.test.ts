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
  const all: Record<string, readonly string[]> = {
    ...doors,
    ...Object.fromEntries(typings.map((door) => [door, []])),
  };
  const silent = Object.keys(all).filter((door) => !registered[door]);

  // Each by itself is imported from the packed package.
  it('can be imported in Node without a DOM and export exactly their lists', () => {
    const code = `
      const exported = {};
      for (const door of ${JSON.stringify(Object.keys(all))}) exported[door] = Object.keys(await import(door)).sort();
      console.log(JSON.stringify(exported));`;
    expect(runModule(code)).to.deep.equal(all);
  });

  it('register nothing, but for those whose use it is', () => {
    const code = `${registry}
      const registered = {};
      for (const door of ${JSON.stringify(silent)}) {
        await import(door);
        registered[door] = tags.splice(0);
      }
      console.log(JSON.stringify(registered));`;
    expect(runModule(code)).to.deep.equal(Object.fromEntries(silent.map((door) => [door, []])));
  });

  for (const [door, tags] of Object.entries(registered)) {
    it(`${door} registers ${tags.join(', ')}`, () => {
      const code = `${registry} await import('${door}'); console.log(JSON.stringify(tags.sort()));`;
      expect(runModule(code)).to.deep.equal(tags);
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
