import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hugoShortcode } from '../../src/publish/snippet/write-for-sites.js';

interface Program {
  program: string;
  parameters: string[];
  env: Record<string, string>;
}

const finder = '../../scripts/find-debian-systems.mjs';
const { findDebianSystems } = (await import(finder)) as {
  findDebianSystems: () => Partial<Record<'hugo' | 'jekyll', Program>> & {
    mediawiki?: Program & { folder: string };
  };
};

/** The systems of Debian's packages, where they are on this machine. */
export const { hugo, jekyll, mediawiki } = findDebianSystems();

/** What a program makes of the text of a page: the HTML of its main part. */
export type MakePage = (text: string) => string;

const frame = (content: string): string => `<!doctype html><main>${content}</main>`;

/** A site of Hugo with our shortcode; `settings` are added to its own. */
export function makeHugoSite(program: Program, settings = ''): MakePage {
  const files = {
    'config.toml': `baseURL = "https://paper.example/"\n${settings}`,
    'layouts/_default/single.html': frame('{{ .Content }}'),
    'layouts/shortcodes/fact-check.html': hugoShortcode,
  };
  return makeSite(program, files, {
    page: 'content/tea.md',
    made: 'public/tea/index.html',
    options: ['--quiet'],
  });
}

/** A site of Jekyll that has a title, which words in two braces would ask for. */
export function makeJekyllSite(program: Program): MakePage {
  const files = {
    '_layouts/default.html': frame('{{ content }}'),
    '_config.yml': 'title: The name of the site\n',
  };
  const options = ['build', '--quiet', '--disable-disk-cache'];
  return makeSite(program, files, { page: 'tea.md', made: '_site/tea.html', options });
}

/** A wiki of its own with SQLite, whose parser reads the text of a page as if nobody were signed in. */
export function makeWiki({ program, parameters, env, folder }: NonNullable<typeof mediawiki>): MakePage {
  const home = mkdtempSync(join(tmpdir(), 'factlet-wiki-'));
  process.once('exit', () => rmSync(home, { recursive: true }));
  const run = (script: string, options: readonly string[], input = ''): string =>
    execFileSync(program, [...parameters, join(folder, script), ...options], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const database = ['--dbtype', 'sqlite', '--dbpath', join(home, 'data'), '--dbname', 'wiki'];
  const places = ['--confpath', home, '--server', 'https://wiki.example', '--scriptpath', ''];
  run('install.php', [...database, ...places, '--pass', 'for this test alone', 'Wiki', 'Admin']);
  return (text) =>
    run('parse.php', ['--quiet', '--conf', join(home, 'LocalSettings.php'), '--title', 'Tea'], text);
}

function makeSite(
  { program, parameters, env }: Program,
  files: Readonly<Record<string, string>>,
  { page, made, options }: { page: string; made: string; options: readonly string[] },
): MakePage {
  return (text) => {
    const folder = mkdtempSync(join(tmpdir(), 'factlet-site-'));
    const all = { ...files, [page]: `---\nlayout: default\ntitle: A page\n---\n\n${text}\n` };
    for (const [name, content] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const variables = { ...process.env, ...env };
    execFileSync(program, [...parameters, ...options], { cwd: folder, env: variables, stdio: 'pipe' });
    const html = readFileSync(join(folder, made), 'utf8');
    rmSync(folder, { recursive: true });
    return /<main>([^]*)<\/main>/.exec(html)![1]!;
  };
}
