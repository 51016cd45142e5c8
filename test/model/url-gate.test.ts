import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { addressVectors } from '../support/vectors/address-vectors.js';
import { hostOf, toSafeUrl } from '../../src/model/url-gate.js';

/** How this test sees a URL: by itself, without the gate. */
const LINK = /^https?:\/\/[^/\s]/;
const CONTROL_OR_BLANK = /[\u0000-\u0020\u007f]/;

const accepted: Record<string, string> = {
  'https://example.org': 'https://example.org/',
  'http://example.org/a?b=c#d': 'http://example.org/a?b=c#d',
  'HTTPS://EXAMPLE.ORG/Tea': 'https://example.org/Tea',
  'https://example.org:443/': 'https://example.org/',
  'https://example.org:8443/': 'https://example.org:8443/',
  '  https://example.org/ \n': 'https://example.org/',
  '\u0000\u001fhttps://example.org/\u0001': 'https://example.org/',
  'https://example.org/a b"c<d>': 'https://example.org/a%20b%22c%3Cd%3E',
  'ht\ntps://exam\tple.org/a\r\nb': 'https://example.org/ab',
  'https://example.org/a/../b': 'https://example.org/b',
  'https://example.org/tést': 'https://example.org/t%C3%A9st',
  'https://bücher.example/': 'https://xn--bcher-kva.example/',
  'https://аррӏе.example/': 'https://xn--80ak6aa92e.example/',
  'https://EXAMPLE。org/': 'https://example.org/',
  'http://0x7f.1/': 'http://127.0.0.1/',
  'http://[::1]/': 'http://[::1]/',
  'https://example.org/?next=javascript:alert(1)': 'https://example.org/?next=javascript:alert(1)',
  'https://example.org/@user:password': 'https://example.org/@user:password',
};

const refused: Record<string, string[]> = {
  'other schemes': [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'javascript:https://example.org/',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'blob:https://example.org/0f8f',
    'filesystem:https://example.org/temporary/a',
    'vbscript:msgbox(1)',
    'view-source:https://example.org/',
    'feed:https://example.org/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'ws://example.org/',
    'mailto:a@example.org',
    'tel:+123',
    'about:blank',
    'intent://example.org/#Intent;end',
    'urn:isbn:0451450523',
  ],
  'a user or a password': [
    'https://user@example.org/',
    'https://user:password@example.org/',
    'https://:password@example.org/',
    'https://example.org@evil.example/',
    'https://example.org:tea@evil.example/',
    'http://%00@example.org/',
  ],
  'relative addresses': [
    '/tea',
    'tea.html',
    './tea',
    '../tea',
    '?tea',
    '#tea',
    '//example.org/tea',
    '\\\\example.org',
  ],
  'addresses without a scheme': [
    'example.org',
    'www.example.org/tea',
    'example.org:443',
    ':https://example.org',
  ],
  'addresses without a host or with none that can be': [
    'https:',
    'https://',
    'http:///',
    'https://?tea',
    'https://#tea',
    'https://example.org:99999/',
    'https://exam<ple.org/',
    'https://[::1/',
    'https://%00/',
    'https://1.2.3.4.5/',
  ],
  'no address': ['', ' ', '\n', '\u0000', 'tea', 'see page 3', 'https', 'https&colon;//example.org'],
};

