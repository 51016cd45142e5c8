import { readFileSync } from 'node:fs';
import { parseFactCheck } from '../../src/formats.js';

/** The sample fact checks in the order in which the gallery shows them, and what each of them is there to show. */
const samples = [
  {
    name: 'overview',
    shows: 'An overview without a verdict',
    about:
      'No claim is judged, and the page says so. The list of sources stands beside the text, as a tag of its own; on a narrow screen it follows below.',
    hasList: true,
  },
  {
    name: 'one-claim',
    shows: 'One claim and its verdict',
    about: 'The claim and the verdict come first. Below, the same claim once more as a card by itself.',
    card: '1',
  },
  {
    name: 'several-claims',
    shows: 'Several claims, several verdicts',
    about: 'Six claims with verdicts of different kinds. Below, one of them as a card by itself.',
    card: '4',
  },
  {
    name: 'arabic',
    shows: 'Arabic, from right to left',
    about:
      'The text brings its own language and direction. The few words of the interface follow the page, which is in English.',
  },
  {
    name: 'corrected',
    shows: 'A corrected fact check',
    about: 'The publisher has changed the verdict, and says so above the text.',
  },
];

/** Reads the sample fact checks. */
export function readSamples() {
  return samples.map((sample) => {
    const json = readFileSync(new URL(`../payloads/${sample.name}.json`, import.meta.url), 'utf8');
    const { factCheck } = parseFactCheck(JSON.parse(json));
    if (!factCheck) throw new Error(`demo/payloads/${sample.name}.json is no fact check.`);
    return { ...sample, json, factCheck };
  });
}
