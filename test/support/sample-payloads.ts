import { readFileSync, readdirSync } from 'node:fs';
import type { FactCheck } from '../../src/formats.js';
import { aFullFactCheck } from './build-payload.js';
import { parsed } from './comparable.js';

/** The sample fact checks of the demo and one that has every field, each with its name. Node only. */
export function samplePayloads(): [name: string, factCheck: FactCheck][] {
  const folder = 'demo/payloads';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  return [
    ['every field', parsed(aFullFactCheck())],
    ...names.map((name): [string, FactCheck] => [
      name,
      parsed(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
    ]),
  ];
}
