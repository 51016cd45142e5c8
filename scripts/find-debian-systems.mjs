import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canInstallPackages, runApt, unpackPackage } from './debian.mjs';
import { onSearchPath } from './on-search-path.mjs';

const unpacked = resolve(import.meta.dirname, '../node_modules/.cache/factlet/debian-systems');

const ruby =
  'ruby3.1 libruby3.1 ruby-addressable ruby-colorator ruby-concurrent ruby-em-websocket ruby-eventmachine ruby-ffi ruby-forwardable-extended ruby-http-parser.rb ruby-i18n ruby-jekyll-sass-converter ruby-jekyll-watch ruby-kramdown ruby-kramdown-parser-gfm ruby-liquid ruby-listen ruby-mercenary ruby-pathutil ruby-public-suffix ruby-rouge ruby-rb-inotify ruby-sassc ruby-terminal-table ruby-unicode-display-width ruby-webrick rubygems-integration';

const libraries = join(unpacked, 'usr/lib/x86_64-linux-gnu');

/** Debian 12's packages of each system, the file by which it is known, and how it is started. None is installed. */
const systems = {
  hugo: { file: 'usr/bin/hugo', packages: ['hugo', 'libsass1'], start: startProgram },
  jekyll: {
    file: 'usr/bin/jekyll',
    packages: [...ruby.split(' '), 'jekyll', 'libhttp-parser2.9'],
    start: startWithRuby,
  },
  html2text: { file: 'usr/bin/html2text', packages: ['html2text'], start: startProgram },
  mediawiki: {
    file: 'usr/share/mediawiki/maintenance',
    packages: ['mediawiki', 'mediawiki-classes', 'php8.2-intl'],
    start: startWithPhp,
  },
};

/** Says how each system that is there is started: the program, its parameters and its variables. */
export function findDebianSystems() {
  const found = Object.entries(systems)
    .map(([name, { file, start }]) => [name, join(unpacked, file), start])
    .filter(([, path]) => existsSync(path))
    .map(([name, path, start]) => [name, start(path)]);
  return Object.fromEntries(found.filter(([, start]) => start));
}

/** The same, after unpacking what is missing and can be had. */
export function ensureDebianSystems() {
  const missing = Object.values(systems).filter(({ file }) => !existsSync(join(unpacked, file)));
  if (missing.length > 0 && canInstallPackages()) {
    runApt(['update', '-qq']);
    for (const name of new Set(missing.flatMap(({ packages }) => packages))) unpackPackage(name, unpacked);
  }
  return findDebianSystems();
}

/** What to tell somebody on whose machine they could not be found; `undefined` if all of them are there. */
export function missingDebianSystems() {
  const found = findDebianSystems();
  const missing = Object.keys(systems).filter((name) => !found[name]);
  return missing.length === 0
    ? undefined
    : `the tests in ${missing.join(', ')}, which are unpacked from the packages of Debian 12`;
}

function startProgram(program) {
  return { program, parameters: [], env: { LD_LIBRARY_PATH: libraries } };
}

/** PHP before a folder of scripts; nothing without a PHP that has SQLite. MediaWiki also asks for `intl`. */
function startWithPhp(folder) {
  const [program] = onSearchPath(['php']);
  const { stdout } = spawnSync(program ?? 'php', ['-m'], { encoding: 'utf8' });
  if (!program || !/^pdo_sqlite$/m.test(stdout ?? '')) return undefined;
  const intl = join(unpacked, 'usr/lib/php/20220829/intl.so');
  return { program, parameters: /^intl$/m.test(stdout) ? [] : ['-d', `extension=${intl}`], env: {}, folder };
}

function startWithRuby(program) {
  return { program: join(unpacked, 'usr/bin/ruby3.1'), parameters: [program], env: rubyVariables() };
}

function rubyVariables() {
  // The gem for Sass loads its library by an absolute address, where it is only if it was installed. Our pages hold no Sass.
  const stub = join(unpacked, 'stub');
  mkdirSync(stub, { recursive: true });
  writeFileSync(
    join(stub, 'sassc.rb'),
    'module SassC\n  class SyntaxError < StandardError; end\n  class Engine; end\nend\n',
  );
  const under = (...folders) => folders.map((folder) => join(unpacked, folder));
  return {
    LD_LIBRARY_PATH: libraries,
    RUBYLIB: [
      stub,
      ...under('usr/lib/ruby/vendor_ruby', 'usr/lib/ruby/3.1.0'),
      ...['ruby/3.1.0', 'ruby/vendor_ruby/3.1.0'].map((folder) => join(libraries, folder)),
    ].join(':'),
    GEM_PATH: [
      ...under('usr/share/rubygems-integration/all', 'usr/share/rubygems-integration/3.1.0'),
      join(libraries, 'rubygems-integration/3.1.0'),
      ...under('usr/lib/ruby/gems/3.1.0'),
    ].join(':'),
    LANG: 'C.UTF-8',
  };
}
