import { spawnSync } from 'node:child_process';

/** What WordPress is asked to do with a text; `test/systems/php/run-jobs.php` says how. */
export type WordPressJob = [
  kind:
    | 'version'
    | 'kses'
    | 'save'
    | 'texturize'
    | 'autop'
    | 'show'
    | 'feed'
    | 'embed'
    | 'editor'
    | 'scripts'
    | 'reviews'
    | 'newsroom'
    | 'settings',
  ...parameters: string[],
];

/** Gives jobs to a WordPress that runs without a database, and returns what it makes of each. */
export type WordPress = (jobs: readonly WordPressJob[]) => string[];

const finder = '../../scripts/find-wordpress.mjs';

/** WordPress as it is on this machine, with the built plugin active; `undefined` where it is not there. */
export async function findWordPress(): Promise<WordPress | undefined> {
  const found = await findFiles();
  return (
    found &&
    ((jobs) => {
      const parameters = ['test/systems/php/run-jobs.php', found.folder, 'dist/wordpress'];
      const { status, stdout, stderr } = spawnSync(found.program, parameters, {
        input: JSON.stringify(jobs),
        encoding: 'utf8',
        maxBuffer: 256 * 1024 * 1024,
        timeout: 60_000,
      });
      if (status !== 0) throw new Error(`WordPress stopped: ${stderr}${stdout}`);
      return JSON.parse(stdout) as string[];
    })
  );
}

/** The folder with the files of WordPress on this machine. */
export async function wordPressFolder(): Promise<string | undefined> {
  return (await findFiles())?.folder;
}

async function findFiles(): Promise<{ program: string; folder: string } | undefined> {
  const { findWordPress: find } = (await import(finder)) as { findWordPress: typeof findFiles };
  return find();
}
