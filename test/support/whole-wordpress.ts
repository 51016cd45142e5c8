import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const finder = '../../scripts/find-whole-wordpress.mjs';

/** A whole WordPress with SQLite that answers at an address of this machine, with an administrator and an author. */
export interface WholeWordPress {
  address: string;
  /** The folder of the site, which is this test's own. */
  folder: string;
  /** Numbers of the posts that it began with. */
  posts: number[];
  stop: () => void;
}

/**
 * Starts a site of its own with these posts (title and what is stored); undefined if no WordPress is on this machine.
 */
export async function startWholeWordPress(
  posts: readonly (readonly [title: string, content: string])[],
): Promise<WholeWordPress | undefined> {
  const { findWholeWordPress } = (await import(finder)) as {
    findWholeWordPress: () => { program: string; folder: string } | undefined;
  };
  const found = findWholeWordPress();
  if (!found) return undefined;
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'factlet-wordpress-'));
  cpSync(found.folder, folder, { recursive: true });
  configure(folder, address);
  const prepared = spawnSync(found.program, ['test/systems/php/prepare-site.php', folder], {
    input: JSON.stringify(posts),
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (prepared.status !== 0) throw new Error(`WordPress stopped: ${prepared.stderr}${prepared.stdout}`);
  const server = spawn(found.program, ['-S', `127.0.0.1:${port}`, '-t', folder], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  await untilItAnswers(address);
  return {
    address,
    folder,
    posts: JSON.parse(prepared.stdout) as number[],
    stop: () => {
      end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts our script on the site and its line into the foot of every page, as whoever looks after the theme does. */
export function addScriptToTheme({ folder }: WholeWordPress, line: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  cpSync('dist/factlet.min.js', join(folder, 'assets/factlet.min.js'));
  addCode(folder, 'theme-foot', `add_action( 'wp_footer', function () { echo '${line}'; } );`);
}

/** Makes it a site in another language, for what a page says of itself. */
export function setLanguage({ folder }: WholeWordPress, lang: string): void {
  addCode(
    folder,
    'language',
    `add_filter( 'language_attributes', function () { return 'lang="${lang}"'; } );`,
  );
}

function addCode(folder: string, name: string, code: string): void {
  mkdirSync(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(join(folder, `wp-content/mu-plugins/${name}.php`), `<?php ${code}`);
}

// Nothing leaves this machine, and every file is served as it is.
function configure(folder: string, address: string): void {
  const file = join(folder, 'wp-config.php');
  const settings = [
    `define( 'WP_HOME', '${address}' ); define( 'WP_SITEURL', '${address}' );`,
    `define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true ); define( 'FS_METHOD', 'direct' );`,
    `define( 'AUTOMATIC_UPDATER_DISABLED', true );`,
  ].join('\n');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace('/** Absolute path to', () => `${settings}\n/** Absolute path to`),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  await new Promise((settle) => server.close(settle));
  return port;
}

async function untilItAnswers(address: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`${address}/readme.html`).catch(() => undefined);
    if (answer?.ok) return;
    if (tries > 100) throw new Error('PHP’s server does not answer.');
    await new Promise((settle) => setTimeout(settle, 200));
  }
}

// With its workers, which are processes of their own.
function end({ pid }: ChildProcess): void {
  if (pid) process.kill(-pid);
}
