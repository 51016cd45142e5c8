// Notes what goes wrong in a page, for the test that opened it.
(() => {
  const record = { errors: [], warnings: [], violations: [] };
  window.pageRecord = record;
  // Without a method, which the page may break.
  const noteError = (words) => (record.errors[record.errors.length] = words);
  window.addEventListener(
    'error',
    (event) => noteError(event.message || `not loaded: ${event.target.src}`),
    true,
  );
  window.addEventListener('unhandledrejection', (event) => noteError(`${event.reason}`));
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
