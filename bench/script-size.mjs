/**
 * Says where the bytes of the script for pages are: `node bench/script-size.mjs [--all]`. For each module its minified bytes, and
 * what the whole script would save in brotli without them. Bytes are attributed by the source map, so both are close, not exact.
 */
import { SourceMap } from 'node:module';
import { relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { scriptTag } from '../rollup.config.mjs';

const bundle = await rollup({ ...scriptTag, onLog: () => {} });
const { output } = await bundle.generate({ ...scriptTag.output, sourcemap: true });
const [{ map }] = output;
const code = output[0].code.replace(/\/\/# sourceMappingURL=.*\n?/, '');
await bundle.close();

const whole = brotli(code);
const pieces = attribute();
const rows = [...pieces].map(([name, ranges]) => {
  const minified = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  return { name, minified, saved: whole - brotli(without(ranges)) };
});

console.log(`${Buffer.byteLength(code)} bytes minified, ${whole} brotli`);
const rooms = new Map();
for (const row of rows) rooms.set(room(row.name), [...(rooms.get(room(row.name)) ?? []), row]);
print(
  [...rooms].map(([name, own]) => {
    const ranges = own.flatMap((row) => pieces.get(row.name)).sort(([a], [b]) => a - b);
    const minified = own.reduce((sum, row) => sum + row.minified, 0);
    return { name, minified, saved: whole - brotli(without(ranges)) };
  }),
);
print(process.argv.includes('--all') ? rows : rows.filter(({ saved }) => saved >= 100));

/** For each source the ranges of the script that come from it. */
function attribute() {
  const sources = new SourceMap(map);
  const found = new Map();
  let at = 0;
  code.split('\n').forEach((line, number) => {
    for (let column = 0; column <= line.length; column += 1, at += 1) {
      const name = nameOf(sources.findEntry(number, column).originalSource);
      const ranges = found.get(name) ?? [];
      found.set(name, ranges);
      if (ranges.at(-1)?.[1] === at) ranges.at(-1)[1] += 1;
      else ranges.push([at, at + 1]);
    }
  });
  return found;
}

function nameOf(source) {
  return source ? relative('.', source.replace(/^(\.\.\/)+(?=src|node_modules)/, '')) : '(the build)';
}

function room(name) {
  const [, first, second, third] = /^(src|node_modules)\/([^/]+)(?:\/([^/]+)\/)?/.exec(name) ?? [];
  if (!first) return name;
  return first === 'src' ? `src/${second}${third ? `/${third}` : ''}` : 'lit';
}

function without(ranges) {
  let rest = '';
  let at = 0;
  for (const [start, end] of ranges) {
    rest += code.slice(at, start);
    at = end;
  }
  return rest + code.slice(at);
}

function brotli(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  return brotliCompressSync(text, { params }).length;
}

function print(list) {
  console.log('\nminified  brotli');
  for (const { name, minified, saved } of list.sort((a, b) => b.saved - a.saved))
    console.log(`${String(minified).padStart(8)} ${String(saved).padStart(7)}  ${name}`);
}
