import type { Line, Piece } from '../../outline/line.js';
import type { SourceOutline, SourcesOutline } from '../../outline/outline.js';
import type { ViewNode } from '../../view/node.js';
import { block, factLine } from './fact-line.js';
import { hiddenPiece } from './fact-template.js';
import { findHiddenFields } from './hidden-fields.js';
import { writeHeading, type Writing } from './writing.js';

/** The numbered list of those sources that are described, with a sentence on those that are not. */
export function writeSources(writing: Writing, { heading, missing, rows }: SourcesOutline): ViewNode {
  // Marks with a number name their sources themselves.
  const unnamed = rows.filter(
    ({ row, id, number }) => row.state === 'missing' && (!row.uses || id !== String(number)),
  );
  return block(
    'section',
    { part: 'sources', hiddenFields: unnamed.map(({ id }) => hiddenPiece('sources+.id', id)) },
    writeHeading(writing, 1, heading),
    factLine(writing.voices, { tag: 'p' }, missing),
    block(
      'ol',
      {},
      rows.map((source) => (source.row.state === 'missing' ? null : writeSource(writing, source))),
    ),
  );
}

function writeSource({ voices }: Writing, outline: SourceOutline): ViewNode {
  const { source, id, number, about, access, quotes, stances } = outline;
  // In words, because many editors and mail clients count a list anew.
  const title: Line = [{ text: `[${number}]${outline.title.length ? ' ' : ''}` }, ...outline.title];
  // Readers are not told where a source stands on a claim that is not there; then the order of all must come back from here.
  const areAllShown = stances.length === source.stances.length;
  const written = { tag: 'p', isPayload: true };
  return block(
    'li',
    { item: 'sources', value: number, hiddenFields: hiddenFieldsOf([outline.title, about, access]) },
    factLine(voices, written, title),
    factLine(voices, { tag: 'p' }, about),
    factLine(voices, { tag: 'p' }, access),
    quotes.map(({ text, locator }) =>
      block(
        'blockquote',
        { item: 'quotes' },
        factLine(voices, written, [{ text, field: 'text' }]),
        factLine(voices, { ...written, wrap: 'small' }, locator),
      ),
    ),
    stances.map(({ stance, line }) => {
      const hiddenFields = findHiddenFields(stance, [line]);
      const frame = areAllShown ? { item: 'stances', hiddenFields } : { isBare: true };
      return factLine(voices, { tag: 'p', ...frame }, line);
    }),
  );

  function hiddenFieldsOf(lines: readonly Line[]): Piece[] {
    const known = id === String(number) ? ['id', 'placeholder'] : ['placeholder'];
    const hiddenStances = areAllShown ? [] : source.stances;
    return [
      ...findHiddenFields(source, lines, known),
      ...hiddenStances.flatMap(({ claim, stance }) => [
        hiddenPiece('stances+.claim', claim),
        hiddenPiece('stances.stance', stance),
      ]),
    ];
  }
}
