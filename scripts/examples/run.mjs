import { spawnSync } from 'node:child_process';

const tenMinutes = 600_000;

/** The environment of an example: frameworks tell their makers nothing, and npm talks as if nothing were around it. */
export const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$)/i.test(name))),
  ...{
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  },
};

/** Runs a program to its end; throws with all it said where it fails. */
export function run(program, parameters, { cwd }) {
  const { status, error, stdout, stderr } = spawnSync(program, parameters, {
    cwd,
    encoding: 'utf8',
    env: environment,
    timeout: tenMinutes,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status === 0) return stdout;
  throw new Error(`${program} ${parameters.join(' ')}\n${stdout}${stderr}${error?.message ?? ''}`);
}
