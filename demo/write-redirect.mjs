import { escapeHtml } from './snippet.js';

/** A page at an old address that leads to a new one, without JavaScript. */
export function writeRedirect(to, title) {
  const address = escapeHtml(to);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${address}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="../icon.svg">
</head>
<body>
<main>
<p>This page has moved: <a href="${address}">${escapeHtml(title)}</a></p>
</main>
</body>
</html>
`;
}
