/**
 * Runs jobs, `atOnce` of them at the same time, each when those named in its `after` have passed, and in the order given where that leaves
 * a choice. `finished` hears of each job as it ends: its name, what it returned, and its seconds. A job that could not run, because
 * another failed or because it threw, counts as one failure.
 */
export async function runJobs(jobs, atOnce, finished) {
  const waiting = [...jobs];
  const ended = new Map();
  const running = new Map();
  const end = (name, result, seconds) => {
    ended.set(name, result.failed === 0);
    finished(name, result, seconds);
  };

  while (waiting.length > 0 || running.size > 0) {
    for (const job of waiting.filter(({ after = [] }) => after.some((name) => ended.get(name) === false))) {
      waiting.splice(waiting.indexOf(job), 1);
      end(job.name, failure(`Not run, because this failed: ${job.after.join(', ')}.`), 0);
    }
    const next = waiting.find(({ after = [] }) => after.every((name) => ended.get(name)));
    if (next && running.size < atOnce) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next.name, timed(next));
      continue;
    }
    if (running.size === 0) continue;
    const { name, result, seconds } = await Promise.race(running.values());
    running.delete(name);
    end(name, result, seconds);
  }
}

/** A result that is one failure, with what there is to say about it. */
export function failure(detail) {
  return { passed: 0, failed: 1, details: [detail] };
}

async function timed({ name, run }) {
  const start = Date.now();
  const result = await run().catch((error) => failure(error.stack ?? String(error)));
  return { name, result, seconds: (Date.now() - start) / 1000 };
}
