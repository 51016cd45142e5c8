// Notes what goes wrong in a page, for the test that opened it.
(() => {
  const record = { errors: [], warnings: [], violations: [] };
  window.pageRecord = record;
  window.addEventListener(
    'error',
    (event) => record.errors.push(event.message || `not loaded: ${event.target.src}`),
    true,
  );
  window.addEventListener('unhandledrejection', (event) => record.errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => {
    record.violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });
  for (const name of ['warn', 'error']) {
    const original = console[name];
    console[name] = (...values) => {
      // The format says that the words are the next value.
      const words = values[0] === '%s' ? values.slice(1) : values;
      record.warnings.push(words.map(String).join(' '));
      original.apply(console, values);
    };
  }
})();
