/** Why a text is not parsed. */
export interface Excess {
  code: 'too-deep' | 'too-much-markup';
  message: string;
}

// No author nests lists and quotations so deeply. Parsing takes time that grows with the third power of the depth.
const DEEPEST = 32;
// Rules are drawn with longer rows of signs than that.
const LONGEST_RULE = 100;
// Parsing a paragraph or a list takes time that grows with the square of the number of its signs; so many in one, or the same
// amount of work in several, take two seconds.
const MOST_SIGNS = 2_000;

const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]]*\]:)/y;
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** What is in a text of Markdown that would take its parser minutes, with the line; `undefined` where there is nothing of the kind. */
export function findExcess(text: string): Excess | undefined {
  let work = 0;
  let block = newCounts();
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) {
      work += workOf(block);
      block = newCounts();
    }
    const depth = depthOf(line);
    if (depth > DEEPEST && !(depth <= LONGEST_RULE && RULE.test(line))) {
      return {
        code: 'too-deep',
        message: `Line ${index + 1}: lists and quotations are nested more than ${DEEPEST} levels deep. Use fewer levels. Nothing was read.`,
      };
    }
    count(block, line, depth);
    const blockWork = workOf(block);
    if (work + blockWork > MOST_SIGNS ** 2) {
      const what = work > blockWork ? 'the text up to here' : 'this paragraph or list';
      return {
        code: 'too-much-markup',
        message: `Line ${index + 1}: ${what} has too many Markdown characters, such as brackets and stars. Remove them, or pass the article as plain text. Nothing was read.`,
      };
    }
  }
  return undefined;
}

type Counts = Record<'brackets' | 'angles' | 'stress' | 'code' | 'nested', number>;

function newCounts(): Counts {
  return { brackets: 0, angles: 0, stress: 0, code: 0, nested: 0 };
}

function count(counts: Counts, line: string, depth: number): void {
  for (const sign of line) {
    if (sign === ']') counts.brackets += 1;
    else if (sign === '<') counts.angles += 1;
    else if (sign === '*' || sign === '_') counts.stress += 1;
    else if (sign === '`') counts.code += 1;
  }
  counts.nested += Math.max(depth - 1, 0);
}

function workOf(counts: Counts): number {
  return Math.max(...Object.values<number>(counts)) ** 2;
}

function depthOf(line: string): number {
  let depth = 0;
  for (CONTAINER.lastIndex = 0; CONTAINER.test(line);) depth += 1;
  return depth;
}
