import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { payloads } from '../payloads.mjs';

const FEW = 1000;
const program = new URL('../../dist/node/cli.js', import.meta.url).pathname;

/** `factlet render` over many fact checks, each validated and rendered; how many a minute, and what memory that takes. */
export const commandLine = {
  name: 'command-line',
  async round({ add, round }) {
    if (round) return;
    const folder = mkdtempSync(join(tmpdir(), 'factlet-bench-'));
    try {
      const [payload] = payloads.single();
      const few = await measure(folder, payload, FEW);
      const many = await measure(folder, payload, FEW * 10);
      add('rendered', 'factlet', (many.count / many.seconds) * 60);
      add('peak', 'light', few.peak);
      add('peak', 'factlet', many.peak);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

// The most memory that the process has held, in MB, as Linux tells it while it runs.
async function measure(folder, payload, count) {
  const file = join(folder, `${count}.ndjson`);
  const lines = Array.from({ length: count }, (_, id) => JSON.stringify({ ...payload, id: `check-${id}` }));
  writeFileSync(file, lines.join('\n'));
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [program, 'render', file, '--ndjson', '--as', 'fragment', '--quiet'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let written = 0;
  let peak = 0;
  child.stdout.on('data', (data) => (written += data.toString().split('\n').length - 1));
  const timer = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 100);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code || written !== count)
    throw new Error(`factlet render has ended with ${code} after ${written} of ${count}`);
  return { count, seconds: (performance.now() - start) / 1000, peak };
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
