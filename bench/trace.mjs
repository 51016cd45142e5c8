/** Runs something between the marks `bench-start` and `bench-end`; gives its answer and the lengths of the main thread's tasks. */
export async function traceTasks(session, act) {
  const events = [];
  const onData = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', onData);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
    },
  });
  const answer = await act();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', onData);
  const [start, end] = ['bench-start', 'bench-end'].map((name) => events.find((one) => one.name === name));
  const own = (name) =>
    events.filter(
      ({ pid, tid, ph, name: given, ts, dur }) =>
        pid === start.pid &&
        tid === start.tid &&
        ph === 'X' &&
        given === name &&
        ts + dur > start.ts &&
        ts < end.ts,
    );
  // Two categories tell of the same tasks under two names.
  const found = own('RunTask');
  const tasks = (found.length ? found : own('ThreadControllerImpl::RunTask')).map(
    ({ ts, dur }) => (Math.min(ts + dur, end.ts) - Math.max(ts, start.ts)) / 1000,
  );
  return { answer, tasks };
}
