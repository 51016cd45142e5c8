const schemes = [
  ...[
    'https:',
    'http:',
    'HTTP:',
    'hTTps:',
    'javascript:',
    'JAVASCRIPT:',
    'jav&#x09;ascript:',
    'data:',
    'blob:',
    'vbscript:',
  ],
  ...['file:', 'ftp:', 'view-source:', 'about:', 'wss:', 'mailto:', ''],
];

const slashes = ['//', '/', '', '\\\\', '///', '/\\'];

const rests = [
  ...[
    'example.org/',
    'user:word@example.org/',
    '@example.org/',
    'alert(1)',
    'text/html,<script>alert(1)</script>',
  ],
  // Not every engine refuses the last host.
  ...['%6A%61vascript:alert(1)', '', 'bücher.example/a b', 'exa mple.org/'],
];

const around = [
  ...['', ' ', '\t', '\n', '\r\n', '\u0000', '\u000b', '\u001f', '\u007f', '\u00a0', '\u200b', '\ufeff'],
];

/** Addresses made of dangerous pieces: schemes, slashes, hosts, and blanks and control characters between and around them. */
export function addressVectors(): string[] {
  return schemes.flatMap((scheme) =>
    slashes.flatMap((slash) =>
      rests.flatMap((rest) => around.map((blank) => `${blank}${scheme}${blank}${slash}${rest}${blank}`)),
    ),
  );
}
