import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { canInstallPackages, installPackages } from './debian.mjs';
import { onSearchPath } from './on-search-path.mjs';
import { runNpm } from './test/run-program.mjs';

/** The package that holds ready-made WordPress sites with SQLite, 158 MB: never a dependency, kept outside the repository. */
const source = '@wp-playground/wordpress-builds@0.9.19';
const sha512 = 'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';
/** Which of its sites: WordPress 6.6. */
const build = 'wp-beta';
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'factlet');
const site = join(cache, `${build}-0.9.19`);
const php = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring'];

/** Finds PHP with SQLite, and the files of a whole WordPress if they were fetched before: WHOLE_WORDPRESS_PATH, then the user's cache. */
export function findWholeWordPress() {
  const folder = [process.env.WHOLE_WORDPRESS_PATH, site].find(
    (path) => path && existsSync(join(path, 'wp-load.php')),
  );
  const [program] = onSearchPath(['php']);
  return folder && program && hasSqlite(program) ? { program, folder } : undefined;
}

/** The same, after installing PHP and fetching the package where they are missing and can be had. */
export async function ensureWholeWordPress() {
  const [program] = onSearchPath(['php']);
  if (!(program && hasSqlite(program)) && canInstallPackages()) installPackages(php);
  if (!process.env.WHOLE_WORDPRESS_PATH && !existsSync(join(site, 'wp-load.php'))) await fetchSite();
  return findWholeWordPress();
}

/** What to tell somebody on whose machine a whole WordPress could not be had. */
export const noWholeWordPressMessage = `the tests in a whole WordPress, which need php with pdo_sqlite, tar and ${source} from npm (158 MB, kept in ${cache}), or WHOLE_WORDPRESS_PATH=/path/to/wordpress npm run test:all`;

function hasSqlite(program) {
  const { stdout } = spawnSync(program, ['-m'], { encoding: 'utf8' });
  return ['pdo_sqlite', 'dom', 'mbstring'].every((name) => new RegExp(`^${name}$`, 'm').test(stdout ?? ''));
}

async function fetchSite() {
  console.log(`Fetching ${source}, 158 MB, into ${cache}.`);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'fetch-'));
  try {
    const { status, output } = await runNpm(['pack', '--silent', '--pack-destination', work, source]);
    const archive = join(work, 'wp-playground-wordpress-builds-0.9.19.tgz');
    if (status !== 0 || !existsSync(archive)) return console.error(`npm pack ${source} failed.\n${output}`);
    if (createHash('sha512').update(readFileSync(archive)).digest('base64') !== sha512)
      return console.error(`${source} is not the file that it was.`);
    unpack(work, archive);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

// The code is in a zip file, what browsers load lies beside it.
function unpack(work, archive) {
  const parts = [`src/wordpress/${build}.zip`, `public/${build}`, 'src/sqlite-database-integration'];
  const { status } = spawnSync(
    'tar',
    ['-xzf', archive, '-C', work, ...parts.map((part) => `package/${part}`)],
    { stdio: 'inherit' },
  );
  if (status !== 0) return;
  const whole = join(work, 'site');
  const plugins = join(whole, 'wp-content/plugins');
  unzip(join(work, 'package', parts[0]), whole);
  cpSync(join(work, 'package', parts[1]), whole, { recursive: true });
  unzip(join(work, 'package', parts[2], 'sqlite-database-integration.zip'), plugins);
  const sqlite = join(plugins, 'sqlite-database-integration');
  renameSync(`${sqlite}-main`, sqlite);
  cpSync(join(sqlite, 'db.copy'), join(whole, 'wp-content/db.php'));
  rmSync(site, { recursive: true, force: true });
  renameSync(whole, site);
}

function unzip(file, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(file))))) {
    const path = join(folder, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, bytes);
  }
}
