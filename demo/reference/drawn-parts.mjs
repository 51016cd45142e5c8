import { readFileSync, readdirSync } from 'node:fs';
import { renderElement } from '../../dist/node/server.js';
import { passing } from './pictures.mjs';

const payloads = new URL('../payloads/', import.meta.url);
const views = ['full', 'brief', 'glance'];

/** The names of the parts that an element draws of any sample, or in passing. */
export function drawnParts(element) {
  const files = readdirSync(payloads, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  const found = new Set(Object.keys(passing));
  for (const file of files) {
    const json = readFileSync(new URL(file.replaceAll('\\', '/'), payloads), 'utf8');
    for (const view of views) {
      const { html } = renderElement(json, { element, view, images: true });
      for (const [, names] of html.matchAll(/\spart="([^"]+)"/g)) {
        for (const name of names.split(' ')) found.add(name);
      }
    }
  }
  return found;
}
