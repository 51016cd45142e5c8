// Writes from the zod schemas what travels without zod: the table that the tolerant validator walks, the types with a sentence for
// each field, and the JSON Schema. `--check` compares instead of writing; `--schema FILE` writes the JSON Schema there too.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeJsonSchema } from './generate/write-json-schema.mjs';
import { writeShapes } from './generate/write-shapes.mjs';
import { writeTypes } from './generate/write-types.mjs';

const written = {
  'src/model/payload-shape.generated.ts': writeShapes,
  'src/model/fact-check.generated.ts': writeTypes,
};

const schemaAt = process.argv.indexOf('--schema');
if (schemaAt > 0) {
  const file = process.argv[schemaAt + 1];
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, writeJsonSchema());
}
for (const [file, write] of Object.entries(written)) {
  const address = new URL(`../${file}`, import.meta.url);
  const text = await write();
  if (!process.argv.includes('--check')) await writeFile(address, text);
  else if ((await readFile(address, 'utf8').catch(() => '')) !== text) {
    console.error(`${file} is stale: run \`npm run generate\` and commit it.`);
    process.exitCode = 1;
  }
}
