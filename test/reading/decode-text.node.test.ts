import { expect } from 'chai';
import { decodeText } from '../../src/reading/decode-text.js';

const textOf = (bytes: Uint8Array): string | undefined => decodeText(bytes)?.text;
const codesOf = (bytes: Uint8Array): string[] | undefined =>
  decodeText(bytes)?.issues.map(({ code }) => code);
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark, without a word', () => {
    for (const text of ['é', '\ufeffé', 'plain', '']) {
      expect(textOf(Buffer.from(text, 'utf8'))).to.equal(text.replace('\ufeff', ''));
      expect(codesOf(Buffer.from(text, 'utf8'))).to.deep.equal([]);
    }
  });

  it('reads UTF-16 that says so', () => {
    expect(textOf(Buffer.from('\ufeffé', 'utf16le'))).to.equal('é');
    expect(textOf(Buffer.from('\ufeffé', 'utf16le').swap16())).to.equal('é');
  });

  it('reads Windows-1252 letter for letter, and says that it was a guess', () => {
    const cases: [Buffer, string][] = [
      [latin1('The caf\xe9'), 'The café'],
      [latin1('\x93Gr\xfc\xdfe\x94 \x96 5 \x80'), '“Grüße” – 5 €'],
      [latin1('ma\xf1ana\r\n\tse\xf1or'), 'mañana\r\n\tseñor'],
    ];
    for (const [bytes, text] of cases) {
      expect(textOf(bytes)).to.equal(text);
      const { issues } = decodeText(bytes)!;
      expect(issues.map(({ severity, code }) => [severity, code])).to.deep.equal([
        ['warning', 'guessed-encoding'],
      ]);
      expect(issues[0]!.message).to.include('Windows-1252').and.to.include('save it as UTF-8');
    }
  });

  it('reads a long text of Windows-1252', () => {
    expect(textOf(latin1('caf\xe9 '.repeat(50_000)))).to.equal('café '.repeat(50_000));
  });

  it('takes neither pictures nor damaged UTF-8 for text', () => {
    const damaged = Buffer.concat([
      Buffer.from('Größe, café, naïve '),
      Buffer.from([0xc3]),
      Buffer.from(' und so weiter'),
    ]);
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    const withoutMark = Buffer.from('Claim: é', 'utf16le');
    const undefinedLetter = latin1('caf\xe9 \x81');
    for (const bytes of [
      damaged,
      png,
      withoutMark,
      undefinedLetter,
      Buffer.alloc(100),
      latin1('caf\xe9\x1b[2J'),
    ])
      expect(textOf(bytes)).to.equal(undefined);
  });

  it('believes what a page says of its encoding', () => {
    const page = (meta: string, words: Uint8Array): Buffer =>
      Buffer.concat([Buffer.from(`<!doctype html>\n<html><head>${meta}</head><p>`), words]);
    const cases: [string, number[], string][] = [
      ['<meta charset="iso-8859-2">', [0xb3], 'ł'],
      ['<META CHARSET=windows-1251>', [0xcf], 'П'],
      ['<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', [0x82, 0xa0], 'あ'],
      ['<meta charset="latin1">', [0x93], '“'],
      ["<meta charset='iso-2022-jp'>", [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42], 'あ'],
    ];
    for (const [meta, words, text] of cases) {
      const bytes = page(meta, Buffer.from(words));
      expect(textOf(bytes), meta).to.match(new RegExp(`<p>${text}$`));
      expect(codesOf(bytes), meta).to.deep.equal([]);
    }
  });

  it('reads a page as UTF-8 that is UTF-8, whatever it says of itself', () => {
    for (const charset of ['iso-8859-1', 'utf-16', 'nonsense'])
      expect(textOf(Buffer.from(`<meta charset="${charset}"><p>é ł`))).to.match(/é ł$/);
  });

  it('guesses where a page is in neither the encoding that it names nor UTF-8', () => {
    const bytes = latin1('<meta charset="utf-8"><p>caf\xe9');
    expect(textOf(bytes)).to.match(/café$/);
    expect(codesOf(bytes)).to.deep.equal(['guessed-encoding']);
  });
});
