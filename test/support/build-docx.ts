import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface ZipEntry {
  name: string;
  data: Uint8Array | string;
  /** Written as the size of what is inside, if it is not to be the true one. */
  declaredSize?: number;
  isStored?: boolean;
}

/** A zip archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT) of these files. */
export function buildZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declaredSize, isStored = false } of entries) {
    const bytes = Buffer.from(data);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const file = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declaredSize ?? bytes.length, 18);
    common.writeUInt16LE(file.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, file, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, file]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]));
}

/** Parts of a Word document beside its text; the inner XML of each. */
export interface DocxParts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  header?: string;
  /** Addresses by their relationship id. */
  links?: Readonly<Record<string, string>>;
  /** More files, or others in the place of those that are made. */
  files?: readonly ZipEntry[];
}

const NAMES = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'v="urn:schemas-microsoft-com:vml"',
]
  .map((name) => ` xmlns:${name}`)
  .join('');
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KINDS = ['styles', 'numbering', 'footnotes', 'endnotes', 'header'] as const;
const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
};

/** A Word document with this XML in its body. */
export function buildDocx(body: string, parts: DocxParts = {}): Uint8Array {
  const part = (root: string, inner: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root}${NAMES}>${inner}</w:${root}>`;
  const given = KINDS.filter((kind) => parts[kind] !== undefined);
  const relationships = [
    ...given.map(
      (kind) => `<Relationship Id="${kind}" Type="${RELATIONSHIP}/${kind}" Target="${kind}.xml"/>`,
    ),
    ...Object.entries(parts.links ?? {}).map(
      ([id, address]) =>
        `<Relationship Id="${id}" Type="${RELATIONSHIP}/hyperlink" Target="${address}" TargetMode="External"/>`,
    ),
  ].join('');
  const made: ZipEntry[] = [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIP}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`,
    },
    { name: 'word/document.xml', data: part('document', `<w:body>${body}<w:sectPr/></w:body>`) },
    ...given.map((kind) => ({ name: `word/${kind}.xml`, data: part(ROOTS[kind], parts[kind] ?? '') })),
  ];
  const replaced = new Set((parts.files ?? []).map(({ name }) => name));
  return buildZip([...made.filter(({ name }) => !replaced.has(name)), ...(parts.files ?? [])]);
}

/** Words of a document with their properties. */
export function docxRun(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A paragraph of a document: runs as XML, or words, and its properties. */
export function docxParagraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : docxRun(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}
