import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const longest = 3 * 3_600_000;

/** Runs a program with Node and resolves to its exit status, or the signal that ended it, and all that it printed. */
export function runNode(parameters, environment) {
  return run(process.execPath, parameters, { env: { ...process.env, NO_COLOR: '1', ...environment } });
}

/** Runs npm in the same way. */
export function runNpm(parameters, folder) {
  const npm = process.env.npm_execpath;
  const options = { cwd: folder, shell: !npm && process.platform === 'win32' };
  return npm ? run(process.execPath, [npm, ...parameters], options) : run('npm', parameters, options);
}

/** The file of a program that an installed package brings. */
export function programOf(packageName, name = packageName) {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function run(command, parameters, options) {
  return new Promise((settle) => {
    const child = spawn(command, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longest,
      ...options,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', ({ message }) => settle({ status: null, output: message }));
    child.on('close', (status, signal) => settle({ status, signal, output: output.trim() }));
  });
}
