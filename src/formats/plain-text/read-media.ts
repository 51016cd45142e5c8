/** Lines of a text that are a table, parted into cells. */
export interface TableLines {
  /** How many lines it takes. */
  length: number;
  header: 'row' | 'none';
  rows: string[][];
}

const RULE = /^:?-{3,}:?$/;
const PICTURE =
  /^(?:Picture|Bild|Image|Imagen|Immagine|Imagem|Zdjęcie|صورة|تصویر|תמונה|तस्वीर|画像|图片)\s?[:：]\s?(.*\S)\s?[（(](https?:\/\/[^\s()（）]+)[)）]$/u;

/** A table from a line on: at least two lines with as many cells, `a | b`; a rule of hyphens below the first makes it a heading. */
export function readTableLines(lines: readonly string[], from: number): TableLines | undefined {
  const isFramed = isFrame(lines[from]);
  const first = cellsOf(lines[from], isFramed);
  if (first.length < 2) return undefined;
  const rows = [first];
  for (let at = from + 1; at < lines.length && isFrame(lines[at]) === isFramed; at += 1) {
    const cells = cellsOf(lines[at], isFramed);
    if (cells.length !== first.length) break;
    rows.push(cells);
  }
  if (rows.length < 2) return undefined;
  const { length } = rows;
  const hasRule = rows[1]?.every((cell) => RULE.test(cell)) === true;
  if (hasRule) rows.splice(1, 1);
  return { length, header: hasRule ? 'row' : 'none', rows };
}

/** A picture in words with its address, as `toPlainText` writes it: “Picture: what it shows (https://…)”. */
export function readPictureLine(line: string): { alt: string; src: string } | undefined {
  const [, alt, src] = PICTURE.exec(line) ?? [];
  return alt !== undefined && src !== undefined ? { alt, src } : undefined;
}

function isFrame(line: string | undefined): boolean {
  return line !== undefined && line.length > 1 && line.startsWith('|') && line.endsWith('|');
}

// An empty first or last cell has lost its space with the line’s.
function cellsOf(line: string | undefined, isFramed: boolean): string[] {
  if (!line?.includes('|')) return [];
  return (isFramed ? line.slice(1, -1).split('|') : ` ${line} `.split(/\s\|(?=\s)/u)).map((cell) =>
    cell.trim(),
  );
}
