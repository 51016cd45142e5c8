// Writes from the zod schemas what travels without zod: the table that the tolerant validator walks, and the JSON Schema.
// `--check` compares instead of writing; `--schema FILE` writes the JSON Schema there too.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeJsonSchema } from './generate/write-json-schema.mjs';
import { writeShapes } from './generate/write-shapes.mjs';

const TABLE = new URL('../src/model/payload-shape.generated.ts', import.meta.url);

const schemaAt = process.argv.indexOf('--schema');
if (schemaAt > 0) {
  const file = process.argv[schemaAt + 1];
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, writeJsonSchema());
}
const table = await writeShapes();
if (process.argv.includes('--check')) {
  const present = await readFile(TABLE, 'utf8').catch(() => '');
  if (present !== table) {
    console.error('src/model/payload-shape.generated.ts is stale: run `npm run generate` and commit it.');
    process.exit(1);
  }
} else {
  await writeFile(TABLE, table);
}