describe('toSafeUrl', () => {
  for (const [written, serialised] of Object.entries(accepted)) {
    it(`gives ${JSON.stringify(written)} in the form a browser would use`, () => {
      expect(toSafeUrl(written)).to.equal(serialised);
    });
  }

  for (const [name, candidates] of Object.entries(refused)) {
    it(`refuses ${name}`, () => {
      for (const written of candidates)
        expect(toSafeUrl(written), JSON.stringify(written)).to.equal(undefined);
    });
  }

  it('refuses what is not a string, even where it turns into one', () => {
    const others: unknown[] = [
      undefined,
      null,
      5,
      true,
      {},
      ['https://example.org/'],
      new URL('https://example.org/'),
      { toString: () => 'https://example.org/' },
      { href: 'https://example.org/' },
      Symbol('https://example.org/'),
    ];
    for (const other of others) expect(toSafeUrl(other as string)).to.equal(undefined);
  });

  it('accepts 4,096 characters and refuses one more', () => {
    const start = 'https://example.org/';
    const longest = start + 'a'.repeat(4_096 - start.length);
    expect(toSafeUrl(longest)).to.equal(longest);
    expect(toSafeUrl(`${longest}a`)).to.equal(undefined);
    expect(toSafeUrl(`  ${longest}\n`)).to.equal(longest);
    expect(toSafeUrl(`https://example.org/${'/..'.repeat(2_000)}`)).to.equal(undefined);
  });

  it('counts the characters of the serialised form too', () => {
    const start = 'https://example.org/';
    expect(toSafeUrl(start + 'é'.repeat(600))).to.equal(start + '%C3%A9'.repeat(600));
    expect(toSafeUrl(start + 'é'.repeat(1_000))).to.equal(undefined);
  });

  it('does not call what the page later puts in place of URL', () => {
    const original = globalThis.URL;
    try {
      globalThis.URL = class extends original {
        override get href(): string {
          return 'javascript:alert(1)';
        }
      };
      expect(toSafeUrl('https://example.org/')).to.equal('https://example.org/');
    } finally {
      globalThis.URL = original;
    }
  });

  describe('with candidates made of dangerous pieces', () => {
    it('gives only addresses that are http or https, without user, blank or control character, and stable', () => {
      const all = addressVectors();
      expect(all.length).to.be.at.least(1_500);
      let safe = 0;
      for (const written of all) {
        const url = toSafeUrl(written);
        if (url === undefined) continue;
        safe += 1;
        const { href, protocol, username, password, hostname } = new URL(url);
        const name = JSON.stringify(written);
        expect(url, name).to.match(LINK).and.not.to.match(CONTROL_OR_BLANK);
        expect(protocol, name).to.be.oneOf(['http:', 'https:']);
        expect([username, password, href], name).to.deep.equal(['', '', url]);
        expect(hostname, name).not.to.equal('');
        expect(toSafeUrl(url), name).to.equal(url);
      }
      expect(safe).to.be.within(100, all.length / 2);
    });

    it('never gives a link to what is none, whatever blanks and control characters are put around it', () => {
      const signs = Array.from({ length: 0x21 }, (_, code) => String.fromCharCode(code)).concat('\u007f');
      const refusedOnes = addressVectors().filter((written) => toSafeUrl(written) === undefined);
      expect(refusedOnes.length).to.be.above(1_500);
      refusedOnes.forEach((written, index) => {
        const sign = signs[index % signs.length]!;
        for (const other of [sign + written, written + sign, sign + written + sign]) {
          expect(toSafeUrl(other), JSON.stringify(other)).to.equal(undefined);
        }
      });
    });

    it('never lets a blank or control character, wherever it is, turn another scheme into a link', () => {
      const others = [
        'javascript:alert(1)',
        'data:text/html,a',
        'vbscript:a',
        'blob:https://example.org/a',
        'file:///a',
      ];
      for (const other of others) {
        for (let code = 0; code <= 0x20; code += 1) {
          const character = String.fromCharCode(code);
          for (let at = 0; at <= other.length; at += 1) {
            const written = other.slice(0, at) + character + other.slice(at);
            expect(toSafeUrl(written), JSON.stringify(written)).to.equal(undefined);
          }
        }
      }
    });
  });

  describe('for any string', () => {
    const blanks = fc.string({
      unit: fc.integer({ min: 0, max: 0x20 }).map((code) => String.fromCharCode(code)),
      maxLength: 5,
    });
    const written = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .tuple(
          fc.constantFrom('http', 'https', 'javascript', 'data', 'HTTPS', 'ftp', ''),
          fc.constantFrom(':', '://', ':/', '//', ''),
          fc.string({ unit: 'binary' }),
        )
        .map((parts) => parts.join('')),
    );

    it('gives nothing or an http or https address that passes again unchanged', () => {
      fc.assert(
        fc.property(written, (address) => {
          const url = toSafeUrl(address);
          if (url === undefined) return;
          expect(url).to.match(LINK).and.not.to.match(CONTROL_OR_BLANK);
          expect(toSafeUrl(url)).to.equal(url);
        }),
      );
    });

    it('gives the same with blanks and control characters around it', () => {
      fc.assert(
        fc.property(written, blanks, blanks, (address, before, after) => {
          const url = toSafeUrl(before + address + after);
          if (url !== undefined) expect(url).to.match(LINK).and.not.to.match(CONTROL_OR_BLANK);
          const plain = toSafeUrl(address);
          expect(url).to.equal(plain);
        }),
      );
    });
  });
});

// Not by `URL.canParse`: once Node 20 has compiled its callers, it refuses letters such as é.
function readAsBrowser(written: string): URL | undefined {
  try {
    return new URL(written);
  } catch {
    return undefined;
  }
}

describe('an address in pieces of every kind', () => {
  const labels = [
    'a',
    'tea',
    'x-y',
    'a1',
    '1a',
    '127',
    '0x7f',
    'xn--80ak6aa92e',
    'a--b',
    '-a',
    'a-',
    'Tea',
    'é',
    '',
    'l'.repeat(64),
  ];
  const segments = [
    'a',
    'Tea',
    'a.b',
    '.',
    '..',
    '.a',
    '%2e',
    '%2E%2e',
    'a~b',
    '_',
    '-',
    'a b',
    'a:b',
    'é',
    '',
    '\\',
    '?',
  ];
  const queries = ['', '?', '?a=b&c=1', '?a=%41', "?it's", '?a b', '#', '#part', '?a#b', '?:/@'];
  const address = fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTP://', 'https:/', 'ftp://', 'https://user@'),
      fc.array(fc.constantFrom(...labels), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('org', 'museum', '1', '0x1', 'x', 'org:443', 'org:80', 'org.', 'c-d'),
      fc.array(fc.constantFrom(...segments), { maxLength: 4 }),
      fc.constantFrom(...queries),
    )
    .map(
      ([scheme, host, end, path, query]) => `${scheme}${[...host, end].join('.')}/${path.join('/')}${query}`,
    );

  it('has the form and the host that the browser gives it', () => {
    fc.assert(
      fc.property(address, (written) => {
        const read = readAsBrowser(written);
        const isLink = read && /^https?:$/.test(read.protocol) && !read.username;
        expect(toSafeUrl(written)).to.equal(isLink ? read.href : undefined);
        expect(hostOf(written)).to.equal(isLink ? read.hostname : undefined);
      }),
    );
  });
});

describe('hostOf', () => {
  it('gives the host in ASCII, so that look-alike letters show', () => {
    expect(hostOf('https://www.Example.org:8443/tea')).to.equal('www.example.org');
    expect(hostOf('https://bücher.example/')).to.equal('xn--bcher-kva.example');
    expect(hostOf('https://аррӏе.example/')).to.equal('xn--80ak6aa92e.example');
  });

  it('gives nothing for an address that is no link', () => {
    for (const written of ['javascript:alert(1)', 'https://a:b@example.org', 'example.org', '', undefined]) {
      expect(hostOf(written)).to.equal(undefined);
    }
  });
});
