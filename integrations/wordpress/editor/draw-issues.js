/* global wp */
const { createElement } = wp.element;

/** What could not be read or kept, and where, for editors and their screen readers. */
export function drawIssues(issues) {
  const told = issues.filter(({ severity }) => severity !== 'info');
  return createElement(
    'ul',
    { role: 'status' },
    told.map(({ path, message }, index) =>
      createElement('li', { key: index }, path ? `${message} (${path})` : message),
    ),
  );
}
