import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const builder = '../../demo/build-site.mjs';

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...children.flatMap(elementsOf)];
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

describe('The pages of the site', () => {
  let site: string;
  let pages: Map<string, Element[]>;

  before(async () => {
    site = mkdtempSync(join(tmpdir(), 'factlet-links-'));
    const { buildSite } = (await import(builder)) as { buildSite: (folder: string) => string };
    buildSite(site);
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.html'));
    pages = new Map(files.map((path) => [path, elementsOf(parse(readFileSync(join(site, path), 'utf8')))]));
  });
  after(() => rmSync(site, { recursive: true }));

  it('lead to pages and places that are there, and ask for files that are there', () => {
    const broken: string[] = [];
    let links = 0;
    for (const [page, elements] of pages) {
      for (const element of elements) {
        // What a fact check says of its sources leads elsewhere.
        const given = ['src', 'href']
          .map((name) => attribute(element, name))
          .find((value) => value !== undefined);
        if (given === undefined || /^https?:/.test(given)) continue;
        links += 1;
        const { pathname, hash } = new URL(given, `http://site/${page}`);
        const path = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
        const id = hash.slice(1).split('/')[0];
        const isThere = existsSync(join(site, path)) || given === 'no-answer.json';
        const isNamed = !id || pages.get(path)?.some((one) => attribute(one, 'id') === id);
        if (!isThere || !isNamed) broken.push(`${page}: ${given}`);
      }
    }
    expect(broken).to.deep.equal([]);
    expect(links).to.be.above(500);
  });

  it('name each place once', () => {
    for (const [page, elements] of pages) {
      const ids = elements.map((element) => attribute(element, 'id')).filter(Boolean);
      expect(ids.length, page).to.equal(new Set(ids).size);
    }
  });

  it('take scripts and styles from their own host alone, and none from within the page', () => {
    for (const [page, elements] of pages) {
      for (const element of elements) {
        const { tagName, attrs } = element;
        if (
          ['script', 'link', 'img', 'iframe'].includes(tagName) &&
          attribute(element, 'rel') !== 'canonical'
        ) {
          const address = attribute(element, tagName === 'link' ? 'href' : 'src');
          const isData = attribute(element, 'type') === 'application/json';
          expect(isData || /^(?!\w+:|\/)/.test(address ?? '/'), `${page}: ${tagName} ${address}`).to.equal(
            true,
          );
        }
        expect(tagName, page).not.to.equal('style');
        expect(attrs.filter(({ name }) => name === 'style' || name.startsWith('on'))).to.deep.equal([]);
      }
    }
  });

  it('have the same ways through the site, one heading of the first level, and a title of their own', () => {
    const titles = new Set<string>();
    for (const [page, elements] of pages) {
      const find = (test: (element: Element) => boolean): Element[] => elements.filter(test);
      expect(
        find(({ tagName }) => tagName === 'h1'),
        page,
      ).to.have.length(1);
      expect(
        find((one) => attribute(one, 'aria-label') === 'Site'),
        page,
      ).to.have.length(1);
      expect(
        find((one) => attribute(one, 'class') === 'skip'),
        page,
      ).to.have.length(1);
      const [title] = find(({ tagName }) => tagName === 'title');
      titles.add((title!.childNodes[0] as DefaultTreeAdapterTypes.TextNode).value);
    }
    expect(titles.size).to.equal(pages.size);
  });
});
