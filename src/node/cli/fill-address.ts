import { basename, extname } from 'node:path';
import { UsageError } from './usage-error.js';
import type { Making } from './make-all.js';

/** An address in which `{name}` stands for the name of the input without its ending and `{id}` for the fact check's id. */
export function fillAddress(
  address: string,
  { document, factCheck }: Pick<Making, 'document' | 'factCheck'>,
): string {
  return address.replaceAll(/\{(name|id)\}/g, (place, what: string) => {
    const file = basename(document.name, extname(document.name));
    const value = what === 'id' ? factCheck.id : document.line === undefined ? file : undefined;
    if (value === undefined) {
      const where = document.line === undefined ? document.name : `${document.name}:${document.line}`;
      throw new UsageError(`${where} has no ${what} to put into ${place} of ${address}.`);
    }
    return encodeURIComponent(String(value));
  });
}
