const shapes = {
  error: ['M7 1.5h6L18.5 7v6L13 18.5H7L1.5 13V7z', 'M7 7l6 6m0-6l-6 6'],
  warning: ['M10 2L18.5 17.5h-17z', 'M10 7.5v5m0 1.8v.4'],
  info: ['M10 1.5a8.5 8.5 0 1 0 .01 0z', 'M10 9v5m0-8.4v.4'],
};
const space = 'http://www.w3.org/2000/svg';

/** A shape of its own for each severity, so that it can be told without its colour; its word stands beside it. */
export function severityIcon(severity) {
  const icon = document.createElementNS(space, 'svg');
  icon.setAttribute('viewBox', '0 0 20 20');
  icon.setAttribute('aria-hidden', 'true');
  for (const d of shapes[severity]) {
    const path = document.createElementNS(space, 'path');
    path.setAttribute('d', d);
    icon.append(path);
  }
  return icon;
}
