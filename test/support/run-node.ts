import { spawnSync } from 'node:child_process';

/** Runs a piece of module code in a Node of its own, without a DOM, and returns the JSON value it prints. */
export function runModule(code: string, folder = '.'): unknown {
  const result = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout);
}

/** Runs npm and returns what it prints. */
export function runNpm(...parameters: string[]): string {
  const npm = process.env['npm_execpath'];
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(command, [...before, ...parameters], {
    encoding: 'utf8',
    timeout: 60_000,
    shell: !npm && process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error(`npm ${parameters.join(' ')}: ${result.stderr}`);
  return result.stdout;
}
