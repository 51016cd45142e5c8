import type { FactCheckInput } from '../../src/model/fact-check.js';
import { aFullFactCheck } from './build-payload.js';

/** The sample fact checks of the demo, and one that has every field. */
export const sampleNames = [
  'every-field',
  'arabic',
  'corrected',
  'one-claim',
  'overview',
  'several-claims',
  'made-up/bridge',
  'made-up/broken-citations',
  'made-up/every-verdict',
  'made-up/forty-sources',
  'made-up/kite',
  'made-up/pictures',
  'made-up/status-corrected',
  'made-up/status-outdated',
  'made-up/status-retracted',
  'made-up/status-superseded',
] as const;

/** The name of a sample fact check. */
export type SampleName = (typeof sampleNames)[number];

const fetched = new Map<string, Promise<FactCheckInput>>();

/** A sample fact check, in the browser. */
export async function fetchSample(name: SampleName): Promise<FactCheckInput> {
  if (name === 'every-field') return aFullFactCheck();
  if (!fetched.has(name)) fetched.set(name, ask(`/demo/payloads/${name}.json`));
  return structuredClone(await fetched.get(name)!);
}

async function ask(address: string): Promise<FactCheckInput> {
  const answer = await fetch(address);
  return (await answer.json()) as FactCheckInput;
}
