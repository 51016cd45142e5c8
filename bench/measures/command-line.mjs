import { execFileSync, spawn } from 'node:child_process';
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
      add('held', 'light', few.held);
      add('held', 'factlet', many.held);
      add('peak', 'light', few.peak);
      add('peak', 'factlet', many.peak);
      for (let run = 0; run < 9; run += 1) add('help', 'factlet', timeHelp());
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

// Milliseconds until the help of the tool has been written, from the start of Node.
function timeHelp() {
  const start = performance.now();
  execFileSync(process.execPath, [program, '--help']);
  return performance.now() - start;
}

// The memory of the process in MB, as Linux tells it while it runs: the median of the second half of its time, and the most.
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
  const sizes = [];
  child.stdout.on('data', (data) => (written += data.toString().split('\n').length - 1));
  const timer = setInterval(() => {
    sizes.push(memoryOf(child.pid));
  }, 100);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code || written !== count)
    throw new Error(`factlet render has ended with ${code} after ${written} of ${count}`);
  const known = sizes.filter(({ now }) => now);
  const later = known.slice(known.length >> 1).map(({ now }) => now);
  return {
    count,
    seconds: (performance.now() - start) / 1000,
    held: later.toSorted((a, b) => a - b)[later.length >> 1],
    peak: Math.max(...known.map(({ most }) => most)),
  };
}

function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [now, most] = ['VmRSS', 'VmHWM'].map(
      (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024,
    );
    return { now, most };
  } catch {
    return {};
  }
}
