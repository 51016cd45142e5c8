import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The demo as `npm start` serves it. */
export interface Demo {
  /** Address of the front page. */
  address: string;
  /** What it printed until it was ready. */
  lines: string[];
  stop: () => Promise<void>;
}

/** Starts the demo on the first free port from `port` up, and waits until it says that it runs. */
export async function startDemo(port: number, ...parameters: string[]): Promise<Demo> {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...parameters], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line.includes('Ctrl-C')) break;
  }
  const address = /^Factlet: (\S+)$/m.exec(lines.join('\n'))?.[1];
  if (!address) throw new Error(`The demo did not start: ${lines.join('\n')}`);
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { address, lines, stop };
}
