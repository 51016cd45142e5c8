import { expect } from 'chai';
import { fromDocx } from '../../src/formats/docx.js';
import { buildDocx, buildZip, docxParagraph as p, docxRun as r } from '../support/build-docx.js';
import * as fc from '../support/fast-check.js';

const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
const body = p('Do bees sleep?', '<w:pStyle w:val="T"/>') + p('Bees rest at night.');
const document = buildDocx(body, { styles });

function codesOf(bytes: Uint8Array): string[] {
  const { factCheck, issues } = fromDocx(bytes);
  expect(factCheck).to.equal(undefined);
  for (const { message } of issues) expect(message).to.match(/^\S.{1,199}$/);
  return issues.map(({ severity, code }) => `${severity} ${code}`);
}

const xml = (inner: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;

describe('fromDocx', () => {
  it('reads a document with its title', () => {
    for (const bytes of [document, document.slice().buffer]) {
      const { factCheck } = fromDocx(bytes);
      expect(factCheck?.title).to.equal('Do bees sleep?');
      expect(JSON.stringify(factCheck?.summary)).to.include('Bees rest at night.');
    }
  });

  it('fills in defaults', () => {
    expect(fromDocx(document, { defaults: { lang: 'en' } }).factCheck?.lang).to.equal('en');
  });

  it('reads files that are stored as they are, and in UTF-16', () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${xml(body)}`, 'utf16le'));
    const files = [{ name: 'word/document.xml', data: utf16, isStored: true }];
    expect(fromDocx(buildDocx('', { files })).factCheck?.title).to.equal('Do bees sleep?');
  });

  for (const [what, bytes] of [
    ['no bytes', new Uint8Array()],
    ['text', new TextEncoder().encode('Do bees sleep?')],
    [
      'an old document',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(99).fill(0)]),
    ],
    ['another archive', buildZip([{ name: 'mimetype', data: 'application/epub+zip' }])],
    ['half a document', document.slice(0, document.length / 2)],
    [
      'XML that is none',
      buildDocx('', { files: [{ name: 'word/document.xml', data: '<w:document><w:body>' }] }),
    ],
    ['XML that is nested a thousand deep', buildDocx('<w:sdt>'.repeat(1_000) + '</w:sdt>'.repeat(1_000))],
  ] as const) {
    it(`says of ${what} that it is no Word document`, () => {
      expect(codesOf(bytes)).to.deep.equal(['error broken-document']);
    });
  }

  it('says of a document without words that it has none', () => {
    expect(codesOf(buildDocx(p('')))).to.deep.equal(['error no-article']);
  });

  it('reads no more than 20 MB', () => {
    expect(codesOf(new Uint8Array(20 * 1024 * 1024 + 1))).to.deep.equal(['error too-large']);
  });

  it('stops unpacking after 100 MB, whatever size is declared', function () {
    this.timeout(60_000);
    const data = new Uint8Array(110 * 1024 * 1024).fill(0x20);
    const bytes = buildDocx('', { files: [{ name: 'word/document.xml', data, declaredSize: 100 }] });
    expect(bytes.length).to.be.below(1_000_000);
    const start = process.memoryUsage().arrayBuffers;
    expect(codesOf(bytes)).to.deep.equal(['error too-large']);
    expect(process.memoryUsage().arrayBuffers - start).to.be.below(250 * 1024 * 1024);
  });

  it('stops reading where there are more elements than in any article', () => {
    expect(codesOf(buildDocx('<w:p/>'.repeat(500_000)))).to.deep.equal(['error too-large']);
  });

  it('takes no entity for a text', () => {
    const data = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${xml(p('&b;'))}`;
    expect(codesOf(buildDocx('', { files: [{ name: 'word/document.xml', data }] }))).to.deep.equal([
      'error broken-document',
    ]);
  });

  it('never throws for any bytes, nor for a document that is damaged anywhere', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(fromDocx(bytes).issues).not.to.have.length(0);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(document.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        (changes) => {
          const bytes = document.slice();
          for (const [at, value] of changes) bytes[at] = value;
          fromDocx(bytes);
        },
      ),
    );
  });

  it('never throws for any XML in its place', () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'pPr',
      'rPr',
      'numPr',
      'sdt',
      'drawing',
      'txbxContent',
      'fldChar',
      'hyperlink',
      'del',
    ];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constant(r('bees')),
        fc
          .tuple(
            fc.constantFrom(...names),
            fc.array(tie('tree'), { maxLength: 4 }),
            fc.constantFrom('', ' w:val="1"', ' w:id="x"'),
          )
          .map(([name, inner, attributes]) => `<w:${name}${attributes}>${inner.join('')}</w:${name}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (inner) => {
        const { issues } = fromDocx(buildDocx(inner));
        expect(issues.map(({ code }) => code)).not.to.include('broken-document');
      }),
    );
  });
});
